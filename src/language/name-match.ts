import type { Name } from './topic-names.ts';

/** A name that a text says, whole or in part. */
export interface Match {
  readonly name: Name;
  /** Content words of the text that say it, by their place. */
  readonly places: readonly number[];
  /** Those of them that tell the name even without the others. */
  readonly telling: readonly number[];
  readonly isWhole: boolean;
  /** Share of the name that is said, by how much each of its words tells. */
  readonly said: number;
}

export interface MatchOptions {
  /** Content words that may stand between those of a name. */
  readonly near: number;
  /** Whether the name is in the text's language, as far as is known. */
  readonly isOurs: boolean;
  readonly folded: (place: number) => string;
}

/** What a word says that is only made of the same as the name's, or stands apart from the others. */
const KIN = 0.8;
const APART = 0.9;
/** A word as it is written names a topic in any language from so many letters on. */
const LONG = 6;

type Standing = ReadonlyMap<number, readonly { readonly at: readonly number[]; readonly isForm: boolean }[]>;

/** Where a text says a name: each stretch of it that holds the name, or else its most telling part. */
export function matchName(name: Name, standing: Standing, { near, isOurs, folded }: MatchOptions): Match[] {
  const starts = [...new Set([...standing.values()].flat().flatMap(({ at }) => at))].sort((a, b) => a - b);
  const whole: Match[] = [];
  let best: Match | undefined;
  let free = 0;
  for (const start of starts) {
    if (start < free) continue;
    const match = matchFrom(name, standing, start, start + name.words.length + near, isOurs, folded);
    if (match === undefined) continue;
    if (match.isWhole) {
      whole.push(match);
      free = Math.max(...match.places) + 1;
    } else if (match.said > (best?.said ?? 0)) best = match;
  }
  return whole.length > 0 ? whole : best === undefined ? [] : [best];
}

function matchFrom(
  name: Name,
  standing: Standing,
  start: number,
  end: number,
  isOurs: boolean,
  folded: (place: number) => string,
): Match | undefined {
  const places = new Set<number>();
  const telling = new Set<number>();
  let said = 0;
  let all = 0;
  let words = 0;
  let forms = 0;
  name.words.forEach(({ weight, isTelling, folded: written }, word) => {
    all += weight;
    const stands = (standing.get(word) ?? [])
      .filter(({ at }) => at.every((place) => place >= start && place < end))
      .sort((a, b) => Number(b.isForm) - Number(a.isForm) || (a.at[0] ?? 0) - (b.at[0] ?? 0));
    const [first] = stands;
    if (first === undefined) return;
    words++;
    if (first.isForm) forms++;
    said += weight * (first.isForm ? 1 : KIN);
    for (const place of first.at) {
      places.add(place);
      const isItself = isOurs || (written.length >= LONG && folded(place) === written);
      if (isTelling && first.isForm && isItself) telling.add(place);
    }
  });
  if (words === 0 || forms === 0) return undefined;
  const sorted = [...places].sort((a, b) => a - b);
  const span = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) + 1;
  const isTogether = span === sorted.length;
  const isAll = words === name.words.length;
  const share = said / all;
  if (isAll && isTogether)
    return { name, places: sorted, telling: [...telling], isWhole: true, said: Math.max(share, KIN) };
  if (isAll) return { name, places: sorted, telling: sorted, isWhole: false, said: share * APART };
  return telling.size === 0 ? undefined : { name, places: sorted, telling: [...telling], isWhole: false, said: share };
}
