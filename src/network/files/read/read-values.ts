import type { Attribute } from '../../network.ts';
import { FURTHEST, whyNoWeight } from '../limits.ts';
import { type Faults, show } from './found.ts';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const NOT_FINITE: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
  '-infinity': Number.NEGATIVE_INFINITY,
};

/**
 * The number that a text says, `2.5` or `1e-3`; with a decimal comma where that is allowed. NaN and INF, as XML and
 * Python write them, are numbers here; anything else is not.
 */
export function numberIn(text: string, hasDecimalComma = false): number | undefined {
  const plain = hasDecimalComma ? text.trim().replace(/^([+-]?\d*),(\d+)$/, '$1.$2') : text.trim();
  return NUMBER.test(plain) ? Number(plain) : NOT_FINITE[plain.toLowerCase()];
}

/** An edge's weight, 1 where none is given; or why what is given is none. */
export function readWeight(
  value: Attribute | undefined,
): { readonly weight: number; readonly why?: never } | { readonly weight?: never; readonly why: string } {
  if (value === undefined || value === '') return { weight: 1 };
  const weight = typeof value === 'string' ? numberIn(value, true) : typeof value === 'number' ? value : undefined;
  const why = weight === undefined ? 'is no number' : whyNoWeight(weight);
  return weight === undefined || why !== undefined
    ? { why: `has the weight ${typeof value === 'string' ? show(value) : value}, which ${why}` }
    : { weight };
}

/** Where a node stands; nowhere unless both x and y are numbers within bounds. */
export function readPlace(
  place: string,
  x: Attribute | undefined,
  y: Attribute | undefined,
  faults: Faults,
): { readonly x?: number; readonly y?: number } {
  if (isAbsent(x) && isAbsent(y)) return {};
  const [across, down] = [x, y].map((value) => (typeof value === 'string' ? numberIn(value, true) : value));
  if (isPosition(across) && isPosition(down)) return { x: across, y: down };
  faults.add(place, `${String(x ?? '')}, ${String(y ?? '')} is no position: the node is read without one`);
  return {};
}

const isAbsent = (value: Attribute | undefined): boolean => value === undefined || value === '';

const isPosition = (value: Attribute | undefined): value is number =>
  typeof value === 'number' && Math.abs(value) <= FURTHEST;
