/** Numbers from 0 (included) to 1 (not), the same for the same seed on every machine. */
export type Random = () => number;

/** Draws passed over: the first ones of two seeds that are alike are alike too. */
const PASSED_OVER = 15;

/**
 * The one source of chance: whatever is drawn by lot, in seeding or in judging, is drawn again by its seed. sfc32 of
 * Doty-Humphrey's PractRand: fast, and short enough to stay the same for as long as saved seeds are to mean the same.
 */
export function seededRandom(seed: number): Random {
  let a = 0x9e3779b9 ^ seed;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < PASSED_OVER; i += 1) next();
  return next;
}

/** A whole number from 0 to `below` − 1. */
export const drawBelow = (random: Random, below: number): number => Math.floor(random() * below);

/** The items in a random order. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = drawBelow(random, i + 1);
    [order[i], order[j]] = [order[j] as Item, order[i] as Item];
  }
  return order;
}
