import { useState } from 'react';

const PORTION = 100;

/** The beginning of a long list, and how to see more of it. */
export function usePortion<Row>(rows: readonly Row[]): {
  readonly shown: readonly Row[];
  readonly left: number;
  readonly more: () => void;
} {
  const [count, setCount] = useState(PORTION);
  return {
    shown: rows.slice(0, count),
    left: Math.max(0, rows.length - count),
    more: () => setCount(count + PORTION),
  };
}
