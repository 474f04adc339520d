import { type Language, type Viewer, viewerParameters, wordIndexesFor } from '../../domain/index.ts';
import type { Embedder } from '../../embedding/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import { PATIENTLY } from '../patience.ts';
import { type JudgedQuestion, wasKnown } from '../question.ts';

/** An item that a plain search found, with its best passage's score. */
export interface Find {
  readonly itemType: string;
  readonly itemId: string;
  readonly score: number;
}

export interface PlainSearchParts {
  readonly graph: Graph;
  /** Null without a sentence model. */
  readonly embedder: Embedder | null;
  readonly detectLanguage: DetectLanguage;
}

/** Passages that one search brings. */
const DEPTH = 500;
/** The same when most may be of a later day than the question. */
const DEPTH_OF_THE_PAST = 3_000;
/** Lucene takes 1,024 clauses. */
const MOST_WORDS = 800;

/** The two searches that every plain method builds on, over the same passages as the product's. Best first. */
export class PlainSearch {
  readonly #parts: PlainSearchParts;
  readonly #viewer: { viewerId: string; visible: string[] };
  readonly #found = new WeakMap<JudgedQuestion, { words?: Promise<Find[]>; meaning?: Promise<Find[]> }>();
  #filled: Promise<ReadonlySet<Language>> | undefined;

  constructor(parts: PlainSearchParts, viewer: Viewer) {
    this.#parts = parts;
    this.#viewer = viewerParameters(viewer);
  }

  /** BM25 in the index of the question's language; in the one over all passages where that language has none. */
  words(question: JudgedQuestion): Promise<Find[]> {
    const found = this.#of(question);
    found.words ??= this.#searchWords(question);
    return found.words;
  }

  /** Nearest vectors; nothing without a model. */
  meaning(question: JudgedQuestion): Promise<Find[]> {
    const found = this.#of(question);
    found.meaning ??= this.#searchMeaning(question);
    return found.meaning;
  }

  async #searchWords(question: JudgedQuestion): Promise<Find[]> {
    const words = [...new Set(question.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, MOST_WORDS);
    if (words.length === 0) return [];
    this.#filled ??= this.#filledLanguages();
    const filled = await this.#filled;
    const tag = this.#parts.detectLanguage(question.text, [...filled])?.slice(0, 2) as Language | undefined;
    const indexes = wordIndexesFor(this.#viewer.visible);
    const index = indexes[tag !== undefined && filled.has(tag) ? tag : 'any'];
    const query = words.join(' ');
    const parameters = { index, query, limit: depthFor(question), ...this.#viewer };
    return known(question, await this.#parts.graph.run('evaluation/found-by-words', parameters, PATIENTLY));
  }

  async #searchMeaning(question: JudgedQuestion): Promise<Find[]> {
    const { embedder, graph } = this.#parts;
    const [vector] = (await embedder?.embed([question.text], 'query')) ?? [];
    if (embedder === null || !vector) return [];
    const parameters = {
      vector: Array.from(vector),
      model: embedder.model.key,
      limit: depthFor(question),
      ...this.#viewer,
    };
    return known(question, await graph.run('evaluation/found-by-meaning', parameters, PATIENTLY));
  }

  async #filledLanguages(): Promise<ReadonlySet<Language>> {
    const [row] = await this.#parts.graph.run('relations/passage-languages', {});
    const counts = { fr: row?.french ?? 0, nl: row?.dutch ?? 0, en: row?.english ?? 0 };
    return new Set((Object.keys(counts) as Language[]).filter((language) => counts[language] > 0));
  }

  #of(question: JudgedQuestion): { words?: Promise<Find[]>; meaning?: Promise<Find[]> } {
    const found = this.#found.get(question) ?? {};
    this.#found.set(question, found);
    return found;
  }
}

const depthFor = ({ asOf }: JudgedQuestion): number => (asOf === undefined ? DEPTH : DEPTH_OF_THE_PAST);

function known(question: JudgedQuestion, rows: readonly (Find & { readonly date: string | null })[]): Find[] {
  return rows.filter(({ itemType, itemId, date }) => wasKnown(question.asOf, itemType, itemId, date));
}
