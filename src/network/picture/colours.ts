import type { Attribute, NetworkView, ViewNode } from '../network.ts';
import type { Palette } from './palette.ts';
import { checkAttribute, valueOfNode } from './value-of.ts';

export interface Colours {
  readonly colourOf: (node: ViewNode) => string;
  /** What each colour stands for, in the order of a legend. */
  readonly meanings: readonly ColourMeaning[];
}

/** One value, numbers from `from` to `to`, what is not told apart, or what has no value. */
export type ColourMeaning = { readonly colour: string } & (
  | { readonly value: Attribute }
  | { readonly from: number; readonly to: number }
  | { readonly rest: 'others' | 'unknown' }
);

/**
 * Colours by what nodes have under a name. The seven most frequent values have a colour each; more than seven different
 * numbers are cut into five steps of the same width.
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
  const unknown = isLacking ? [{ colour: palette.other, rest: 'unknown' as const }] : [];
  const values = [...counts.keys()];
  const areNumbers = values.every((value) => typeof value === 'number');
  if (areNumbers && values.length > palette.categories.length) return steps(values, by, palette, unknown);
  const order = values.sort(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (String(one) < String(other) ? -1 : 1),
  );
  const colours = new Map(order.map((value, at) => [value, palette.categories[at] ?? palette.other]));
  const told = order.slice(0, palette.categories.length).map((value) => ({ colour: colours.get(value) ?? '', value }));
  const others = order.length > told.length ? [{ colour: palette.other, rest: 'others' as const }] : [];
  return {
    colourOf: (node) => colours.get(valueOfNode(node, by) ?? Number.NaN) ?? palette.other,
    meanings: [...told, ...others, ...unknown],
  };
}

function steps(
  values: readonly number[],
  by: string,
  { steps: shades, other }: Palette,
  unknown: readonly ColourMeaning[],
): Colours {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const width = (most - least) / shades.length;
  const stepOf = (value: number): number => Math.min(shades.length - 1, Math.floor((value - least) / width));
  return {
    colourOf: (node) => {
      const value = valueOfNode(node, by);
      return typeof value === 'number' ? (shades[stepOf(value)] ?? other) : other;
    },
    meanings: [
      ...shades.map((colour, at) => ({ colour, from: least + at * width, to: least + (at + 1) * width })),
      ...unknown,
    ],
  };
}
