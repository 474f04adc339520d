import { foldedText } from '../../../language/index.ts';
import { readNumber, readYesNo } from '../../record/read-value.ts';

/** What a cell says of a member and a topic: known, how well (1 to 5) where that is said; or not known. */
export type KnownLevel = { readonly knows: true; readonly level?: number } | { readonly knows: false };

const LEVEL_WORDS: readonly (readonly [number, RegExp])[] = [
  [0, /^(never|none|nothing|no experience|no|jamais|aucune?|rien|non|geen|nooit|niets|neen?|n a|nvt)\b/],
  [1, /^(novice|beginner|basic|basics|debutante?|notions|bases|starter|beginnend|basis|heard of it)\b/],
  [2, /^(some|limited|elementary|elementaire|fundamental|beperkt|un peu|een beetje|a little)\b/],
  [3, /^(intermediate|competent|moyen(ne)?|intermediaire|confirmee?|gemiddeld|gevorderd(e)?|good|bon(ne)?|goed)\b/],
  [4, /^(advanced|proficient|very good|avancee?|tres bon(ne)?|ver gevorderd|zeer goed|bekwaam)\b/],
  [5, /^(expert|experte|master|specialist|specialiste|can teach|peut former|kan lesgeven|maitrise)\b/],
];
const NOT_KNOWN = /\b(never|jamais|nooit|aucune?|geen)\b/;
const HIGHEST = 5;

/**
 * Reads a level: a number, alone or before words ("4. often"), on a scale up to `most`; a word; a cross or yes. Nothing for
 * what is none of these.
 */
export function readLevel(cell: string, most = HIGHEST): KnownLevel | undefined {
  const text = cell.trim();
  const [, number, rest = ''] = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:%|\/\s*\d+|(?:[.):\-–=]|\s)\s*(\D.*))?$/s.exec(text) ?? [];
  if (number !== undefined) {
    const given = readNumber(number) ?? 0;
    if (given <= 0 || NOT_KNOWN.test(foldedText(rest))) return { knows: false };
    const level = Math.round(most > HIGHEST ? (given / most) * HIGHEST : given);
    return given <= most ? { knows: true, level: Math.min(HIGHEST, Math.max(1, level)) } : undefined;
  }
  const word = foldedText(text);
  for (const [level, words] of LEVEL_WORDS)
    if (words.test(word)) return level === 0 ? { knows: false } : { knows: true, level };
  const stars = /^([*★✚+]{1,5})[☆]*$/.exec(text)?.[1];
  if (stars !== undefined) return { knows: true, level: stars.length };
  const isYes = /^[-–/.]$/.test(text) ? false : readYesNo(text);
  return isYes === undefined ? undefined : isYes ? { knows: true } : { knows: false };
}
