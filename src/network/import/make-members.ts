import { MemberRecord, type RecordOf } from '../../domain/index.ts';
import { foldedText, foldedWords } from '../../language/index.ts';
import type { ViewNode } from '../network.ts';
import type { KnownPerson, Match } from './match-members.ts';
import { plainName } from './plain-name.ts';

export interface MadeMembers {
  readonly records: readonly RecordOf<'member'>[];
  /** Id of the new member, by node. */
  readonly of: ReadonlyMap<string, string>;
}

/** Longest part of a name that an id is made of, in characters. */
const ID_LENGTH = 100;

/**
 * New members for nodes that nobody here is. Until they say otherwise they are seen by the community alone: somebody else
 * has written them down. Who has no name that could be kept is not made.
 */
export function makeMembers(
  nodes: readonly ViewNode[],
  matches: ReadonlyMap<string, Match>,
  people: readonly KnownPerson[],
): MadeMembers {
  const taken = new Set(people.map(({ id }) => id));
  const byName = new Map<string, string>();
  const of = new Map<string, string>();
  const records: RecordOf<'member'>[] = [];
  for (const node of nodes) {
    const match = matches.get(node.id);
    if (match?.is !== 'unknown') continue;
    const { email } = match;
    const label = plainName(node.label);
    const name = email !== null && label.toLowerCase() === email ? email.slice(0, email.indexOf('@')) : label;
    const folded = foldedText(name);
    const known = byName.get(folded);
    if (known !== undefined) of.set(node.id, known);
    if (known !== undefined || folded === '') continue;
    const id = freeId(node.id.startsWith('member/') ? node.id.slice('member/'.length) : slugOf(name), taken);
    const made = { type: 'member' as const, id, name, visibility: 'community' as const };
    const record = [{ ...made, ...(email === null ? {} : { email }) }, made].find(
      (one) => MemberRecord.safeParse(one).success,
    );
    if (record === undefined) continue;
    taken.add(id);
    byName.set(folded, id);
    of.set(node.id, id);
    records.push(record);
  }
  return { records, of };
}

const slugOf = (name: string): string => [...foldedWords(name).join('-')].slice(0, ID_LENGTH).join('');

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
