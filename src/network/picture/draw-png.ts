import { AppError } from '../../domain/index.ts';

type Render = typeof import('@resvg/resvg-js').renderAsync;

/**
 * An SVG picture as a PNG file, pixel for pixel, made beside the thread that asks. Its letters are those of the machine:
 * where there are none the picture would be without words, so it is refused.
 *
 * @throws AppError `unavailable` where pictures cannot be made, with the remedy
 */
export async function drawPng(svg: string): Promise<Buffer> {
  const render = await loadRenderer();
  fonts ??= drawsWords(render);
  if (!(await fonts))
    throw new AppError(
      'unavailable',
      'this machine has no font to write names with: take SVG, or install a font, such as the package fonts-dejavu-core',
    );
  return (await render(svg, FONTS)).asPng();
}

const FONTS = { font: { loadSystemFonts: true } };
let fonts: Promise<boolean> | undefined;

/** A native module: loaded when a picture is asked for, so that a machine without it does everything else. */
async function loadRenderer(): Promise<Render> {
  try {
    return (await import('@resvg/resvg-js')).renderAsync;
  } catch (cause) {
    throw new AppError(
      'unavailable',
      'PNG pictures cannot be made on this machine: take SVG, or run `npm ci` again for this system and processor',
      { cause },
    );
  }
}

/** Whether a word leaves a mark. */
async function drawsWords(render: Render): Promise<boolean> {
  const word = '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="16"><text x="0" y="14">Mm</text></svg>';
  const { pixels } = await render(word, FONTS);
  return pixels.some((value) => value > 0);
}
