import { AppError, type Language } from '../../domain/index.ts';
import type { CommunityView } from '../community-view.ts';
import { LAYER_WORDS } from '../words/layer-words.ts';
import { MEASURE_WORDS } from '../words/measure-words.ts';
import { drawPng } from './draw-png.ts';
import { drawSvg, type PictureOptions } from './draw-svg.ts';
import { shorten } from './label-text.ts';
import { LONGEST } from './legend.ts';
import { THING_WORDS } from './thing-words.ts';

/** How a picture stands in a file. */
export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** What may be chosen of a picture of the community; what is left out is as usual. */
export interface CommunityPicture {
  readonly format: PictureFormat;
  readonly language: Language;
  /** Pixels, as `drawSvg` bounds them; 1440 by 1000 when left out. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly theme?: PictureOptions['theme'] | undefined;
  readonly sizeBy?: string | undefined;
  /** `community` when left out. */
  readonly colourBy?: string | undefined;
  /** Days that are looked at, for its title. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly layers: readonly string[];
}

/** Pixels of a PNG at most: 16 million, 64 MB while it is drawn. */
const MOST_PIXELS = 16_000_000;

/** A picture of the community, its parts called by their names in the language. */
export async function drawPicture(view: CommunityView, picture: CommunityPicture): Promise<string | Buffer> {
  const { format, language, layers, from, to, colourBy = 'community', sizeBy, theme = 'light' } = picture;
  const { width = 1440, height = 1000 } = picture;
  if (format === 'png' && width * height > MOST_PIXELS)
    throw new AppError(
      'too-large',
      `a PNG of ${width} × ${height} pixels has more than ${MOST_PIXELS}: ask for a smaller one, or for SVG`,
      { details: { limit: MOST_PIXELS } },
    );
  const names = namesIn(view, language);
  const window = [from, to].filter((day) => day !== undefined);
  const svg = drawSvg(view, {
    ...{ width, height, theme, language, colourBy, names },
    ...(sizeBy === undefined ? {} : { sizeBy }),
    title: [layers.map((layer) => names[layer] ?? layer).join(', '), window.join(' – ')]
      .filter((part) => part !== '')
      .join(' · '),
  });
  return format === 'png' ? drawPng(svg) : svg;
}

function namesIn({ communities }: CommunityView, language: Language): Record<string, string> {
  const words = Object.entries({ ...LAYER_WORDS, ...MEASURE_WORDS }).map(([name, of]) => [name, of[language].label]);
  const things = Object.entries(THING_WORDS).map(([name, of]) => [name, of[language]]);
  const found = communities.map(({ number, size, label }) => [
    `community ${number}`,
    // Its size stays legible, however long the name.
    `${shorten(label ?? `${THING_WORDS.community[language]} ${number + 1}`, LONGEST - ` (${size})`.length)} (${size})`,
  ]);
  return Object.fromEntries([...words, ...things, ...found]);
}
