import { GatheringCard, GroupCard, type MemberCard, OrganisationCard } from '../../directory/index.ts';
import { builder, type Seen } from './builder.ts';
import { fieldsFromZod } from './from-zod.ts';
import * as things from './things.ts';
import { type Relation, toMany, toOne, toRelations } from './walks.ts';

/** Where members meet: groups, their gatherings, and the organisations they work for. */

const ofGroup = ({ view, value }: Seen<GroupCard>) => view.groups.details(value.id);
const ofOrganisation = ({ view, value }: Seen<OrganisationCard>) => view.organisations.details(value.id);
const ofGathering = ({ view, value }: Seen<GatheringCard>) => view.gatherings.details(value.id);

const Participant = builder
  .objectRef<Relation<{ role: string | null; from: string | null; to: string | null }, MemberCard>>('Participant')
  .implement({
    description: 'Somebody in a group, now or before, and as what.',
    fields: (t) => ({
      member: t.field({ type: things.Member, resolve: ({ to }) => to }),
      role: t.string({ nullable: true, resolve: ({ said }) => said.role }),
      from: t.string({ nullable: true, resolve: ({ said }) => said.from }),
      to: t.string({ nullable: true, resolve: ({ said }) => said.to }),
    }),
  });

things.Group.implement({
  description: 'People who work together in one of the formats of the practice.',
  fields: (t) => ({
    ...fieldsFromZod(t, GroupCard, 'Group', ['topics']),
    purpose: t.string({ nullable: true, resolve: async (group) => (await ofGroup(group))?.purpose ?? null }),
    rhythm: t.string({ nullable: true, resolve: async (group) => (await ofGroup(group))?.rhythm ?? null }),
    topics: t.field({
      type: [things.Topic],
      ...toMany(
        async (group: Seen<GroupCard>) => group.value,
        (card) => card.topics,
        (view) => view.topics,
      ),
    }),
    challenge: t.field({
      type: things.Challenge,
      ...toOne(
        async (group: Seen<GroupCard>) => (await ofGroup(group))?.challenge,
        (view) => view.challenges,
      ),
    }),
    members: t.field({
      type: [Participant],
      ...toRelations(
        ofGroup,
        (read) => read.members,
        (view) => view.members,
      ),
    }),
    artefacts: t.field({
      type: [things.Artefact],
      ...toMany(
        ofGroup,
        (read) => read.artefacts,
        (view) => view.artefacts,
      ),
    }),
    gatherings: t.field({
      type: [things.Gathering],
      ...toMany(
        ofGroup,
        (read) => read.gatherings,
        (view) => view.gatherings,
      ),
    }),
  }),
});

things.Organisation.implement({
  description: 'An employer of members, or a part of one.',
  fields: (t) => ({
    ...fieldsFromZod(t, OrganisationCard, 'Organisation', ['parent']),
    parent: t.field({
      type: things.Organisation,
      ...toOne(
        (organisation: Seen<OrganisationCard>) => organisation.value.parent,
        (view) => view.organisations,
      ),
    }),
    parts: t.field({
      type: [things.Organisation],
      ...toMany(
        ofOrganisation,
        (read) => read.parts,
        (view) => view.organisations,
      ),
    }),
    competitors: t.field({
      type: [things.Organisation],
      ...toMany(
        ofOrganisation,
        (read) => read.competitors,
        (view) => view.organisations,
      ),
    }),
    members: t.field({
      type: [things.Member],
      ...toMany(
        ofOrganisation,
        (read) => read.members,
        (view) => view.members,
      ),
    }),
  }),
});

things.Gathering.implement({
  description: 'A meeting on a day.',
  fields: (t) => ({
    ...fieldsFromZod(t, GatheringCard, 'Gathering', ['group']),
    group: t.field({
      type: things.Group,
      ...toOne(
        (gathering: Seen<GatheringCard>) => gathering.value.group,
        (view) => view.groups,
      ),
    }),
    attended: t.field({
      type: [things.Member],
      ...toMany(
        ofGathering,
        (read) => read.attended,
        (view) => view.members,
      ),
    }),
  }),
});
