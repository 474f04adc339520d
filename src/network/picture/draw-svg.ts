import { AppError, type Language } from '../../domain/index.ts';
import { checkPlaces, checkView } from '../files/check-view.ts';
import { keepBelow } from '../files/limits.ts';
import { xmlText } from '../files/write/xml-text.ts';
import type { NetworkView } from '../network.ts';
import { chooseColours } from './colours.ts';
import { describe } from './describe.ts';
import { drawDisc } from './draw-disc.ts';
import { drawEdges } from './draw-edges.ts';
import { pixels } from './edge-path.ts';
import { chooseEdgeStyles } from './edge-styles.ts';
import { fitDiscs } from './fit.ts';
import { shorten, textWidth } from './label-text.ts';
import { drawLegend, legendEntries, ROW } from './legend.ts';
import { PALETTES, type Theme } from './palette.ts';
import { type Box, placeLabels } from './place-labels.ts';
import { chooseSizes, NEIGHBOURS } from './sizes.ts';
import { WORDS } from './words.ts';

export interface PictureOptions {
  /** Pixels, 200 to 10,000. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly language: Language;
  readonly theme: Theme;
  /** Whether it says what colours, sizes and dashes stand for; true when not given. */
  readonly legend?: boolean;
  /** `type` or the name of an attribute of the nodes; `type` when not given. */
  readonly colourBy?: string;
  /** `neighbours` or the name of a numeric attribute; `neighbours` when not given, and then laid-out discs do not overlap. */
  readonly sizeBy?: string;
  /** Most labels that it shows, the largest discs first; when not given as many as the picture has room for, up to 100. */
  readonly labels?: number;
  /**
   * What types, kinds and attributes are called in the legend, by their own names; a number that only names something by
   * its attribute and itself, such as `community 3`.
   */
  readonly names?: Readonly<Record<string, string>>;
}

const MARGIN = 16;
const LEGEND_WIDTH = 210;
const FONT_SIZE = 11;
const MOST_LABELS = 100;
/** Square pixels. */
const ROOM_OF_LABEL = 6_000;
const MOST_NODES = 20_000;
const MOST_EDGES = 100_000;

/**
 * A picture of a network as an SVG file that needs nothing else: no scripts, no fonts, no links. Its nodes must have been
 * laid out. Whoever cannot see it is told the title, how many nodes and ties there are, and who is most tied; each disc
 * tells its label when pointed at. At most 20,000 nodes and 100,000 edges.
 */
export function drawSvg(view: NetworkView, options: PictureOptions): string {
  check(view, options);
  const { width, height, title, language, theme, colourBy = 'type', sizeBy = NEIGHBOURS } = options;
  const palette = PALETTES[theme];
  const words = WORDS[language];
  const colours = chooseColours(view, colourBy, palette);
  const sizes = chooseSizes(view, sizeBy);
  const styles = chooseEdgeStyles(view.edges, palette);
  const nameOf = (value: string): string => {
    const { names = {} } = options;
    return (Object.hasOwn(names, value) ? names[value] : undefined) ?? value;
  };
  const numbers = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
  const entries =
    options.legend === false
      ? []
      : legendEntries({
          ...{ words, nameOf, colours, sizes, kinds: styles.kinds, rest: styles.rest },
          colourBy: colourBy === 'type' ? words.type : nameOf(colourBy),
          colourAttribute: colourBy,
          sizeBy: sizeBy === NEIGHBOURS ? words.neighbours : nameOf(sizeBy),
          showNumber: (value) => numbers.format(value),
        });
  const { frame, corner } = divide(width, height, title, entries.length);
  const { labels = labelsIn(frame) } = options;
  const discs = fitDiscs(view.nodes, sizes.radiusOf, frame);
  const circles = view.nodes.map((node) => {
    const disc = discs.get(node.id) ?? { x: 0, y: 0, radius: 0 };
    return drawDisc(disc, colours.fillOf(node), palette.ground, node.label);
  });
  const labelled = view.nodes.flatMap(({ id, label }) => {
    const disc = discs.get(id);
    return disc === undefined ? [] : [{ ...disc, label }];
  });
  const texts = placeLabels(labelled, frame, labels, FONT_SIZE).map(
    ({ text, x, y, anchor }) =>
      `<text x="${pixels(x)}" y="${pixels(y)}" text-anchor="${anchor}">${xmlText(text)}</text>`,
  );
  const heading = shorten(title, Math.max(1, Math.floor((width - 2 * MARGIN) / textWidth('n', 16))));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${xmlText(title)}" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif" xml:lang="${language}">`,
    `<title>${xmlText(title)}</title>`,
    `<desc>${xmlText(describe(view, words, numbers, nameOf))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.ground}"/>`,
    heading === ''
      ? ''
      : `<text x="${MARGIN}" y="26" font-size="16" font-weight="600" fill="${palette.ink}">${xmlText(heading)}</text>`,
    drawEdges(view, discs, styles.styleOf),
    `<g>${circles.join('')}</g>`,
    `<g font-size="${FONT_SIZE}" fill="${palette.ink}" stroke="${palette.ground}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${texts.join('')}</g>`,
    entries.length === 0 ? '' : drawLegend(entries, corner.x, corner.y, palette),
    '</svg>',
    '',
  ].join('\n');
}

/** Where the network and the legend stand: the legend to the right of a wide picture, and below a narrow one. */
function divide(
  width: number,
  height: number,
  title: string,
  rows: number,
): { readonly frame: Box; readonly corner: { readonly x: number; readonly y: number } } {
  const top = title.trim() === '' ? MARGIN : 40;
  const isWide = width >= 3 * LEGEND_WIDTH;
  const right = width - MARGIN - (rows > 0 && isWide ? LEGEND_WIDTH : 0);
  const below = rows > 0 && !isWide ? Math.min(rows * ROW + MARGIN, (height - top) / 2) : 0;
  const bottom = height - MARGIN - below;
  const corner = isWide ? { x: right + MARGIN, y: top } : { x: MARGIN, y: bottom + MARGIN };
  return { frame: { left: MARGIN, top, right, bottom }, corner };
}

/** How many labels a picture can take before nothing else is seen of it. */
function labelsIn({ left, top, right, bottom }: Box): number {
  return Math.min(MOST_LABELS, Math.round(((right - left) * (bottom - top)) / ROOM_OF_LABEL));
}

function check(view: NetworkView, { width, height, labels = 0 }: PictureOptions): void {
  checkView(view);
  checkPlaces(view);
  keepBelow(view.nodes.length, MOST_NODES, 'nodes');
  keepBelow(view.edges.length, MOST_EDGES, 'edges');
  for (const [side, length] of Object.entries({ width, height }))
    if (!(length >= 200 && length <= 10_000))
      throw new AppError('bad-input', `the ${side} is ${length}: a picture is 200 to 10000 pixels`);
  if (!(labels >= 0)) throw new AppError('bad-input', `labels is ${labels}: say how many there may be, 0 for none`);
  const nowhere = view.nodes.find(({ x, y }) => x === undefined || y === undefined);
  if (nowhere !== undefined)
    throw new AppError(
      'bad-input',
      `the node ${JSON.stringify(nowhere.id.slice(0, 80))} stands nowhere: lay the network out first`,
    );
}
