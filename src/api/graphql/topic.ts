import { TopicCard } from '../../directory/index.ts';
import type { Seen } from './builder.ts';
import { fieldsFromZod } from './from-zod.ts';
import * as things from './things.ts';
import { toMany, toOne } from './walks.ts';

const details = ({ view, value }: Seen<TopicCard>) => view.topics.details(value.id);

things.Topic.implement({
  description: 'A subject of the practice, with who knows about it and what is about it.',
  fields: (t) => ({
    ...fieldsFromZod(t, TopicCard, 'Topic', ['broader']),
    description: t.string({ nullable: true, resolve: async (topic) => (await details(topic))?.description ?? null }),
    aliases: t.stringList({ resolve: async (topic) => (await details(topic))?.aliases ?? [] }),
    broader: t.field({
      type: things.Topic,
      ...toOne(
        (topic: Seen<TopicCard>) => topic.value.broader,
        (view) => view.topics,
      ),
    }),
    narrower: t.field({
      type: [things.Topic],
      ...toMany(
        details,
        (read) => read.narrower,
        (view) => view.topics,
      ),
    }),
    members: t.field({
      type: [things.Member],
      ...toMany(
        details,
        (read) => read.members,
        (view) => view.members,
      ),
    }),
    groups: t.field({
      type: [things.Group],
      ...toMany(
        details,
        (read) => read.groups,
        (view) => view.groups,
      ),
    }),
    challenges: t.field({
      type: [things.Challenge],
      ...toMany(
        details,
        (read) => read.challenges,
        (view) => view.challenges,
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
    artefacts: t.field({
      type: [things.Artefact],
      ...toMany(
        details,
        (read) => read.artefacts,
        (view) => view.artefacts,
      ),
    }),
  }),
});
