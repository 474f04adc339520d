import type * as directory from '../../directory/index.ts';
import { MemberCard, MemberDetails } from '../../directory/index.ts';
import { builder, type Seen } from './builder.ts';
import { fieldsFromZod, objectFromZod } from './from-zod.ts';
import * as things from './things.ts';
import { type Relation, toMany, toOne, toRelations } from './walks.ts';

const details = ({ view, value }: Seen<MemberCard>) => view.members.details(value.id);

const KnownTopic = builder
  .objectRef<Relation<{ level: number | null; source: string | null }, directory.TopicCard>>('KnownTopic')
  .implement({
    description: 'A topic a member knows about, and how that is known.',
    fields: (t) => ({
      topic: t.field({ type: things.Topic, resolve: ({ to }) => to }),
      level: t.float({ nullable: true, resolve: ({ said }) => said.level }),
      source: t.string({ nullable: true, resolve: ({ said }) => said.source }),
    }),
  });

const Membership = builder
  .objectRef<Relation<{ role: string | null; from: string | null; to: string | null }, directory.GroupCard>>(
    'Membership',
  )
  .implement({
    description: 'A group a member is or was in, and as what.',
    fields: (t) => ({
      group: t.field({ type: things.Group, resolve: ({ to }) => to }),
      role: t.string({ nullable: true, resolve: ({ said }) => said.role }),
      from: t.string({ nullable: true, resolve: ({ said }) => said.from }),
      to: t.string({ nullable: true, resolve: ({ said }) => said.to }),
    }),
  });

const Authorship = builder.objectRef<Relation<{ role: string }, directory.ArtefactCard>>('Authorship').implement({
  description: 'An artefact a member wrote or helped with, and as what.',
  fields: (t) => ({
    artefact: t.field({ type: things.Artefact, resolve: ({ to }) => to }),
    role: t.string({ resolve: ({ said }) => said.role }),
  }),
});

const Concern = builder.objectRef<Relation<{ role: string }, directory.ChallengeCard>>('Concern').implement({
  description: 'A challenge a member raised or shares.',
  fields: (t) => ({
    challenge: t.field({ type: things.Challenge, resolve: ({ to }) => to }),
    role: t.string({ resolve: ({ said }) => said.role }),
  }),
});

const settingsSchema = MemberDetails.shape.settings.unwrap();

things.Member.implement({
  description: 'Somebody of the community, with what is known of them and where from.',
  fields: (t) => ({
    ...fieldsFromZod(t, MemberCard, 'Member', ['organisation']),
    bio: t.string({ nullable: true, resolve: async (member) => (await details(member))?.bio ?? null }),
    level: t.string({ nullable: true, resolve: async (member) => (await details(member))?.level ?? null }),
    email: t.string({ nullable: true, resolve: async (member) => (await details(member))?.email ?? null }),
    offers: t.stringList({ resolve: async (member) => (await details(member))?.offers ?? [] }),
    needs: t.stringList({ resolve: async (member) => (await details(member))?.needs ?? [] }),
    organisation: t.field({
      type: things.Organisation,
      ...toOne(
        (member: Seen<MemberCard>) => member.value.organisation,
        (view) => view.organisations,
      ),
    }),
    manager: t.field({
      type: things.Member,
      ...toOne(
        async (member: Seen<MemberCard>) => (await details(member))?.manager,
        (view) => view.members,
      ),
    }),
    reports: t.field({
      type: [things.Member],
      ...toMany(
        details,
        (read) => read.reports,
        (view) => view.members,
      ),
    }),
    topics: t.field({
      type: [KnownTopic],
      ...toRelations(
        details,
        (read) => read.topics,
        (view) => view.topics,
      ),
    }),
    groups: t.field({
      type: [Membership],
      ...toRelations(
        details,
        (read) => read.groups,
        (view) => view.groups,
      ),
    }),
    artefacts: t.field({
      type: [Authorship],
      ...toRelations(
        details,
        (read) => read.artefacts,
        (view) => view.artefacts,
      ),
    }),
    challenges: t.field({
      type: [Concern],
      ...toRelations(
        details,
        (read) => read.challenges,
        (view) => view.challenges,
      ),
    }),
    answers: t.field({
      type: [things.Answer],
      ...toMany(
        details,
        (read) => read.answers,
        (view) => view.answers,
      ),
    }),
    comments: t.field({
      type: [things.Comment],
      ...toMany(
        details,
        (read) => read.comments,
        (view) => view.comments,
      ),
    }),
    questions: t.field({
      type: [things.Question],
      ...toMany(
        details,
        (read) => read.questions,
        (view) => view.questions,
      ),
    }),
    gatherings: t.field({
      type: [things.Gathering],
      ...toMany(
        details,
        (read) => read.gatherings,
        (view) => view.gatherings,
      ),
    }),
    endorsements: t.field({
      type: [things.Endorsement],
      ...toMany(
        details,
        (read) => read.endorsements,
        (view) => view.endorsements,
      ),
    }),
    ties: t.field({
      type: [things.Tie],
      ...toMany(
        details,
        (read) => read.ties,
        (view) => view.ties,
      ),
    }),
    settings: t.field({
      type: objectFromZod(settingsSchema, 'MemberSettings'),
      nullable: true,
      description: 'What the member has set for themselves; shown to nobody else.',
      resolve: async (member) => {
        const settings = (await details(member))?.settings;
        return settings == null ? null : { view: member.view, value: settings };
      },
    }),
  }),
});
