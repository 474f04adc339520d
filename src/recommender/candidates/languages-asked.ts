import { fold, languageName, type Term } from '../../language/index.ts';

/** Languages that whoever is looked for has to speak. */
export interface LanguagesAsked {
  /** Subtags such as `nl`. */
  readonly tags: readonly string[];
  /** Whether one of them is enough. */
  readonly any: boolean;
  /** Which words of the question say so. */
  readonly at: readonly number[];
}

const SPEAK: ReadonlySet<string> = new Set(
  (
    'parle parles parlent parlant parlante parler comprend maitrise ' +
    'spreekt spreken spreek sprekende beheerst ' +
    'speak speaks speaking speaker speakers'
  ).split(' '),
);
/** Words that may stand between the verb and the language. */
const BETWEEN: ReadonlySet<string> = new Set(
  'le la l bien couramment aussi et ou er het goed vloeiend ook en of and or well also fluent fluently good tant que zowel als both un peu'.split(
    ' ',
  ),
);
const EITHER: ReadonlySet<string> = new Set(['ou', 'of', 'or']);
const NOT: ReadonlySet<string> = new Set(['pas', 'niet', 'geen', 'not', 'doesn', 'don', 'no', 'plus']);
/** Words away from a language that a verb of speaking stands at most. */
const FAR = 8;

/** Beginnings of French words such as `francophone`. */
const PHONES: Readonly<Record<string, string>> = {
  franco: 'fr',
  neerlando: 'nl',
  anglo: 'en',
  germano: 'de',
  arabo: 'ar',
  hispano: 'es',
  italo: 'it',
  luso: 'pt',
  turco: 'tr',
  russo: 'ru',
  roumano: 'ro',
};

/** Languages that a question asks people to speak: after a verb of speaking, or in a word such as `Nederlandstalig`. */
export function languagesAsked(terms: readonly Term[], tags: Iterable<string>): LanguagesAsked | null {
  const names = namesOf(tags);
  const found = new Set<string>();
  const at: number[] = [];
  let any = false;
  terms.forEach(({ folded }, place) => {
    const inWord = tagInWord(folded, names);
    if (inWord !== undefined) {
      found.add(inWord);
      at.push(place);
      return;
    }
    const tag = names.get(folded);
    if (tag === undefined) return;
    const verb = verbFrom(terms, place, -1, names) ?? verbFrom(terms, place, 1, names);
    if (verb === undefined) return;
    found.add(tag);
    at.push(place, verb);
    if (EITHER.has(terms[place - 1]?.folded ?? '') && found.size > 1) any = true;
  });
  return found.size === 0 ? null : { tags: [...found], any, at: [...new Set(at)] };
}

/** The verb of speaking on one side of a language, with nothing but other languages and small words between. */
function verbFrom(
  terms: readonly Term[],
  place: number,
  step: 1 | -1,
  names: ReadonlyMap<string, string>,
): number | undefined {
  for (let at = place + step; at >= 0 && at < terms.length && Math.abs(at - place) <= FAR; at += step) {
    const folded = terms[at]?.folded ?? '';
    if (SPEAK.has(folded)) {
      const isDenied = [at - 2, at - 1, at + 1].some((near) => NOT.has(terms[near]?.folded ?? ''));
      return isDenied ? undefined : at;
    }
    if (!BETWEEN.has(folded) && !names.has(folded)) return undefined;
  }
  return undefined;
}

function tagInWord(folded: string, names: ReadonlyMap<string, string>): string | undefined {
  const dutch = /^(.+)talige?n?$/.exec(folded)?.[1];
  if (dutch !== undefined) return names.get(dutch);
  const french = /^(.+?)phones?$/.exec(folded)?.[1];
  return french === undefined ? undefined : PHONES[french];
}

/** What languages are called in French, Dutch and English, folded. */
function namesOf(tags: Iterable<string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const tag of new Set([...tags].map((one) => one.slice(0, 2).toLowerCase())))
    for (const language of ['fr', 'nl', 'en'] as const) {
      const name = fold(languageName(language, tag));
      if (/^\p{Ll}+$/u.test(name)) names.set(name, tag);
    }
  for (const [name, tag] of [
    ['flamand', 'nl'],
    ['vlaams', 'nl'],
    ['flemish', 'nl'],
  ] as const)
    names.set(name, tag);
  return names;
}
