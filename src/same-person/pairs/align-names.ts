import { isSlip, type NameWord, type PersonName } from './names.ts';

/** How two words of two names are the same. */
export type Alike = 'same' | 'bare' | 'glued' | 'slip' | 'short' | 'initial' | 'initials';

/** Words of two names that are each other's. */
export interface Matched {
  readonly alike: Alike;
  /** What is compared of either: a word, words in one, or a letter. */
  readonly one: string;
  readonly other: string;
}

/** Two names laid upon each other, and what is left of each. */
export interface Alignment {
  readonly matched: readonly Matched[];
  readonly left: readonly [words: readonly string[], initials: readonly string[]];
  readonly otherLeft: readonly [words: readonly string[], initials: readonly string[]];
  /** Whether the words that both have stand in one order. */
  readonly isInOrder: boolean;
}

/**
 * Lays two names upon each other, word by word, the surest first; whatever their order. `isRare` says of a word that nobody
 * else here bears it: two words that others bear are two names, however near they are, and no slip.
 */
export function alignNames(one: PersonName, other: PersonName, isRare: (word: string) => boolean): Alignment {
  const rest = [...one.words];
  const otherRest = [...other.words];
  const initials = [...one.initials];
  const otherInitials = [...other.initials];
  const matched: Matched[] = [];
  const places: [number, number][] = [];
  const join = (
    alike: Alike,
    isAlike: (a: NameWord, b: NameWord) => boolean,
    told: (word: NameWord) => string,
  ): void => {
    for (const word of [...rest]) {
      const found = otherRest.find((candidate) => isAlike(word, candidate));
      if (found === undefined) continue;
      matched.push({ alike, one: told(word), other: told(found) });
      places.push([one.words.indexOf(word), other.words.indexOf(found)]);
      rest.splice(rest.indexOf(word), 1);
      otherRest.splice(otherRest.indexOf(found), 1);
    }
  };
  join(
    'same',
    (a, b) => a.word === b.word,
    ({ word }) => word,
  );
  join(
    'bare',
    (a, b) => a.bare === b.bare,
    ({ bare }) => bare,
  );
  joinGlued(rest, otherRest, (whole) => matched.push({ alike: 'glued', one: whole, other: whole }));
  joinGlued(otherRest, rest, (whole) => matched.push({ alike: 'glued', one: whole, other: whole }));
  const wordOf = ({ word }: NameWord): string => word;
  join('slip', (a, b) => isSlip(a.word, b.word) && (isRare(a.word) || isRare(b.word)), wordOf);
  if (matched.length > 0) join('short', (a, b) => isShortOf(a.word, b.word) || isShortOf(b.word, a.word), wordOf);
  joinInitials(initials, otherRest, (letter, word) => matched.push({ alike: 'initial', one: letter, other: word }));
  joinInitials(otherInitials, rest, (letter, word) => matched.push({ alike: 'initial', one: word, other: letter }));
  for (const letter of [...initials]) {
    if (!otherInitials.includes(letter)) continue;
    matched.push({ alike: 'initials', one: letter, other: letter });
    initials.splice(initials.indexOf(letter), 1);
    otherInitials.splice(otherInitials.indexOf(letter), 1);
  }
  return {
    matched,
    left: [rest.map(wordOf), initials],
    otherLeft: [otherRest.map(wordOf), otherInitials],
    isInOrder: one.isOrderTold || other.isOrderTold || isRising(places),
  };
}

/** Two words that stand beside each other and are one word of the other name. */
function joinGlued(rest: NameWord[], otherRest: NameWord[], note: (whole: string) => void): void {
  for (let place = 0; place + 1 < rest.length; place += 1) {
    const whole = `${rest[place]?.word}${rest[place + 1]?.word}`;
    const found = otherRest.findIndex(({ word }) => word === whole);
    if (found < 0) continue;
    note(whole);
    rest.splice(place, 2);
    otherRest.splice(found, 1);
  }
}

function joinInitials(initials: string[], words: NameWord[], note: (letter: string, word: string) => void): void {
  for (const letter of [...initials]) {
    const found = words.findIndex(({ word, bare }) => word.startsWith(letter) || bare.startsWith(letter));
    if (found < 0) continue;
    note(letter, words[found]?.word ?? '');
    initials.splice(initials.indexOf(letter), 1);
    words.splice(found, 1);
  }
}

const isShortOf = (short: string, long: string): boolean =>
  short.length >= 3 && long.length > short.length && long.startsWith(short) && !/\p{N}/u.test(long);

function isRising(places: readonly (readonly [number, number])[]): boolean {
  const sorted = [...places].sort(([a], [b]) => a - b);
  return sorted.every(([, place], at) => at === 0 || place > (sorted[at - 1]?.[1] ?? -1));
}
