/** A thing by its record type and id, such as a piece of evidence names it. */
export interface Named {
  readonly type: string;
  readonly id: string;
}

type Cards<Card> = { card(id: string): Promise<Card | null> };

interface Nameable {
  readonly members: Cards<{ name: string }>;
  readonly topics: Cards<{ label: string }>;
  readonly challenges: Cards<{ title: string }>;
  readonly questions: Cards<{ title: string }>;
  readonly answers: Cards<{ question: { name: string } }>;
  readonly comments: Cards<{ question: { name: string } }>;
  readonly artefacts: Cards<{ title: string }>;
  readonly groups: Cards<{ name: string }>;
  readonly organisations: Cards<{ name: string }>;
  readonly gatherings: Cards<{ title: string }>;
  readonly feedback: Cards<{ question: { name: string } }>;
  readonly endorsements: Cards<{ topic: { name: string } }>;
  readonly ties: Cards<{ from: { name: string }; to: { name: string } }>;
}

/** How each type of thing is called. What has no name of its own goes by what it is about. */
const NAMES: Readonly<Record<string, (from: Nameable, id: string) => Promise<string | null>>> = {
  member: async (from, id) => (await from.members.card(id))?.name ?? null,
  topic: async (from, id) => (await from.topics.card(id))?.label ?? null,
  challenge: async (from, id) => (await from.challenges.card(id))?.title ?? null,
  question: async (from, id) => (await from.questions.card(id))?.title ?? null,
  answer: async (from, id) => (await from.answers.card(id))?.question.name ?? null,
  comment: async (from, id) => (await from.comments.card(id))?.question.name ?? null,
  artefact: async (from, id) => (await from.artefacts.card(id))?.title ?? null,
  group: async (from, id) => (await from.groups.card(id))?.name ?? null,
  organisation: async (from, id) => (await from.organisations.card(id))?.name ?? null,
  gathering: async (from, id) => (await from.gatherings.card(id))?.title ?? null,
  feedback: async (from, id) => (await from.feedback.card(id))?.question.name ?? null,
  endorsement: async (from, id) => (await from.endorsements.card(id))?.topic.name ?? null,
  async tie(from, id) {
    const tie = await from.ties.card(id);
    return tie === null ? null : `${tie.from.name} – ${tie.to.name}`;
  },
};

/** What a thing is called; null when there is none or the viewer may not see it. */
export async function nameOf(from: Nameable, type: string, id: string): Promise<string | null> {
  return Object.hasOwn(NAMES, type) ? ((await NAMES[type]?.(from, id)) ?? null) : null;
}
