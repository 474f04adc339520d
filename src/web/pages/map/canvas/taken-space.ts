/** A part of the canvas, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Height in pixels of the rows in which boxes are looked for: about two labels. */
const ROW = 32;

/** What of a canvas is taken by discs and labels. */
export class TakenSpace {
  readonly #rows = new Map<number, Box[]>();

  take(box: Box): void {
    for (const row of rowsOf(box)) {
      const known = this.#rows.get(row);
      if (known === undefined) this.#rows.set(row, [box]);
      else known.push(box);
    }
  }

  leave(box: Box): void {
    for (const row of rowsOf(box)) {
      const known = this.#rows.get(row);
      known?.splice(known.indexOf(box), 1);
    }
  }

  isFree(box: Box): boolean {
    return rowsOf(box).every((row) => this.#rows.get(row)?.some((other) => overlap(box, other)) !== true);
  }
}

const rowsOf = ({ top, bottom }: Box): number[] => {
  const first = Math.floor(top / ROW);
  return Array.from({ length: Math.floor(bottom / ROW) - first + 1 }, (_, row) => first + row);
};

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
