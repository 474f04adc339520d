import type { ViewEdge } from '../network.ts';
import type { Palette } from './palette.ts';

/** How a kind of edge is drawn: told apart by colour and, for whoever does not see it, by dashes. */
export interface EdgeStyle {
  readonly colour: string;
  /** As SVG has it; empty for a whole line. */
  readonly dash: string;
}

const DASHES = ['', '7 3', '2 3', '9 3 2 3', '1 5'];

/**
 * Styles of the five most frequent kinds; the others share one, under no name. Their colours are those that discs use
 * last, so that few pictures have one colour for both.
 */
export function chooseEdgeStyles(
  edges: readonly ViewEdge[],
  { soft, other, categories }: Palette,
): {
  readonly styleOf: (kind: string) => EdgeStyle;
  readonly kinds: ReadonlyMap<string, EdgeStyle>;
  readonly rest?: EdgeStyle;
} {
  const counts = new Map<string, number>();
  for (const { kind } of edges) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const order = [...counts].sort(([one, m], [another, n]) => n - m || (one < another ? -1 : 1)).map(([kind]) => kind);
  const colours = [soft, ...categories.slice(3)];
  const kinds = new Map(
    order.slice(0, DASHES.length).map((kind, at) => [kind, { colour: colours[at] ?? other, dash: DASHES[at] ?? '' }]),
  );
  const rest = { colour: other, dash: '4 2' };
  const styleOf = (kind: string): EdgeStyle => kinds.get(kind) ?? rest;
  return { styleOf, kinds, ...(order.length > kinds.size ? { rest } : {}) };
}

/** How opaque edges are, 0.2 to 0.75: the more there are, the less, so that a dense picture stays legible. */
export const edgeOpacity = (count: number): number =>
  Math.round(100 * Math.max(0.2, Math.min(0.75, 10 / Math.sqrt(Math.max(1, count))))) / 100;

/** Widths of edges in pixels, 0.6 to 3: 1.2 for a weight like the middle one, growing with its logarithm. */
export function edgeWidths(edges: readonly ViewEdge[]): (weight: number) => number {
  const weights = edges.map(({ weight }) => weight).sort((a, b) => a - b);
  const middle = weights[weights.length >> 1] ?? 1;
  return (weight) => Math.max(0.6, Math.min(3, 1.2 * Math.log2(1 + weight / middle)));
}
