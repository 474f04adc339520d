import {
  Answer,
  AnswerSuggestion,
  ArtefactSuggestion,
  Evidence,
  GroupSuggestion,
  PersonSuggestion,
  SameQuestion,
} from '../../domain/index.ts';
import { builder, type Seen } from './builder.ts';
import { objectFromZod } from './from-zod.ts';
import * as things from './things.ts';
import { see, toOne } from './walks.ts';

/** What a question is answered with: the same names as in JSON, and from each suggestion a way into the graph. */
export const Recommendation = objectFromZod(Answer, 'Recommendation');
export const SimilarQuestion = objectFromZod(AnswerSuggestion, 'AnswerSuggestion');

builder.objectFields(objectFromZod(PersonSuggestion, 'PersonSuggestion'), (t) => ({
  member: t.field({
    type: things.Member,
    ...toOne(
      (suggestion: Seen<PersonSuggestion>) => suggestion.value,
      (view) => view.members,
    ),
  }),
}));

builder.objectFields(objectFromZod(SameQuestion, 'SameQuestion'), (t) => ({
  member: t.field({
    type: things.Member,
    ...toOne(
      (other: Seen<SameQuestion>) => other.value,
      (view) => view.members,
    ),
  }),
}));

builder.objectFields(objectFromZod(GroupSuggestion, 'GroupSuggestion'), (t) => ({
  group: t.field({
    type: things.Group,
    ...toOne(
      (suggestion: Seen<GroupSuggestion>) => suggestion.value,
      (view) => view.groups,
    ),
  }),
}));

builder.objectFields(objectFromZod(ArtefactSuggestion, 'ArtefactSuggestion'), (t) => ({
  artefact: t.field({
    type: things.Artefact,
    ...toOne(
      (suggestion: Seen<ArtefactSuggestion>) => suggestion.value,
      (view) => view.artefacts,
    ),
  }),
}));

builder.objectFields(SimilarQuestion, (t) => ({
  question: t.field({
    type: things.Question,
    ...toOne(
      (suggestion: Seen<AnswerSuggestion>) => suggestion.value,
      (view) => view.questions,
    ),
  }),
}));

/** Where each type of evidence is kept, and what it is called in GraphQL. */
const OPENED = {
  member: { name: 'Member', from: 'members' },
  topic: { name: 'Topic', from: 'topics' },
  challenge: { name: 'Challenge', from: 'challenges' },
  question: { name: 'Question', from: 'questions' },
  answer: { name: 'Answer', from: 'answers' },
  comment: { name: 'Comment', from: 'comments' },
  artefact: { name: 'Artefact', from: 'artefacts' },
  group: { name: 'Group', from: 'groups' },
  organisation: { name: 'Organisation', from: 'organisations' },
  gathering: { name: 'Gathering', from: 'gatherings' },
  feedback: { name: 'Feedback', from: 'feedback' },
  endorsement: { name: 'Endorsement', from: 'endorsements' },
  tie: { name: 'Tie', from: 'ties' },
} as const;

type Openable = keyof typeof OPENED;

/** What a piece of evidence is; which one it is, the evidence itself says. */
const opened = new WeakMap<object, string>();

export const Item = builder.unionType('Item', {
  description: 'Anything of the community that can be opened.',
  types: [
    things.Member,
    things.Topic,
    things.Challenge,
    things.Question,
    things.Answer,
    things.Comment,
    things.Artefact,
    things.Group,
    things.Organisation,
    things.Gathering,
    things.Feedback,
    things.Endorsement,
    things.Tie,
  ],
  resolveType: (item) => opened.get(item) ?? null,
});

builder.objectFields(objectFromZod(Evidence, 'Evidence'), (t) => ({
  item: t.field({
    type: Item,
    nullable: true,
    description: 'The thing itself; null when it cannot be opened, or not by this viewer.',
    resolve: ({ view, value }) => openItem(view, value.type, value.id),
  }),
}));

/** The thing of this type and id, ready to be told apart from others. */
export async function openItem(view: Seen<unknown>['view'], type: string, id: string) {
  if (!(type in OPENED)) return null;
  const { name, from } = OPENED[type as Openable];
  // Each collection loads the card of its own kind; the union tells them apart by what `opened` keeps.
  const item = (await see(view, view[from] as { card(id: string): Promise<object | null> }, { id })) as never;
  if (item !== null) opened.set(item, name);
  return item;
}
