import type { ConcernSign } from '../../domain/index.ts';
import type { MetNeed } from '../pool/needs.ts';
import type { Explaining } from './explain-group.ts';
import { NEED, type Reason } from './reason.ts';
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
  role: Reason | null,
): Reason[] {
  const needs = needsReasons(around, number, members);
  // A need is said with whom it is met by, where somebody here meets it.
  const theme = themeReasons(around, number, members).filter(
    ({ names }) => !names.some((name) => name.startsWith(NEED) && needs.some((reason) => reason.names.includes(name))),
  );
  return [
    ...theme,
    ...needs,
    ...(role === null ? [] : [role]),
    ...knownReason(around, number, members),
    ...sharedReason(around, number, members, shares),
    ...plain([
      ...seniorityReason(around, number, members),
      ...onlyOneReasons(around, number, members),
      ...acquaintanceReason(around, number, members),
    ]),
  ];
}

const plain = (texts: readonly string[]): Reason[] => texts.map((text) => ({ text, names: [] }));

const nameOf = ({ pool }: Pick<Explaining, 'pool'>, number: number): string => pool.people[number]?.name ?? '';

/**
 * What shows that what the groups are about concerns the person; in a group of three or more, less what shows it of
 * everybody alike.
 */
function themeReasons({ signsOf, labelOf, words }: Explaining, number: number, members: readonly number[]): Reason[] {
  const ofAll = (sign: ConcernSign): boolean =>
    members.length > 2 &&
    members.every((member) => signsOf(member).some(({ deed, id }) => deed === sign.deed && id === sign.id));
  const [best] = signsOf(number).filter((sign) => !ofAll(sign));
  if (best === undefined) return [];
  const title = best.type === 'topic' ? labelOf(best.id) : best.title;
  const names = best.deed === 'needs' ? [NEED + title] : best.type === 'member' ? [] : [`${best.type}/${best.id}`];
  return [{ text: words.concerned(best.deed, title), names }];
}

/** What the person looks for and finds here, and what they have that somebody looks for. */
function needsReasons(around: Explaining, number: number, members: readonly number[]): Reason[] {
  const { needs, labelOf, words } = around;
  const here = members
    .flatMap((needer) => needs.get(needer) ?? [])
    .filter(({ giver }) => members.includes(giver))
    .sort((a, b) => b.strength - a.strength);
  const gets = here.find(({ needer }) => needer === number);
  const gives = here.find(({ giver }) => giver === number);
  const what = (by: MetNeed['by']) => ('offer' in by ? { offer: by.offer } : { topic: labelOf(by.topic) });
  const reason = (text: string, { by, need, needer }: MetNeed): Reason => ({
    text,
    names: ['offer' in by ? [] : `topic/${by.topic}`, needer === number ? NEED + need : []].flat(),
  });
  return [
    ...(gets === undefined ? [] : [reason(words.gets(gets.need, nameOf(around, gets.giver), what(gets.by)), gets)]),
    ...(gives === undefined
      ? []
      : [reason(words.gives(gives.need, nameOf(around, gives.needer), what(gives.by)), gives)]),
  ];
}

/** What the person knows of what the groups were asked to be about, less what everybody in the group knows. */
function knownReason(around: Explaining, number: number, members: readonly number[]): Reason[] {
  const { facts, neededTopics, labelOf, words } = around;
  const knows = (member: number, topic: number): boolean =>
    (facts.expertise[member * facts.neededTopics + topic] as number) >= KNOWS;
  const known = neededTopics
    .filter((_, topic) => knows(number, topic) && !members.every((member) => knows(member, topic)))
    .slice(0, MOST_TOPICS);
  return known.length === 0
    ? []
    : [{ text: words.knows(known.map(labelOf)), names: known.map((topic) => `topic/${topic}`) }];
}

/** What the person has in common with others of the group; of three or more, with some and not with all. */
function sharedReason(
  around: Explaining,
  number: number,
  members: readonly number[],
  shares: readonly Shared[],
): Reason[] {
  const { words } = around;
  const shared = shares.filter(
    ({ holders }) => holders.includes(number) && (members.length < 3 || holders.length < members.length),
  );
  // Two things with the same people would begin and end alike.
  const company = ({ holders }: Shared): string => [...holders].sort().join();
  return shared
    .filter((one, place) => shared.findIndex((other) => company(other) === company(one)) === place)
    .slice(0, 2)
    .map(({ type, id, label, holders }) => {
      const others = holders.flatMap((other) => (other === number ? [] : [nameOf(around, other)]));
      const text = (type === 'topic' ? words.sharesTopic : words.sharesConcern)(label, others);
      return { text, names: [`${type}/${id}`] };
    });
}

/** In a pair that is to cross generations, who has more years in the trade, and who less. */
function seniorityReason(around: Explaining, number: number, members: readonly number[]): string[] {
  const { pool, facts, weights, words } = around;
  const other = members.find((member) => member !== number);
  if (members.length !== 2 || other === undefined || (weights.seniority ?? 0) <= 0) return [];
  const further = (facts.seniority[number] as number) - (facts.seniority[other] as number);
  // Words for a level say how far somebody has come within a trade, and nothing across trades.
  if (pool.people[number]?.function !== pool.people[other]?.function) return [];
  if (further >= APART) return [words.moreSenior(nameOf(around, other))];
  return further <= -APART ? [words.lessSenior(nameOf(around, other))] : [];
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
      ? [words.onlyFrom(organisation.name, others.length)]
      : []),
    ...(work !== null && !isTrueOfAll(functions) && others.every((other) => other.function !== work)
      ? [words.onlyFunction(work, others.length)]
      : []),
  ];
}

/** Whom the person knows already, where that is wanted; that they know nobody yet, where new faces are. */
function acquaintanceReason(around: Explaining, number: number, members: readonly number[]): string[] {
  const { facts, weights, words } = around;
  const wanted = weights.acquaintance ?? 0;
  if (wanted === 0) return [];
  const known = members.filter((other) => other !== number && facts.nearness[number * facts.people + other] === 1);
  if (wanted < 0) return known.length === 0 ? [] : [words.knowsPeople(known.map((other) => nameOf(around, other)))];
  const isNewToAll = (one: number): boolean =>
    members.every((other) => other === one || facts.nearness[one * facts.people + other] !== 1);
  const holdsForAll = members.length > 2 && members.every(isNewToAll);
  const other = members.find((member) => member !== number) ?? number;
  return known.length === 0 && !holdsForAll ? [words.newFaces(members.length - 1, nameOf(around, other))] : [];
}

/** Whether each of three or more has another value than all others. */
const isTrueOfAll = (values: readonly (string | null)[]): boolean =>
  values.length > 2 && new Set(values).size === values.length;
