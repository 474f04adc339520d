import type { Standpoint } from './picture.ts';

/** The whole of the map. */
export const WHOLE: Standpoint = { x: 0.5, y: 0.5, ratio: 1 };

/** Further than this from the map nothing is in sight, in widths of it. */
const FURTHEST = 5;

/** As an address has it, such as `0.52,0.4,0.6`; null for what is no place on the map. */
export function readStandpoint(text: string | null): Standpoint | null {
  const [x, y, ratio, ...more] = (text ?? '')
    .split(',')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (x === undefined || y === undefined || ratio === undefined || more.length > 0) return null;
  const isThere = [x, y].every((each) => Math.abs(each) <= FURTHEST) && ratio > 0 && ratio <= FURTHEST;
  return isThere ? { x, y, ratio } : null;
}

/** To a ten-thousandth; null for the whole, which no address need say. */
export function writeStandpoint({ x, y, ratio }: Standpoint): string | null {
  const written = [x, y, ratio].map((each) => String(Math.round(each * 1e4) / 1e4)).join();
  return written === [WHOLE.x, WHOLE.y, WHOLE.ratio].join() ? null : written;
}
