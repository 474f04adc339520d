import type { Searchable } from './items/index.ts';

type Cards<Card> = { card(id: string): Promise<Card | null> };

interface Named {
  readonly members: Cards<{ name: string }>;
  readonly topics: Cards<{ label: string }>;
  readonly challenges: Cards<{ title: string }>;
  readonly questions: Cards<{ title: string }>;
  readonly answers: Cards<{ question: { name: string } }>;
  readonly artefacts: Cards<{ title: string }>;
  readonly groups: Cards<{ name: string }>;
  readonly organisations: Cards<{ name: string }>;
  readonly gatherings: Cards<{ title: string }>;
}

/** What a thing is called; null when the viewer may not see it. An answer goes by its question's title. */
export async function nameOf(from: Named, type: Searchable, id: string): Promise<string | null> {
  switch (type) {
    case 'member':
      return (await from.members.card(id))?.name ?? null;
    case 'topic':
      return (await from.topics.card(id))?.label ?? null;
    case 'challenge':
      return (await from.challenges.card(id))?.title ?? null;
    case 'question':
      return (await from.questions.card(id))?.title ?? null;
    case 'answer':
      return (await from.answers.card(id))?.question.name ?? null;
    case 'artefact':
      return (await from.artefacts.card(id))?.title ?? null;
    case 'group':
      return (await from.groups.card(id))?.name ?? null;
    case 'organisation':
      return (await from.organisations.card(id))?.name ?? null;
    case 'gathering':
      return (await from.gatherings.card(id))?.title ?? null;
  }
}
