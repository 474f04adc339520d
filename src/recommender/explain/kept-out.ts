import { dateOf, dayOf } from '../../community/index.ts';
import type { Language, Note } from '../../domain/index.ts';
import type { KeptOut } from './present-people.ts';

/** What is said of those who know about a question and are not proposed for it. */
type KeptOutCode = 'others-cannot-be-asked' | 'none-can-be-asked' | 'knew-and-away' | 'nobody-else-has-shown';

/** Whom the answer does name. */
interface Named {
  /** Whether somebody named is at least possible. */
  readonly someKnow: boolean;
  /** Who stands nearest, where nobody named is more than a faint trace. */
  readonly nearest: string | null;
}

/**
 * What an answer says of those who know and are not proposed, as a count without names; null where there is nobody to
 * tell of. Why is never told, nor until when, but for a "not now" with its day: a pass, a budget and a refused topic are
 * their own. Without it an answer would say that nobody knows when somebody does.
 */
export function noteOfKeptOut(keptOut: readonly KeptOut[], named: Named, language: Language): Note | null {
  const notToAsk = keptOut.filter(({ by }) => by !== 'asker' && by !== 'away');
  const words = WORDS[language];
  const nearest = named.nearest === null ? [] : [named.nearest];
  if (notToAsk.length > 0) {
    const until = earliest(notToAsk);
    const back = until === null ? [] : [words.back(notToAsk.length, dayIn(language, until))];
    if (named.someKnow) return noteOf('others-cannot-be-asked', [words.others(notToAsk.length), ...back]);
    return noteOf('none-can-be-asked', [words.none(notToAsk.length), ...back, ...nearest.map(words.nearestToAsk)]);
  }
  if (named.someKnow) return null;
  const away = keptOut.filter(({ by }) => by === 'away').length;
  if (away > 0) return noteOf('knew-and-away', [words.away(away), ...nearest.map(words.nearest)]);
  if (keptOut.length > 0) return noteOf('nobody-else-has-shown', [words.nobodyElse, ...nearest.map(words.nearest)]);
  return null;
}

const noteOf = (code: KeptOutCode, sentences: readonly string[]): Note => ({ code, text: sentences.join(' ') });

function earliest(keptOut: readonly KeptOut[]): number | null {
  const days = keptOut.flatMap(({ until }) => (until === null ? [] : [dayOf(until)]));
  return days.length === 0 ? null : Math.min(...days);
}

function dayIn(language: Language, day: number): string {
  const written = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  const text = written.format(new Date(`${dateOf(day)}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** Numbers that are written out at the head of a sentence; larger ones stand in figures. */
const COUNTS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['', 'Une', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix'],
  nl: ['', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien'],
  en: ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],
};
const count = (language: Language, number: number): string => COUNTS[language][number] ?? String(number);

interface Sentences {
  readonly others: (number: number) => string;
  readonly none: (number: number) => string;
  /** When one of so many may be asked again. */
  readonly back: (number: number, day: string) => string;
  readonly away: (number: number) => string;
  readonly nobodyElse: string;
  readonly nearest: (name: string) => string;
  /** The same, of those who can be asked. */
  readonly nearestToAsk: (name: string) => string;
}

const WORDS: Readonly<Record<Language, Sentences>> = {
  fr: {
    others: (number) =>
      number === 1
        ? 'Une autre personne s’y connaît, mais ne peut pas être sollicitée en ce moment.'
        : `${count('fr', number)} autres personnes s’y connaissent, mais ne peuvent pas être sollicitées en ce moment.`,
    none: (number) =>
      number === 1
        ? 'Une personne s’y connaît, mais elle ne peut pas être sollicitée en ce moment.'
        : `${count('fr', number)} personnes s’y connaissent, mais aucune ne peut être sollicitée en ce moment.`,
    back: (number, day) => `${number === 1 ? 'Elle' : 'L’une d’elles'} pourra l’être à partir du ${day}.`,
    away: (number) =>
      number === 1
        ? 'Une personne s’y connaît, mais elle ne participe pas, ou plus, à la communauté.'
        : `${count('fr', number)} personnes s’y connaissent, mais ne participent pas, ou plus, à la communauté.`,
    nobodyElse: 'Personne d’autre ici n’a montré s’y connaître.',
    nearest: (name) => `Au plus près : ${name}.`,
    nearestToAsk: (name) => `Parmi les personnes à qui demander, la plus proche du sujet : ${name}.`,
  },
  nl: {
    others: (number) =>
      number === 1
        ? 'Nog iemand weet hier iets van, maar kan op dit moment niet gevraagd worden.'
        : `Nog ${count('nl', number).toLowerCase()} mensen weten hier iets van, maar kunnen op dit moment niet gevraagd worden.`,
    none: (number) =>
      number === 1
        ? 'Er is iemand die hier iets van weet, maar die kan op dit moment niet gevraagd worden.'
        : `${count('nl', number)} mensen weten hier iets van, maar geen van hen kan op dit moment gevraagd worden.`,
    back: (number, day) => `${number === 1 ? 'Dat kan weer' : 'Bij één van hen kan dat weer'} vanaf ${day}.`,
    away: (number) =>
      number === 1
        ? 'Er is iemand die hier iets van weet, maar die doet niet (meer) mee in de gemeenschap.'
        : `${count('nl', number)} mensen weten hier iets van, maar doen niet (meer) mee in de gemeenschap.`,
    nobodyElse: 'Niemand anders hier liet zien er iets van te weten.',
    nearest: (name) => `Het dichtst erbij: ${name}.`,
    nearestToAsk: (name) => `Van de mensen die u wel kunt vragen, staat ${name} er het dichtst bij.`,
  },
  en: {
    others: (number) =>
      number === 1
        ? 'One more person knows about this but cannot be asked just now.'
        : `${count('en', number)} more people know about this but cannot be asked just now.`,
    none: (number) =>
      number === 1
        ? 'One person knows about this but cannot be asked just now.'
        : `${count('en', number)} people know about this, but none of them can be asked just now.`,
    back: (number, day) => `${number === 1 ? 'They' : 'One of them'} can be asked again from ${day}.`,
    away: (number) =>
      number === 1
        ? 'One person knows about this but does not take part in the community, or no longer does.'
        : `${count('en', number)} people know about this but do not take part in the community, or no longer do.`,
    nobodyElse: 'Nobody else here has shown knowledge of this.',
    nearest: (name) => `Nearest is ${name}.`,
    nearestToAsk: (name) => `Of those who can be asked, ${name} is nearest.`,
  },
};
