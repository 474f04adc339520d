import type { NetworkNode, NetworkView } from '../network-api.ts';

/** What a class of the legend stands for. */
export type ClassMeaning =
  /** `number` is the one that stands in the legend, from 1. */
  | { readonly kind: 'community'; readonly number: number; readonly label: string | null }
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unnamed' };

/** Nodes that are drawn alike. */
export interface NodeClass {
  readonly name: string;
  readonly meaning: ClassMeaning;
  readonly count: number;
  /** Place among the classes of people, from 0, the largest first; null for what is told by shape or by having no value. */
  readonly place: number | null;
}

/** People are told apart by what they have under a name; things by their type, those without a name not at all. */
export function classOfNode({ id, type, attributes }: NetworkNode, by: string): string {
  if (isUnnamed(id)) return 'unnamed';
  if (type !== 'member') return `type ${type}`;
  const value = attributes[by];
  return value === undefined || value === '' || value === -1 ? 'unknown' : `value ${value}`;
}

/** People whom whoever looks may not name. */
export const isUnnamed = (id: string): boolean => id.startsWith('somebody/');

/** The classes of a network: people’s by size, then those without a value, those without a name, and things by type. */
export function nodeClasses(view: NetworkView, by: string): NodeClass[] {
  const counts = new Map<string, number>();
  for (const node of view.nodes) {
    const name = classOfNode(node, by);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const told = [...counts].filter(([name]) => name.startsWith('value '));
  told.sort(([one, a], [other, b]) => b - a || compareNames(one, other));
  const rest = [...counts].filter(([name]) => !name.startsWith('value '));
  rest.sort(([one], [other]) => restOrder(one) - restOrder(other) || compareNames(one, other));
  return [
    ...told.map(([name, count], place) => ({ name, count, place, meaning: meaningOf(name, by, view, place) })),
    ...rest.map(([name, count]) => ({ name, count, place: null, meaning: meaningOf(name, by, view, 0) })),
  ];
}

/** What people can be coloured by in a network: their community, and every word that stands beside them. */
export function colourings(view: NetworkView): string[] {
  const found = new Set<string>();
  for (const { type, attributes } of view.nodes)
    if (type === 'member')
      for (const [name, value] of Object.entries(attributes)) if (typeof value === 'string') found.add(name);
  return ['community', ...[...found].sort(compareNames)];
}

const compareNames = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const restOrder = (name: string): number => (name === 'unknown' ? 0 : name === 'unnamed' ? 1 : 2);

function meaningOf(name: string, by: string, { communities }: NetworkView, place: number): ClassMeaning {
  if (name === 'unknown' || name === 'unnamed') return { kind: name };
  const value = name.slice(name.indexOf(' ') + 1);
  if (name.startsWith('type ')) return { kind: 'type', type: value };
  if (by !== 'community') return { kind: 'value', value };
  const label = communities.find(({ number }) => number === Number(value))?.label ?? null;
  return { kind: 'community', number: place + 1, label };
}
