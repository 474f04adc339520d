import type { MapTheme } from './theme.ts';

/** A part of the canvas that is taken, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A node where a label is to stand, in pixels of the canvas. */
export interface LabelledDisc {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string | null;
  readonly forceLabel?: boolean;
  /** Its label is raised over everything. */
  readonly highlighted?: boolean;
}

const FONT_SIZE = 12;
const GAP = 4;

/** Writes labels beside discs; where one would cover another it is left out, unless it must be read. */
export class LabelPainter {
  theme: MapTheme;
  #taken: Box[] | null = null;
  readonly #font: string;
  readonly #discs: () => Box[];

  /** `discs` gives where discs stand, which labels keep off. */
  constructor(theme: MapTheme, font: string, discs: () => Box[]) {
    this.theme = theme;
    this.#font = font;
    this.#discs = discs;
  }

  /** Before each frame: nothing is written yet. */
  clear(): void {
    this.#taken = null;
  }

  write(context: CanvasRenderingContext2D, disc: LabelledDisc): void {
    if (disc.label === null || disc.label === '' || disc.highlighted === true) return;
    context.font = `${FONT_SIZE}px ${this.#font}`;
    const width = context.measureText(disc.label).width;
    const taken = this.#taken ?? this.#discs();
    this.#taken = taken;
    const box = this.#placeFor(disc, width, context.canvas.clientWidth, taken);
    if (box === null) return;
    taken.push(box);
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = this.theme.ground;
    context.fillStyle = this.theme.ink;
    context.strokeText(disc.label, box.left, box.bottom - GAP);
    context.fillText(disc.label, box.left, box.bottom - GAP);
  }

  /** A label on a ground of its own, over everything: the node that is pointed at. */
  raise(context: CanvasRenderingContext2D, disc: LabelledDisc): void {
    if (disc.label === null || disc.label === '') return;
    context.font = `600 ${FONT_SIZE}px ${this.#font}`;
    const width = context.measureText(disc.label).width;
    const left = this.#leftOf(disc, width, context.canvas.clientWidth);
    context.beginPath();
    context.roundRect(left - 6, disc.y - FONT_SIZE, width + 12, 2 * FONT_SIZE, 6);
    context.fillStyle = this.theme.raised;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = this.theme.accent;
    context.stroke();
    context.fillStyle = this.theme.ink;
    context.fillText(disc.label, left, disc.y + FONT_SIZE / 3);
  }

  #leftOf({ x, size }: LabelledDisc, width: number, canvasWidth: number): number {
    const right = x + size + GAP;
    return right + width > canvasWidth ? Math.max(GAP, x - size - GAP - width) : right;
  }

  #placeFor(disc: LabelledDisc, width: number, canvasWidth: number, taken: readonly Box[]): Box | null {
    const beside = this.#leftOf(disc, width, canvasWidth);
    const centred = Math.max(GAP, Math.min(canvasWidth - width - GAP, disc.x - width / 2));
    const before = disc.x - disc.size - GAP - width;
    const [above, below] = [disc.y - disc.size - FONT_SIZE / 2, disc.y + disc.size + FONT_SIZE / 2];
    const places: readonly (readonly [left: number, middle: number])[] = [
      [beside, disc.y],
      [before, disc.y],
      [centred, below],
      [centred, above],
      [beside - GAP, above],
      [beside - GAP, below],
      [before + GAP, above],
      [before + GAP, below],
    ];
    const boxes = places.map(([left, middle]) => ({
      left,
      right: left + width,
      top: middle - FONT_SIZE / 2 - 1,
      bottom: middle + FONT_SIZE / 2 + 2,
    }));
    const free = boxes.find(
      (box) => box.left >= 0 && box.right <= canvasWidth && !taken.some((other) => overlap(box, other)),
    );
    return free ?? (disc.forceLabel === true ? (boxes[0] ?? null) : null);
  }
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
