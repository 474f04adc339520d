import { xmlText } from '../files/write/xml-text.ts';
import type { Attribute } from '../network.ts';
import type { Colours, Fill } from './colours.ts';
import { drawDisc } from './draw-disc.ts';
import type { EdgeStyle } from './edge-styles.ts';
import { shorten } from './label-text.ts';
import type { Palette } from './palette.ts';
import type { WORDS } from './words.ts';

type Words = (typeof WORDS)['en'];

export interface LegendEntry {
  readonly text: string;
  readonly sign: 'heading' | 'none' | { readonly disc: Fill } | { readonly line: EdgeStyle };
}

/** Height of a row of the legend, in pixels. */
export const ROW = 17;
/** Signs of a name in it. */
export const LONGEST = 26;

export interface LegendContent {
  readonly words: Words;
  /** What a value is called; itself when it has no other name. */
  readonly nameOf: (value: string) => string;
  readonly showNumber: (value: number) => string;
  /** What colours tell apart, in words, and the attribute itself. */
  readonly colourBy: string;
  readonly colourAttribute: string;
  readonly colours: Colours;
  readonly sizeBy: string;
  readonly sizes: { readonly least: number; readonly most: number };
  readonly kinds: ReadonlyMap<string, EdgeStyle>;
  readonly rest?: EdgeStyle | undefined;
}

export function legendEntries(content: LegendContent): LegendEntry[] {
  const { words, nameOf, showNumber, colourBy, colours, sizeBy, sizes, kinds, rest } = content;
  // A number that only names something may have a name, such as `community 3`.
  const nameOfNumber = (value: number): string => {
    const name = `${content.colourAttribute} ${value}`;
    return nameOf(name) === name ? showNumber(value) : nameOf(name);
  };
  const nameOfValue = (value: Attribute): string =>
    typeof value === 'number'
      ? nameOfNumber(value)
      : typeof value === 'boolean'
        ? words[value ? 'yes' : 'no']
        : nameOf(value);
  const entries: LegendEntry[] = [heading(`${words.colour} ${colourBy}`)];
  for (const meaning of colours.meanings) {
    const text =
      'value' in meaning
        ? nameOfValue(meaning.value)
        : 'rest' in meaning
          ? words[meaning.rest]
          : `${showNumber(meaning.from)} – ${showNumber(meaning.to)}`;
    entries.push({ text, sign: { disc: meaning } });
  }
  entries.push(heading(`${words.size} ${sizeBy}`));
  entries.push({ text: `${showNumber(sizes.least)} – ${showNumber(sizes.most)}`, sign: 'none' });
  if (kinds.size > 0) entries.push(heading(words.ties));
  for (const [kind, style] of kinds) entries.push({ text: nameOf(kind), sign: { line: style } });
  if (rest !== undefined) entries.push({ text: words.others, sign: { line: rest } });
  return entries;
}

const heading = (text: string): LegendEntry => ({ text, sign: 'heading' });

/** The legend, its upper left corner here. */
export function drawLegend(entries: readonly LegendEntry[], x: number, y: number, { ink, ground }: Palette): string {
  const rows = entries.map(({ text, sign }, at) => {
    const line = y + (at + 0.75) * ROW;
    const isHeading = sign === 'heading';
    const words = `<text x="${isHeading ? x : x + 30}" y="${line}"${isHeading ? ' font-weight="600"' : ''}>${xmlText(shorten(text, LONGEST))}</text>`;
    if (isHeading || sign === 'none') return words;
    if ('disc' in sign) return drawDisc({ x: x + 12, y: line - 4, radius: 5 }, sign.disc, ground) + words;
    const { colour, dash } = sign.line;
    const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
    return `<path d="M${x} ${line - 4}h25" stroke="${colour}" stroke-width="2"${dashes}/>${words}`;
  });
  return `<g font-size="11" fill="${ink}">${rows.join('')}</g>`;
}
