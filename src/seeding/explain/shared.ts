import type { Person } from '../pool/pool.ts';
import type { Explaining } from './explain-group.ts';

/** What several of a group have in common. */
export interface Shared {
  readonly type: 'challenge' | 'question' | 'topic';
  readonly id: string;
  readonly label: string;
  /** Numbers of the members who have it. */
  readonly holders: readonly number[];
}

const RANK = { challenge: 0, question: 1, topic: 2 };

/** What at least two of a group have in common: what was asked for first, other challenges and questions, then topics. */
export function sharedBy({ pool, labelOf, askedConcerns }: Explaining, members: readonly number[]): Shared[] {
  const found = new Map<string, Shared & { holders: number[] }>();
  const add = (type: Shared['type'], id: string, label: string, number: number): void => {
    const shared = found.get(`${type}/${id}`) ?? { type, id, label, holders: [] };
    if (!shared.holders.includes(number)) shared.holders.push(number);
    found.set(`${type}/${id}`, shared);
  };
  const isAsked = ({ type, id }: Shared): number => (askedConcerns.includes(`${type}/${id}`) ? 1 : 0);
  for (const number of members) {
    const person = pool.people[number] as Person;
    for (const { type, id, title, topics } of person.concerns) {
      add(type, id, title, number);
      for (const topic of topics) add('topic', topic, labelOf(topic), number);
    }
    for (const { id } of person.topics) add('topic', id, labelOf(id), number);
  }
  return [...found.values()]
    .filter(({ holders }) => holders.length > 1)
    .sort(
      (a, b) =>
        isAsked(b) - isAsked(a) ||
        RANK[a.type] - RANK[b.type] ||
        b.holders.length - a.holders.length ||
        (a.id < b.id ? -1 : 1),
    );
}
