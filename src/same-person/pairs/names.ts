import { fold } from '../../language/index.ts';

/** A word of a name, with the particles that stand before it glued on: `van de putte` is `vandeputte`, and bare `putte`. */
export interface NameWord {
  readonly word: string;
  readonly bare: string;
}

/** A name as it is compared: in any order, without accents, case, hyphens and titles. */
export interface PersonName {
  readonly words: readonly NameWord[];
  /** Letters that stand for words: `J.-P. Dupont` has j and p. */
  readonly initials: readonly string[];
  /** Its letters in one, where it was written as one word: `lmartin42` is `lmartin`; null for others. */
  readonly handle: string | null;
  /** Whether a comma told which part is the family name. */
  readonly isOrderTold: boolean;
}

const PARTICLES = new Set(
  'van von vom de den der des du del della di da do dos das la le les el al ben bin ibn ter ten te t d l zu zur af av'.split(
    ' ',
  ),
);
/** Titles, and forms of address. */
const TITLES = new Set('dr prof ir ing mr mrs ms mme mlle mevr dhr drs phd msc me'.split(' '));

/** What stands in brackets, or after a sign that begins a remark: "(she/her)", "| ACME". */
const REMARK = /[([{].*?[)\]}]|[|/].*$/g;
const APOSTROPHES = /[’'`´]/g;

/** A name in its parts. Nothing is guessed of which word is the family's, unless a comma tells. */
export function readName(text: string): PersonName {
  const plain = text.replace(REMARK, ' ').trim() || text.trim();
  const turned = /^([^,]+),\s*([^,]+)$/.exec(plain);
  const isOne = !/\s/.test(plain);
  const ordered = turned === null ? plain : `${turned[2]} ${turned[1]}`;
  const cut = isOne ? ordered.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2') : ordered;
  const hasLower = /\p{Ll}/u.test(cut);
  const words: NameWord[] = [];
  const initials: string[] = [];
  let glued = '';
  const tokens = cut.replace(APOSTROPHES, ' ').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const folded = tokens.map((token) => (isOne ? fold(token).replace(/(?<=\p{L})\p{N}+$/u, '') : fold(token)));
  const lasting = folded.filter((token) => !TITLES.has(token)).length;
  for (const [place, token] of folded.entries()) {
    if (lasting > 1 && place === 0 && TITLES.has(token)) continue;
    const isLast = place === folded.length - 1;
    const mayBegin = place > 0 || folded.length > 2;
    if (!isOne && PARTICLES.has(token) && mayBegin && !isLast && !/^\p{Lu}\.?$/u.test(tokens[place] ?? '')) {
      glued += token;
      continue;
    }
    if ([...token].length === 1 && /\p{L}/u.test(token)) initials.push(token);
    else if (hasLower && words.length + initials.length === 0 && !isOne && /^\p{Lu}{2}$/u.test(tokens[place] ?? ''))
      initials.push(...token);
    else words.push({ word: glued + token, bare: token });
    glued = '';
  }
  const letters = fold(plain).replace(/[^\p{L}]+/gu, '');
  return {
    ...{ words, initials, isOrderTold: turned !== null },
    handle: isOne && letters.length >= 4 ? letters : null,
  };
}

/** The ways in which people make one word of a name: given and family name, or the first letter of one of them. */
export function handlesOf({ words, initials }: PersonName): string[] {
  const first = words[0]?.bare ?? '';
  const last = words.at(-1);
  if (last === undefined || words.length + initials.length < 2) return [];
  if (words.length === 1) return initials.flatMap((initial) => [`${initial}${last.word}`, `${last.word}${initial}`]);
  const letters = words
    .slice(0, -1)
    .map(({ bare }) => bare.slice(0, 1))
    .join('');
  const whole = words.map(({ word }) => word).join('');
  return [
    ...new Set(
      [last.word, last.bare].flatMap((family) => [
        ...[whole, `${first}${family}`, `${family}${first}`],
        ...[`${first.slice(0, 1)}${family}`, `${letters}${family}`],
        ...[`${family}${first.slice(0, 1)}`, `${first}${family.slice(0, 1)}`],
      ]),
    ),
  ];
}

/** Whether two words are one slip of the keyboard apart, two in long ones (Damerau–Levenshtein). Numbers never are. */
export function isSlip(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  const most = longest >= 9 ? 2 : 1;
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > most) return false;
  if (/\p{N}/u.test(one + other)) return false;
  return distance(one, other) <= most;
}

/** Letters left out, put in, changed, or two swapped: how many it takes from one word to the other. */
function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last.at(-1) ?? 0;
}
