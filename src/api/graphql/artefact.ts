import { ArtefactCard, ArtefactFile, type MemberCard } from '../../directory/index.ts';
import { builder, type Seen } from './builder.ts';
import { fieldsFromZod, objectFromZod } from './from-zod.ts';
import * as things from './things.ts';
import { type Relation, toMany, toOne, toRelations } from './walks.ts';

const details = ({ view, value }: Seen<ArtefactCard>) => view.artefacts.details(value.id);
const card = async ({ value }: Seen<ArtefactCard>) => value;

const Contributor = builder.objectRef<Relation<{ role: string | null }, MemberCard>>('Contributor').implement({
  description: 'Somebody who helped with an artefact, and as what.',
  fields: (t) => ({
    member: t.field({ type: things.Member, resolve: ({ to }) => to }),
    role: t.string({ nullable: true, resolve: ({ said }) => said.role }),
  }),
});

const ArtefactUse = builder.objectRef<Relation<{ note: string; at: string }, MemberCard>>('ArtefactUse').implement({
  description: 'What somebody used an artefact for.',
  fields: (t) => ({
    member: t.field({ type: things.Member, resolve: ({ to }) => to }),
    note: t.string({ resolve: ({ said }) => said.note }),
    at: t.string({ resolve: ({ said }) => said.at }),
  }),
});

things.Artefact.implement({
  description: 'Something the community made: a tool, a method, a standard, a manual, a recording, …',
  fields: (t) => ({
    ...fieldsFromZod(t, ArtefactCard, 'Artefact', ['authors', 'topics']),
    uses: t.field({
      type: [ArtefactUse],
      description: 'What members used it for, in their words, newest first.',
      ...toRelations(
        details,
        (read) => read.uses,
        (view) => view.members,
      ),
    }),
    file: t.field({
      type: objectFromZod(ArtefactFile, 'ArtefactFile'),
      nullable: true,
      description: 'The file it is, where everyone who wrote or brought it may be seen.',
      resolve: async (artefact) => {
        const file = (await details(artefact))?.file ?? null;
        return file === null ? null : { view: artefact.view, value: file };
      },
    }),
    text: t.string({ nullable: true, resolve: async (artefact) => (await details(artefact))?.text ?? null }),
    authors: t.field({
      type: [things.Member],
      ...toMany(
        card,
        (read) => read.authors,
        (view) => view.members,
      ),
    }),
    topics: t.field({
      type: [things.Topic],
      ...toMany(
        card,
        (read) => read.topics,
        (view) => view.topics,
      ),
    }),
    contributors: t.field({
      type: [Contributor],
      ...toRelations(
        details,
        (read) => read.contributors,
        (view) => view.members,
      ),
    }),
    addresses: t.field({
      type: [things.Challenge],
      ...toMany(
        details,
        (read) => read.addresses,
        (view) => view.challenges,
      ),
    }),
    madeIn: t.field({
      type: things.Group,
      ...toOne(
        async (artefact: Seen<ArtefactCard>) => (await details(artefact))?.madeIn,
        (view) => view.groups,
      ),
    }),
    usedBy: t.field({
      type: [things.Member],
      ...toMany(
        details,
        (read) => read.usedBy,
        (view) => view.members,
      ),
    }),
  }),
});
