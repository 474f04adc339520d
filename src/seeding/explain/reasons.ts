import type { MetNeed } from '../pool/needs.ts';
import type { Explaining } from './explain-group.ts';
import type { Shared } from './shared.ts';

/** Knowing a needed topic at least so well is worth a word. */
const KNOWS = 0.5;
const MOST_TOPICS = 3;
/** Seniority this far apart, of a whole career, is a reason for two people to meet. */
const APART = 0.3;

/** Why somebody is in a group, the strongest reasons first: what they find in it, bring to it and share with it. */
export function reasonsOf(
  around: Explaining,
  number: number,
  members: readonly number[],
  shares: readonly Shared[],
): string[] {
  const { words } = around;
  const shared = shares.find(({ holders }) => holders.includes(number));
  return [
    ...needsReasons(around, number, members),
    ...knownReason(around, number),
    ...seniorityReason(around, number, members),
    ...(shared === undefined
      ? []
      : [(shared.type === 'topic' ? words.sharesTopic : words.sharesConcern)(shared.label, shared.holders.length - 1)]),
    ...onlyOneReasons(around, number, members),
    ...acquaintanceReason(around, number, members),
  ];
}

/** What the person looks for and finds here, and what they have that somebody looks for. */
function needsReasons({ pool, needs, labels, words }: Explaining, number: number, members: readonly number[]) {
  const here = members
    .flatMap((needer) => needs.get(needer) ?? [])
    .filter(({ giver }) => members.includes(giver))
    .sort((a, b) => b.strength - a.strength);
  const nameOf = (other: number): string => pool.people[other]?.name ?? '';
  const gets = here.find(({ needer }) => needer === number);
  const gives = here.find(({ giver }) => giver === number);
  const what = (by: MetNeed['by']) =>
    'offer' in by ? { offer: by.offer } : { topic: labels.get(by.topic) ?? by.topic };
  return [
    ...(gets === undefined ? [] : [words.gets(gets.need, nameOf(gets.giver), what(gets.by))]),
    ...(gives === undefined ? [] : [words.gives(gives.need, nameOf(gives.needer), what(gives.by))]),
  ];
}

/** What the person knows of what the groups were asked to be about. */
function knownReason({ facts, neededTopics, labels, words }: Explaining, number: number): string[] {
  const known = neededTopics.filter(
    (_, topic) => (facts.expertise[number * facts.neededTopics + topic] as number) >= KNOWS,
  );
  return known.length === 0 ? [] : [words.knows(known.slice(0, MOST_TOPICS).map((id) => labels.get(id) ?? id))];
}

/** In a pair that is to cross generations, who has more years in the trade, and who less. */
function seniorityReason({ pool, facts, weights, words }: Explaining, number: number, members: readonly number[]) {
  const other = members.find((member) => member !== number);
  if (members.length !== 2 || other === undefined || (weights.seniority ?? 0) <= 0) return [];
  const further = (facts.seniority[number] as number) - (facts.seniority[other] as number);
  const name = pool.people[other]?.name ?? '';
  // Words for a level say how far somebody has come within a trade, and nothing across trades.
  if (pool.people[number]?.function !== pool.people[other]?.function) return [];
  if (further >= APART) return [words.moreSenior(name)];
  return further <= -APART ? [words.lessSenior(name)] : [];
}

/**
 * An organisation or a function that nobody else brings. Where all of three or more differ it holds for everybody, and
 * says nothing of anyone.
 */
function onlyOneReasons({ pool, words }: Explaining, number: number, members: readonly number[]): string[] {
  const others = members.flatMap((other) => (other === number ? [] : (pool.people[other] ?? [])));
  const person = pool.people[number];
  const organisation = person?.organisation ?? null;
  const work = person?.function ?? null;
  const functions = members.map((member) => pool.people[member]?.function ?? null);
  const organisations = members.map((member) => pool.people[member]?.organisation?.id ?? null);
  return [
    ...(organisation !== null &&
    !isTrueOfAll(organisations) &&
    others.every((other) => other.organisation?.id !== organisation.id)
      ? [words.onlyFrom(organisation.name)]
      : []),
    ...(work !== null && !isTrueOfAll(functions) && others.every((other) => other.function !== work)
      ? [words.onlyFunction(work)]
      : []),
  ];
}

/** Whom the person knows already, where that is wanted; that they know nobody yet, where new faces are. */
function acquaintanceReason({ pool, facts, weights, words }: Explaining, number: number, members: readonly number[]) {
  const wanted = weights.acquaintance ?? 0;
  if (wanted === 0) return [];
  const known = members.filter((other) => other !== number && facts.nearness[number * facts.people + other] === 1);
  if (wanted < 0)
    return known.length === 0 ? [] : [words.knowsPeople(known.map((other) => pool.people[other]?.name ?? ''))];
  const isNewToAll = (one: number): boolean =>
    members.every((other) => other === one || facts.nearness[one * facts.people + other] !== 1);
  const holdsForAll = members.length > 2 && members.every(isNewToAll);
  return known.length === 0 && !holdsForAll ? [words.newFaces(members.length - 1)] : [];
}

/** Whether each of three or more has another value than all others. */
const isTrueOfAll = (values: readonly (string | null)[]): boolean =>
  values.length > 2 && new Set(values).size === values.length;
