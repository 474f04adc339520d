import type { NetworkNode, NetworkView } from '../network-api.ts';

/** What a class of the legend stands for. */
export type ClassMeaning =
  /** `number` is the one that stands in the legend, from 1. */
  | { readonly kind: 'community'; readonly number: number; readonly label: string | null }
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'type'; readonly type: string }
  /** In no circle with others. */
  | { readonly kind: 'alone' }
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

/**
 * The class of each node of a network: people are told apart by what they have under a name; things by their type, those
 * without a name not at all.
 */
export function classing({ communities }: NetworkView, by: string): (node: NetworkNode) => string {
  const circles = new Set(communities.filter(({ size }) => size > 1).map(({ number }) => number));
  return ({ id, type, attributes }) => {
    if (isUnnamed(id)) return 'unnamed';
    if (type !== 'member') return `type ${type}`;
    const value = attributes[by];
    if (by === 'community' && !circles.has(Number(value))) return 'alone';
    return value === undefined || value === '' ? 'unknown' : `value ${value}`;
  };
}

/** People whom whoever looks may not name. */
export const isUnnamed = (id: string): boolean => id.startsWith('somebody/');

/** The classes of a network: people’s by size, then those without a value, those without a name, and things by type. */
export function nodeClasses(view: NetworkView, by: string): NodeClass[] {
  const counts = new Map<string, number>();
  const classOf = classing(view, by);
  for (const node of view.nodes) {
    const name = classOf(node);
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

const REST = ['alone', 'unknown', 'unnamed'];
const restOrder = (name: string): number => (REST.includes(name) ? REST.indexOf(name) : REST.length);

function meaningOf(name: string, by: string, { communities }: NetworkView, place: number): ClassMeaning {
  if (name === 'alone' || name === 'unknown' || name === 'unnamed') return { kind: name };
  const value = name.slice(name.indexOf(' ') + 1);
  if (name.startsWith('type ')) return { kind: 'type', type: value };
  if (by !== 'community') return { kind: 'value', value };
  const label = communities.find(({ number }) => number === Number(value))?.label ?? null;
  return { kind: 'community', number: place + 1, label };
}
