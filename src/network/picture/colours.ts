import type { Attribute, NetworkView, ViewNode } from '../network.ts';
import type { Palette } from './palette.ts';
import { checkAttribute, valueOfNode } from './value-of.ts';

/** How a disc is filled: wholly, or as a ring. */
export interface Fill {
  readonly colour: string;
  readonly isRing: boolean;
}

export interface Colours {
  readonly fillOf: (node: ViewNode) => Fill;
  /** What each colour stands for, in the order of a legend. */
  readonly meanings: readonly ColourMeaning[];
}

/** One value, numbers from `from` to `to`, what is not told apart, or what has no value. */
export type ColourMeaning = Fill &
  (
    | { readonly value: Attribute }
    | { readonly from: number; readonly to: number }
    | { readonly rest: 'others' | 'unknown' }
  );

/** Numbers that only name something. */
const NAMES = new Set(['community']);

/**
 * Colours by what nodes have under a name. The seven most frequent values have a colour each, the next seven a ring of
 * these colours; communities of one are not told apart; more than seven different numbers are cut into five steps of the same width.
 */
export function chooseColours(view: NetworkView, by: string, palette: Palette): Colours {
  checkAttribute(view, 'colourBy', by);
  const counts = new Map<Attribute, number>();
  let isLacking = false;
  for (const node of view.nodes) {
    const value = valueOfNode(node, by);
    if (value === undefined) isLacking = true;
    else counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const rest: Fill = { colour: palette.other, isRing: false };
  const unknown = isLacking ? [{ ...rest, rest: 'unknown' as const }] : [];
  const values = [...counts.keys()];
  const areNumbers = !NAMES.has(by) && values.every((value) => typeof value === 'number');
  if (areNumbers && values.length > palette.categories.length) return steps(values, by, palette, unknown);
  const sorted = values.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compare(a, b));
  // A community of one tells nothing apart.
  const order = NAMES.has(by) ? sorted.filter((value) => (counts.get(value) ?? 0) > 1) : sorted;
  const all = [false, true].flatMap((isRing) => palette.categories.map((colour) => ({ colour, isRing })));
  const fills = new Map(order.map((value, at) => [value, all[at] ?? rest]));
  const told = order.slice(0, all.length).map((value) => ({ ...(fills.get(value) ?? rest), value }));
  const others = sorted.length > told.length ? [{ ...rest, rest: 'others' as const }] : [];
  return {
    fillOf: (node) => fills.get(valueOfNode(node, by) ?? Number.NaN) ?? rest,
    meanings: [...told, ...others, ...unknown],
  };
}

function compare(one: Attribute, other: Attribute): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : 1;
}

function steps(
  values: readonly number[],
  by: string,
  { steps: shades, other }: Palette,
  unknown: readonly ColourMeaning[],
): Colours {
  const least = values.reduce((one, another) => Math.min(one, another), Number.POSITIVE_INFINITY);
  const most = values.reduce((one, another) => Math.max(one, another), Number.NEGATIVE_INFINITY);
  const width = most / shades.length - least / shades.length;
  const stepOf = (value: number): number => Math.min(shades.length - 1, Math.floor((value - least) / width));
  return {
    fillOf: (node) => {
      const value = valueOfNode(node, by);
      return { colour: (typeof value === 'number' ? shades[stepOf(value)] : undefined) ?? other, isRing: false };
    },
    meanings: [
      ...shades.map((colour, at) => ({
        ...{ colour, isRing: false },
        ...{ from: least + at * width, to: least + (at + 1) * width },
      })),
      ...unknown,
    ],
  };
}
