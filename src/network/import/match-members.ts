import { NODE_TYPES } from '../../community/index.ts';
import { foldedText } from '../../language/index.ts';
import type { Attribute, ViewNode } from '../network.ts';
import { plainName } from './plain-name.ts';

/** By what a file may name people; without a choice all are tried in this order. */
export const MATCHED_BY = ['id', 'email', 'name'] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

/** A member by what a file may call them. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** Who a node of a file is. */
export type Match =
  | { readonly is: 'member'; readonly id: string; readonly by: MatchedBy }
  /** Several could be meant, or the file says two things: ids of those it may be; empty when two nodes share a name. */
  | { readonly is: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly is: 'unknown'; readonly email: string | null }
  /** A topic, a group or somebody without a name, as our own files hold them. */
  | { readonly is: 'no-person' };

export interface Matching {
  /** The one way to match; all of `MATCHED_BY` in turn when absent. */
  readonly by?: MatchedBy | undefined;
  /** Attribute of the nodes that holds an e-mail address; the usual names when absent. */
  readonly emailFrom?: string | undefined;
}

const OWN_ID = 'member/';
const NO_PERSON = new RegExp(`^(${[...NODE_TYPES.filter((type) => type !== 'member'), 'somebody'].join('|')})/`);
const EMAIL_NAMES = ['email', 'e-mail', 'mail', 'courriel', 'e-mailadres'];

/**
 * Who each node is, by its id. A name that several bear, an id and a label that say two people, or a name on two nodes of
 * the file is nobody's: it is told, and never guessed.
 */
export function matchMembers(
  nodes: readonly ViewNode[],
  people: readonly KnownPerson[],
  { by, emailFrom }: Matching,
): ReadonlyMap<string, Match> {
  const known = peopleBy(people);
  const shared = sharedNames(nodes);
  return new Map(nodes.map((node) => [node.id, matchOf(node)]));

  function matchOf(node: ViewNode): Match {
    if (NO_PERSON.test(node.id) || (node.type !== 'member' && NODE_TYPES.some((type) => type === node.type)))
      return { is: 'no-person' };
    const email = emailOf(node, emailFrom);
    const name = foldedText(plainName(node.label));
    const named = known.names.get(name) ?? [];
    const id = node.id.startsWith(OWN_ID) ? node.id.slice(OWN_ID.length) : node.id;
    if (by === undefined || by === 'id') {
      const found = [id, node.id, node.label].find((one) => known.ids.has(one));
      // A number may be the id of somebody else here: the label has the last word, unless ids were asked for.
      const isDenied = by === undefined && id === node.id && hasOwnLabel(node) && !named.includes(found ?? '');
      if (found !== undefined && isDenied) return { is: 'ambiguous', ids: [...new Set([found, ...named])] };
      if (found !== undefined) return { is: 'member', id: found, by: 'id' };
    }
    if (by === undefined || by === 'email') {
      const bearers = email === null ? [] : (known.emails.get(email) ?? []);
      const [only] = bearers;
      if (bearers.length > 1) return { is: 'ambiguous', ids: bearers };
      if (only !== undefined) return { is: 'member', id: only, by: 'email' };
    }
    if (by === undefined || by === 'name') {
      const [only] = named;
      if (named.length > 1) return { is: 'ambiguous', ids: named };
      // Another address than the one that is known here is another person, as far as anybody can tell.
      const other = only === undefined || email === null || by === 'name' ? null : (known.emailOf.get(only) ?? null);
      if (only !== undefined && other !== null && other !== email) return { is: 'ambiguous', ids: [only] };
      if (shared.has(name)) return { is: 'ambiguous', ids: named };
      if (only !== undefined) return { is: 'member', id: only, by: 'name' };
    }
    return shared.has(name) ? { is: 'ambiguous', ids: [] } : { is: 'unknown', email };
  }
}

/** Whether the file gives a node another label than its id. */
const hasOwnLabel = ({ id, label }: ViewNode): boolean => label !== '' && label !== id;

function peopleBy(people: readonly KnownPerson[]) {
  const names = new Map<string, string[]>();
  const emails = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, key: string, id: string): void => {
    if (key !== '') to.set(key, [...(to.get(key) ?? []), id]);
  };
  for (const { id, name, email } of people) {
    add(names, foldedText(plainName(name)), id);
    if (email !== null) add(emails, email.trim().toLowerCase(), id);
  }
  const emailOf = new Map(people.map(({ id, email }) => [id, email?.trim().toLowerCase() ?? null]));
  return { ids: new Set(people.map(({ id }) => id)), names, emails, emailOf };
}

/** Names that stand on several nodes which the file itself tells apart. */
function sharedNames(nodes: readonly ViewNode[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const node of nodes.filter(hasOwnLabel)) {
    const name = foldedText(plainName(node.label));
    if (seen.has(name) && name !== '') shared.add(name);
    seen.add(name);
  }
  return shared;
}

function emailOf({ id, label, attributes }: ViewNode, from: string | undefined): string | null {
  const names = from === undefined ? EMAIL_NAMES : [from.trim().toLowerCase()];
  const isIt = ([name]: readonly [string, Attribute]): boolean => names.includes(name.trim().toLowerCase());
  const said = Object.entries(attributes).find(isIt)?.[1];
  const found = [said, id, label].find((text) => typeof text === 'string' && /^\s*[^\s@]+@[^\s@]+\s*$/.test(text));
  return typeof found === 'string' ? found.trim().toLowerCase() : null;
}
