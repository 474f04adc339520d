import { type Box, TakenSpace } from './taken-space.ts';

/** A node where a label is to stand, in pixels of the canvas. */
export interface LabelledDisc {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string | null;
  /** What is written where the label has no room; the same as the label where there is nothing shorter. */
  readonly shortLabel?: string;
  /** It is written even over others. */
  readonly forceLabel?: boolean;
  /** Its label is raised over everything. */
  readonly highlighted?: boolean;
}

export interface PlacedLabel {
  readonly text: string;
  readonly box: Box;
}

/** A canvas to be written on. */
export interface LabelGround {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Width of a text in pixels. */
  readonly measure: (text: string) => number;
  /** What labels keep off, such as discs. */
  readonly taken: readonly Box[];
}

/** Pixels between a disc and its label. */
export const GAP = 4;

/**
 * Where labels stand so that none covers another: larger discs choose first. As many as possible are named, at first in
 * short; whoever then has room for more is named in full.
 */
export function placeLabels(discs: readonly LabelledDisc[], ground: LabelGround): PlacedLabel[] {
  const taken = new TakenSpace();
  for (const box of ground.taken) taken.take(box);
  const find = (disc: LabelledDisc, text: string): Box | undefined =>
    boxesFor(disc, text, ground).find((box) => isWithin(box, ground) && taken.isFree(box));
  const placed: { disc: LabelledDisc; text: string; box: Box }[] = [];
  const inOrder = [...discs].sort(
    (one, other) => Number(other.forceLabel === true) - Number(one.forceLabel === true) || other.size - one.size,
  );
  for (const disc of inOrder) {
    const { label, shortLabel, forceLabel } = disc;
    if (label === null || label === '') continue;
    const text = forceLabel === true ? label : (shortLabel ?? label);
    const box = find(disc, text) ?? (forceLabel === true ? boxesFor(disc, text, ground)[0] : undefined);
    if (box === undefined) continue;
    taken.take(box);
    placed.push({ disc, text, box });
  }
  return placed.map(({ disc, text, box }) => {
    const whole = disc.label ?? text;
    if (whole === text) return { text, box };
    taken.leave(box);
    const room = find(disc, whole);
    taken.take(room ?? box);
    return room === undefined ? { text, box } : { text: whole, box: room };
  });
}

const isWithin = ({ left, right, top, bottom }: Box, { width, height }: LabelGround): boolean =>
  left >= 0 && right <= width && top >= 0 && bottom <= height;

/** Places around a disc, the best first: beside it, under and over it, then askew. */
function boxesFor({ x, y, size }: LabelledDisc, text: string, { fontSize, measure }: LabelGround): Box[] {
  const width = measure(text);
  const [after, before] = [x + size + GAP, x - size - GAP - width];
  const [above, below] = [y - size - fontSize / 2, y + size + fontSize / 2];
  const places: readonly (readonly [left: number, middle: number])[] = [
    [after, y],
    [before, y],
    ...[0.5, 0.25, 0.75].flatMap((share) => [below, above].map((middle) => [x - width * share, middle] as const)),
    ...[above, below].flatMap((middle) => [after - GAP, before + GAP].map((left) => [left, middle] as const)),
    ...[-0.5, 0.5].flatMap((lift) => [after, before].map((left) => [left, y + lift * fontSize] as const)),
  ];
  return places.map(([left, middle]) => ({
    left,
    right: left + width,
    top: middle - fontSize / 2 - 1,
    bottom: middle + fontSize / 2 + 2,
  }));
}
