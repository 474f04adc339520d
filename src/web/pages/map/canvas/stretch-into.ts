/** No picture is drawn out by more than this: distances still say who stands near whom. */
const MOST = 1.5;

/** Factors by which a picture is drawn out in one direction, so that it fills more of a canvas; 1 leaves it as it is. */
export function stretchInto(
  nodes: readonly { readonly x: number; readonly y: number }[],
  width: number,
  height: number,
): { readonly across: number; readonly down: number } {
  const asItIs = { across: 1, down: 1 };
  if (nodes.length < 2 || width <= 0 || height <= 0) return asItIs;
  const [wide, high] = [extent(nodes.map(({ x }) => x)), extent(nodes.map(({ y }) => y))];
  if (wide === 0 || high === 0) return asItIs;
  const missing = width / height / (wide / high);
  return missing > 1 ? { across: Math.min(MOST, missing), down: 1 } : { across: 1, down: Math.min(MOST, 1 / missing) };
}

function extent(values: readonly number[]): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return most - least;
}
