import { GAP, type LabelledDisc, placeLabels } from './place-labels.ts';
import type { Box } from './taken-space.ts';
import type { MapTheme } from './theme.ts';

/** Canvases narrower than this, in pixels, have smaller letters and no buttons on them. */
export const NARROW = 480;

/** Writes labels beside discs; where one would cover another it is shortened or left out, unless it must be read. */
export class LabelPainter {
  theme: MapTheme;
  #waiting: LabelledDisc[] = [];
  readonly #font: string;
  readonly #taken: () => Box[];
  /** Widths of texts by font, for they are asked for in every frame. */
  readonly #widths = new Map<string, number>();

  /** `taken` gives what labels keep off. */
  constructor(theme: MapTheme, font: string, taken: () => Box[]) {
    this.theme = theme;
    this.#font = font;
    this.#taken = taken;
  }

  /** Before each frame: nothing waits to be written. */
  clear(): void {
    this.#waiting = [];
  }

  /** A label of this frame; where it stands is known once all of them are. */
  add(disc: LabelledDisc): void {
    if (disc.highlighted !== true) this.#waiting.push(disc);
  }

  /** Writes what waits. */
  write(context: CanvasRenderingContext2D): void {
    if (this.#waiting.length === 0) return;
    const { clientWidth: width, clientHeight: height } = context.canvas;
    const fontSize = fontSizeIn(width);
    context.font = `${fontSize}px ${this.#font}`;
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = this.theme.ground;
    context.fillStyle = this.theme.ink;
    const measure = (text: string): number => this.#widthOf(context, text);
    for (const { text, box } of placeLabels(this.#waiting, {
      width,
      height,
      fontSize,
      measure,
      taken: this.#taken(),
    })) {
      context.strokeText(text, box.left, box.bottom - GAP);
      context.fillText(text, box.left, box.bottom - GAP);
    }
  }

  /** A label on a ground of its own, over everything: the node that is pointed at. */
  raise(context: CanvasRenderingContext2D, disc: LabelledDisc): void {
    if (disc.label === null || disc.label === '') return;
    const fontSize = fontSizeIn(context.canvas.clientWidth);
    context.font = `600 ${fontSize}px ${this.#font}`;
    const width = context.measureText(disc.label).width;
    const right = disc.x + disc.size + GAP;
    const left = right + width > context.canvas.clientWidth ? Math.max(GAP, disc.x - disc.size - GAP - width) : right;
    context.beginPath();
    context.roundRect(left - 6, disc.y - fontSize, width + 12, 2 * fontSize, 6);
    context.fillStyle = this.theme.raised;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = this.theme.accent;
    context.stroke();
    context.fillStyle = this.theme.ink;
    context.fillText(disc.label, left, disc.y + fontSize / 3);
  }

  #widthOf(context: CanvasRenderingContext2D, text: string): number {
    const key = `${context.font} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    this.#widths.set(key, width);
    return width;
  }
}

const fontSizeIn = (width: number): number => (width < NARROW ? 11 : 12);
