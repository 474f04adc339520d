import { foldedText } from '../../language/index.ts';
import type { Weights } from '../criteria/names.ts';
import type { Person, Pool } from '../pool/pool.ts';
import type { Rule } from '../rules/rule.ts';
import { bundlesOf } from './bundles.ts';

/** People weighed against each other in one part: more cost memory and time by their square, and gain little. */
export const PART = 500;

export interface Cut {
  /** Numbers of the people of each part; those whom rules put in a group of a given number are in the first. */
  readonly parts: number[][];
  /** Whether each part holds people who are alike; else each is as mixed as the whole. */
  readonly isAlike: boolean;
}

export interface CutRequest {
  readonly pool: Pool;
  readonly rules: readonly Rule[];
  readonly weights: Weights;
  /** People in a group, for parts that come out even. */
  readonly groupSize: number;
}

/**
 * Cuts a pool into parts that are each divided by themselves. Where groups are to share what occupies them, people of
 * the same topics go together; else each part is dealt organisations, functions and levels as the whole has them. People
 * whom rules tie, and the few who speak a rare language, are never separated.
 */
export function cutPool({ pool, rules, weights, groupSize }: CutRequest): Cut {
  const { people } = pool;
  const isAlike = (weights.concerns ?? 0) < 0 || (weights.interest ?? 0) > 0;
  const room = capacities(people.length, groupSize);
  const parts = room.map((): number[] => []);
  const { anchored, bundles } = bundlesOf(people, rules, room.length);
  const free = (part: number): number => (room[part] as number) - (parts[part]?.length ?? 0);
  const roomiest = (): number => room.reduce((best, _, part) => (free(part) > free(best) ? part : best), 0);
  parts[0]?.push(...anchored);
  const keyOf = isAlike ? alikeKey(pool) : mixedKey;
  const keyed = bundles
    .map((members) => ({ members, key: keyOf(people[members[0] as number] as Person) }))
    .sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  let next = 0;
  for (const { members } of keyed) {
    const isTied = members.length > 1;
    // Tied people take the roomiest part; single people fill one part after the other, or go round them all.
    if (!isTied)
      for (let tried = 0; free(next) <= 0 && tried < room.length; tried += 1) next = (next + 1) % room.length;
    parts[isTied ? roomiest() : next]?.push(...members);
    if (!isTied && !isAlike) next = (next + 1) % room.length;
  }
  return { parts: parts.map((part) => part.sort((a, b) => a - b)), isAlike };
}

/** Parts of about the same size, all but one a multiple of the size of groups. */
function capacities(people: number, groupSize: number): number[] {
  const count = Math.max(1, Math.ceil(people / PART));
  const base = Math.floor(people / count / groupSize) * groupSize;
  let over = people - base * count;
  const room = Array.from({ length: count }, () => {
    const more = Math.min(groupSize, Math.floor(over / groupSize) * groupSize);
    over -= more;
    return base + more;
  });
  room[count - 1] = (room[count - 1] as number) + over;
  return room;
}

const mixedKey = ({ organisation, function: work, level, id }: Person): string =>
  JSON.stringify([organisation?.id ?? '', foldedText(work ?? ''), foldedText(level ?? ''), id]);

/** By the topic that occupies each, widest first. */
function alikeKey({ topics }: Pool): (person: Person) => string {
  const broader = new Map(topics.map(({ id, broader }) => [id, broader]));
  const line = (topic: string | undefined): string[] => {
    const up: string[] = [];
    for (let id = topic ?? null; id !== null && !up.includes(id); id = broader.get(id) ?? null) up.unshift(id);
    return up;
  };
  return ({ id, concerns, topics: known }) => {
    const best = [...known].sort((a, b) => (b.level ?? 0) - (a.level ?? 0) || (a.id < b.id ? -1 : 1))[0]?.id;
    return JSON.stringify([...line(concerns.flatMap((concern) => concern.topics)[0] ?? best), id]);
  };
}
