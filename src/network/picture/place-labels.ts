import type { Disc } from './edge-path.ts';
import { shorten, textWidth } from './label-text.ts';

export interface LabelledDisc extends Disc {
  readonly label: string;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  /** Of the line on which the text stands. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Signs of a label at most. */
const LONGEST = 28;

/**
 * Labels that overlap none of each other and stay in the frame: the largest discs first, each label right, left, below or
 * above its disc, where it covers the fewest discs. A disc whose label fits nowhere has none.
 */
export function placeLabels(
  discs: readonly LabelledDisc[],
  frame: Box,
  limit: number,
  fontSize: number,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const order = discs.map((disc, at) => ({ disc, at })).sort((a, b) => b.disc.radius - a.disc.radius || a.at - b.at);
  for (const { disc } of order) {
    if (placed.length >= limit) break;
    const text = shorten(disc.label, LONGEST);
    if (text === '') continue;
    const [best] = candidates(disc, text, fontSize)
      .filter(({ box }) => isInside(box, frame) && !placed.some((other) => overlap(box, other.box)))
      .map((label) => ({ label, covers: discs.filter((other) => other !== disc && covers(label.box, other)).length }))
      .sort((a, b) => a.covers - b.covers);
    if (best !== undefined) placed.push(best.label);
  }
  return placed;
}

function candidates({ x, y, radius }: Disc, text: string, fontSize: number): PlacedLabel[] {
  const width = textWidth(text, fontSize);
  const gap = radius + 3;
  const at = (anchor: PlacedLabel['anchor'], left: number, line: number): PlacedLabel => ({
    text,
    anchor,
    x: anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2,
    y: line,
    box: { left, right: left + width, top: line - fontSize * 0.9, bottom: line + fontSize * 0.3 },
  });
  const middle = y + fontSize * 0.35;
  return [
    at('start', x + gap, middle),
    at('end', x - gap - width, middle),
    at('middle', x - width / 2, y + gap + fontSize * 0.9),
    at('middle', x - width / 2, y - gap - fontSize * 0.2),
  ];
}

const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function covers(box: Box, { x, y, radius }: Disc): boolean {
  const across = Math.max(box.left - x, 0, x - box.right);
  const down = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(across, down) < radius;
}
