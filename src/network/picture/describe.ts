import { countNeighbours } from '../layout/disc.ts';
import type { NetworkView } from '../network.ts';
import { shorten } from './label-text.ts';
import type { WORDS } from './words.ts';

/** The picture in words: how many nodes of each type, how many ties of each kind, and the five with most neighbours. */
export function describe(
  view: NetworkView,
  words: (typeof WORDS)['en'],
  numbers: Intl.NumberFormat,
  nameOf: (value: string) => string,
): string {
  const { nodes, edges } = view;
  const neighbours = countNeighbours(view);
  const most = [...nodes]
    .sort((a, b) => (neighbours.get(b.id) ?? 0) - (neighbours.get(a.id) ?? 0))
    .slice(0, 5)
    .filter(({ id }) => (neighbours.get(id) ?? 0) > 0)
    .map(({ id, label }) => `${shorten(label, 40)} (${neighbours.get(id)})`);
  const counts = [
    words.nodes(numbers.format(nodes.length), nodes.length === 1) +
      listed(
        nodes.map(({ type }) => nameOf(type)),
        numbers,
      ),
    words.edges(numbers.format(edges.length), edges.length === 1) +
      listed(
        edges.map(({ kind }) => nameOf(kind)),
        numbers,
      ),
  ];
  return `${counts.join('; ')}.${most.length === 0 ? '' : ` ${words.mostTied} ${most.join(', ')}.`}`;
}

function listed(values: readonly string[], numbers: Intl.NumberFormat): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const told = [...counts].sort(([, m], [, n]) => n - m).slice(0, 8);
  return told.length === 0 ? '' : ` (${told.map(([value, count]) => `${value}: ${numbers.format(count)}`).join(', ')})`;
}
