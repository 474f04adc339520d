import { FUNCTION_WORDS, fold, stem, wordsOf } from '../../language/index.ts';

const LENGTH = 280;

/** The stretch of a text that holds most different words of the question, cut at words; headings without their signs. */
export function excerptOf(text: string, questionWords: readonly string[]): string {
  const plain = text
    .replace(/^#{1,6} (?=\S)/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= LENGTH) return plain;
  const wanted = new Set(
    questionWords
      .map(fold)
      .filter((word) => !FUNCTION_WORDS.has(word))
      .map(stem),
  );
  let best = { start: 0, hits: -1 };
  for (const start of sentenceStarts(plain)) {
    const words = new Set(wordsOf(plain.slice(start, start + LENGTH)).map((word) => stem(fold(word))));
    const hits = [...words].filter((word) => wanted.has(word)).length;
    if (hits > best.hits) best = { start, hits };
  }
  const piece = plain.slice(best.start, best.start + LENGTH);
  const end =
    best.start + LENGTH < plain.length ? `${piece.slice(0, Math.max(piece.lastIndexOf(' '), LENGTH / 2))} …` : piece;
  return best.start > 0 ? `… ${end}` : end;
}

function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/[.!?…:;] /g)) if (starts.length < 40) starts.push(match.index + 2);
  return starts;
}
