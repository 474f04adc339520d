import { textBlocks } from './text-blocks.ts';

/**
 * Longest piece, in characters: about 220 tokens of English and 300 of French to the sentence model, which reads 256.
 * Longer pieces would be cut by it, shorter ones lose what a sentence is about.
 */
export const PIECE_CHARACTERS = 1_000;

/** How much of a piece's end the next one repeats, in whole sentences: what joins two sentences is then found in one. */
export const OVERLAP_CHARACTERS = 150;

/** A last piece shorter than this says too little alone: it joins the one before. */
const LAST_PIECE_CHARACTERS = 200;

/** A heading opens a new piece once the current one is at least this long, so that it stays with what it heads. */
const HEADED_CHARACTERS = 500;

/** A run of text that is not cut: a sentence, a heading, lines of code. */
interface Unit {
  readonly text: string;
  readonly isHeading: boolean;
}

/** A text in pieces of at most about 1,000 characters, cut between sentences; a short text is one piece as it stands. */
export function splitText(text: string, language?: string): string[] {
  const trimmed = text.trim();
  if (trimmed.length <= PIECE_CHARACTERS) return trimmed === '' ? [] : [trimmed];
  const pieces: Unit[][] = [];
  let piece: Unit[] = [];
  let fresh = 0;
  for (const unit of unitsOf(trimmed, language)) {
    const length = lengthOf(piece);
    const isFull = length + unit.text.trimEnd().length > PIECE_CHARACTERS;
    if (fresh > 0 && (isFull || (unit.isHeading && length >= HEADED_CHARACTERS))) {
      pieces.push(piece);
      piece = unit.isHeading ? [] : overlapOf(piece, PIECE_CHARACTERS - unit.text.length);
      fresh = 0;
    }
    piece.push(unit);
    fresh += unit.text.length;
  }
  const last = pieces.at(-1);
  if (last && fresh < LAST_PIECE_CHARACTERS) last.push(...piece.slice(piece.findIndex((unit) => !last.includes(unit))));
  else pieces.push(piece);
  return pieces.map((units) => join(units)).filter((joined) => joined !== '');
}

function* unitsOf(text: string, language: string | undefined): Generator<Unit> {
  const sentences = segmenterFor(language);
  for (const block of textBlocks(text)) {
    const isHeading = block.kind === 'heading';
    if (block.kind === 'code') for (const line of block.text.split(/(?<=\n)/)) yield* asUnits(line, isHeading);
    else {
      // Lines are wrapped anywhere: to the segmenter a line end inside a paragraph is a space.
      const flowing = block.text.replace(/\n(?!\s*(?:[-*+|>]|\d+[.)])\s)/g, ' ');
      for (const { index, segment } of sentences.segment(flowing))
        yield* asUnits(block.text.slice(index, index + segment.length), isHeading);
    }
    yield { text: '\n\n', isHeading: false };
  }
}

/** A sentence or line longer than a piece is cut between words, or anywhere where there are none. */
function* asUnits(text: string, isHeading: boolean): Generator<Unit> {
  let start = 0;
  while (text.length - start > PIECE_CHARACTERS) {
    const space = text.lastIndexOf(' ', start + PIECE_CHARACTERS);
    let end = space > start + PIECE_CHARACTERS / 2 ? space + 1 : start + PIECE_CHARACTERS;
    // Never between the two halves of one character.
    if (/[\ud800-\udbff]/.test(text[end - 1] as string)) end -= 1;
    yield { text: text.slice(start, end), isHeading };
    start = end;
  }
  yield { text: text.slice(start), isHeading };
}

function overlapOf(piece: readonly Unit[], room: number): Unit[] {
  const overlap: Unit[] = [];
  let left = Math.min(OVERLAP_CHARACTERS, room);
  for (let at = piece.length - 1; at > 0; at--) {
    const unit = piece[at] as Unit;
    left -= unit.text.length;
    if (left < 0 || unit.isHeading) break;
    overlap.unshift(unit);
  }
  return overlap;
}

function lengthOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.text.length, 0);
}

function join(units: readonly Unit[]): string {
  return units
    .map((unit) => unit.text)
    .join('')
    .trim();
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language = 'en'): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
