import { eld } from 'eld/small';
import { clean } from './fold.ts';

/**
 * The language a text is written in, as a BCP 47 language subtag (`fr`), or `null` when it cannot be told.
 *
 * `hints` are languages the text is likely in, likeliest first (the asker's, then the community's): they break near
 * ties and decide when a text has words but not enough of them. A text without words (emoji, a link) is `null` always.
 */
export type DetectLanguage = (text: string, hints?: readonly string[]) => string | null;

/** What a hint adds to its language's score (0–1); the likeliest language gets a little more. */
const HINT_BONUS = { first: 0.08, other: 0.05 };

/**
 * The best language must score this much, and lead the second by this much, to stand on its own. On 17,098 cuts of 2
 * to 12 words in French, Dutch and English this lets 91 % through without hints, 99.2 % of them right; with the three
 * languages as hints every text is given one, 98.8 % rightly when its own comes first and 97.4 % when it comes last.
 */
const CLEAR = { score: 0.6, lead: 0.05 };

/** A hint decides an unclear text only when its language scores this near the best. */
const NEAR = 0.15;

/** More than this says nothing new about a text's language. */
const CHARACTERS_READ = 2_000;

/** Marks of formatting that stand inside words and are none of their letters. */
const UNSEEN = /\p{Cf}/gu;

/** Links, addresses, code and mentions: letters that are not in the text's language. */
const NOT_PROSE = /`[^`]*`|\b(?:https?:\/\/|www\.)\S+|\S+@\S+|@\w+|\S*[_/\\]\w*[_/\\]\S*/giu;

export const detectLanguage: DetectLanguage = (text, hints = []) => {
  const words = proseOf(text);
  if (!/\p{L}/u.test(words)) return null;
  const likely = hints.map(languageOf).filter((hint) => hint !== '');
  const scores = scoresOf(words, likely);
  const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (best === undefined) return null;
  if (best[1] >= CLEAR.score && best[1] - (second?.[1] ?? 0) >= CLEAR.lead) return best[0];
  const hinted = [...scores].filter(([language]) => likely.includes(language)).sort(([, a], [, b]) => b - a)[0];
  return hinted !== undefined && best[1] - hinted[1] <= NEAR ? hinted[0] : null;
};

/** Some languages by how likely a text is in each, the likeliest first: of a few words, those given first are favoured. */
export function languagesLikeliest(text: string, languages: readonly string[]): string[] {
  const likely = [...new Set(languages.map(languageOf).filter((language) => language !== ''))];
  const scores = scoresOf(proseOf(text), likely);
  return likely.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function proseOf(text: string): string {
  return clean(text.slice(0, CHARACTERS_READ)).normalize('NFC').replace(UNSEEN, '').replace(NOT_PROSE, ' ');
}

function scoresOf(words: string, likely: readonly string[]): Map<string, number> {
  const scores = new Map(likely.map((hint) => [hint, 0]));
  for (const [language, score] of Object.entries(eld.detect(words).getScores())) scores.set(language, score);
  for (const [rank, hint] of [...new Set(likely)].entries())
    scores.set(hint, (scores.get(hint) ?? 0) + (rank === 0 ? HINT_BONUS.first : HINT_BONUS.other));
  return scores;
}

/** `fr` of `fr-BE`; the empty string of what is no language tag. */
function languageOf(tag: string): string {
  return /^([a-z]{2,3})(?:-|$)/.exec(tag.toLowerCase())?.[1] ?? '';
}
