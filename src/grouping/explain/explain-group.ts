import type { Facts } from '../criteria/facts.ts';
import { handOutRoles } from '../criteria/roles.ts';
import type { GroupScore } from '../criteria/score.ts';
import type { Format } from '../formats/format.ts';
import { poolLanguages } from '../pool/facts.ts';
import type { MetNeed } from '../pool/needs.ts';
import type { Person, Pool } from '../pool/pool.ts';
import type { SeededGroup } from '../seeding.ts';
import type { Words } from './words/index.ts';

export interface Explaining {
  readonly pool: Pool;
  readonly facts: Facts;
  readonly format: Format;
  readonly scoring: GroupScore;
  readonly needs: readonly MetNeed[];
  readonly neededTopics: readonly string[];
  readonly words: Words;
}

/** Reasons of one member at most: the strongest say enough. */
const MOST_REASONS = 3;
const MOST_SHARED = 4;

/** A group with its score in parts, the role of each member and why they are in it. */
export function explainGroup(around: Explaining, numbers: readonly number[]): SeededGroup {
  const { pool, facts, format, scoring, words } = around;
  const members = [...numbers].sort((a, b) => a - b);
  const criteria = scoring.parts(Int32Array.from(members));
  const holders = handOutRoles(facts, format.roles, members);
  const shares = sharedBy(around, members);
  const { language, bridge } = languageOf(around, members);
  return {
    score: criteria.reduce((sum, { amount }) => sum + amount, 0),
    members: members.map((number) => {
      const person = pool.people[number] as Person;
      const role = format.roles[holders.indexOf(number)];
      const reasons = [
        ...(role === undefined ? [] : [words.takesRole(words.roles[role])]),
        ...(bridge === person.id ? [words.bridges(person.languages.join(', '))] : []),
        ...reasonsOf(around, number, members, shares),
      ].slice(0, MOST_REASONS);
      return {
        id: person.id,
        name: person.name,
        role: role ?? null,
        why: reasons.length > 0 ? reasons.join(' ; ') : words.completes,
      };
    }),
    criteria,
    language,
    bridge,
    shares: shares.map(({ holders: { length }, ...shared }) => ({ ...shared, members: length })).slice(0, MOST_SHARED),
  };
}

interface Shared {
  readonly type: 'challenge' | 'question' | 'topic';
  readonly id: string;
  readonly label: string;
  readonly holders: readonly number[];
}

/** What at least two of a group have in common: the same challenge or question first, then topics. */
function sharedBy({ pool }: Explaining, members: readonly number[]): Shared[] {
  const found = new Map<string, Shared & { holders: number[] }>();
  const labels = new Map(pool.topics.map(({ id, label }) => [id, label]));
  const add = (type: Shared['type'], id: string, label: string, number: number): void => {
    const shared = found.get(`${type}/${id}`) ?? { type, id, label, holders: [] };
    if (!shared.holders.includes(number)) shared.holders.push(number);
    found.set(`${type}/${id}`, shared);
  };
  for (const number of members) {
    const person = pool.people[number] as Person;
    for (const { type, id, title, topics } of person.concerns) {
      add(type, id, title, number);
      for (const topic of topics) add('topic', topic, labels.get(topic) ?? topic, number);
    }
    for (const { id } of person.topics) add('topic', id, labels.get(id) ?? id, number);
  }
  const rank = { challenge: 0, question: 1, topic: 2 };
  return [...found.values()]
    .filter(({ holders }) => holders.length > 1)
    .sort((a, b) => rank[a.type] - rank[b.type] || b.holders.length - a.holders.length || (a.id < b.id ? -1 : 1));
}

function reasonsOf(
  around: Explaining,
  number: number,
  members: readonly number[],
  shares: readonly Shared[],
): string[] {
  const { pool, needs, words, facts, neededTopics } = around;
  const labels = new Map(pool.topics.map(({ id, label }) => [id, label]));
  const nameOf = (other: number): string => pool.people[other]?.name ?? '';
  const byText = (by: MetNeed['by']): string => ('offer' in by ? by.offer : (labels.get(by.topic) ?? by.topic));
  const here = needs
    .filter(({ needer, giver }) => members.includes(needer) && members.includes(giver))
    .sort((a, b) => b.strength - a.strength);
  const gets = here.find(({ needer }) => needer === number);
  const gives = here.find(({ giver }) => giver === number);
  const known = neededTopics.filter(
    (_, topic) => (facts.expertise[number * facts.neededTopics + topic] as number) >= 0.5,
  );
  const shared = shares.find(({ holders }) => holders.includes(number));
  const organisation = pool.people[number]?.organisation ?? null;
  const isOnlyFrom =
    organisation !== null &&
    members.every((other) => other === number || pool.people[other]?.organisation?.id !== organisation.id);
  return [
    ...(gets === undefined ? [] : [words.gets(gets.need, nameOf(gets.giver), byText(gets.by))]),
    ...(gives === undefined ? [] : [words.gives(gives.need, nameOf(gives.needer), byText(gives.by))]),
    ...(known.length === 0
      ? []
      : [
          words.knows(
            known
              .slice(0, 3)
              .map((id) => labels.get(id) ?? id)
              .join(', '),
          ),
        ]),
    ...(shared === undefined
      ? []
      : [(shared.type === 'topic' ? words.sharesTopic : words.sharesConcern)(shared.label, shared.holders.length - 1)]),
    ...(isOnlyFrom ? [words.onlyFrom(organisation.name)] : []),
  ];
}

function languageOf({ pool, facts }: Explaining, members: readonly number[]): Pick<SeededGroup, 'language' | 'bridge'> {
  const languages = poolLanguages(pool.people);
  const bits = members.map((number) => facts.languages[number] as number);
  const common = bits.reduce((all, own) => all & own, -1);
  const language = bits.every((own) => own === -1)
    ? undefined
    : languages.find((_, bit) => ((common >> bit) & 1) === 1);
  if (language !== undefined || common !== 0) return { language: language ?? null, bridge: null };
  const bridge = members.find((_, i) => bits.every((own) => (own & (bits[i] as number)) !== 0));
  return { language: null, bridge: bridge === undefined ? null : (pool.people[bridge]?.id ?? null) };
}
