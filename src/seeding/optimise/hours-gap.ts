import { WEEK_SLOTS } from '../../wording/index.ts';
import { type HoursRule, WEEK_WORDS } from '../rules/hours.ts';

const common = new Int32Array(WEEK_WORDS);
const away = new Int32Array(WEEK_SLOTS);

/**
 * Hours of people that a group lacks to have as many in common as it needs: in the hours that suit it best, how many times
 * somebody is not free. 0 when the rule is kept; an hour in which two are missing counts two, so that a search sees whether
 * it comes nearer.
 */
export function hoursGap({ free, min }: HoursRule, members: Int32Array, size: number): number {
  if (size === 0) return 0;
  common.fill(-1);
  for (let i = 0; i < size; i += 1) {
    const row = (members[i] as number) * WEEK_WORDS;
    for (let word = 0; word < WEEK_WORDS; word += 1)
      common[word] = (common[word] as number) & (free[row + word] as number);
  }
  let shared = 0;
  for (let word = 0; word < WEEK_WORDS; word += 1) shared += ones(common[word] as number);
  return shared >= min ? 0 : missing(free, min, members, size);
}

function missing(free: Int32Array, min: number, members: Int32Array, size: number): number {
  away.fill(0);
  for (let i = 0; i < size; i += 1) {
    const row = (members[i] as number) * WEEK_WORDS;
    for (let slot = 0; slot < WEEK_SLOTS; slot += 1)
      away[slot] = (away[slot] as number) + (1 - (((free[row + (slot >> 5)] as number) >> (slot & 31)) & 1));
  }
  const slots = new Int32Array(size + 1);
  for (let slot = 0; slot < WEEK_SLOTS; slot += 1) {
    const missed = away[slot] as number;
    slots[missed] = (slots[missed] as number) + 1;
  }
  let wanted = min;
  let sum = 0;
  for (let missed = 0; missed <= size && wanted > 0; missed += 1) {
    const taken = Math.min(wanted, slots[missed] as number);
    sum += taken * missed;
    wanted -= taken;
  }
  return sum;
}

/** How many bits of a word are set. */
function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Share of the week in which somebody is not free, 0 to 1. */
export function busyShare({ free }: HoursRule, person: number): number {
  let shared = 0;
  for (let word = 0; word < WEEK_WORDS; word += 1) shared += ones(free[person * WEEK_WORDS + word] as number);
  return 1 - shared / WEEK_SLOTS;
}
