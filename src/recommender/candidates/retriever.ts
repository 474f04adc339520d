import type { Language } from '../../domain/index.ts';

/** Ways in which passages are found. Each keeps its own ranks and scores, so that none is lost in silence. */
export const RETRIEVERS = ['words', 'folded', 'bridged', 'vectors', 'topics'] as const;
export type Retriever = (typeof RETRIEVERS)[number];

/** A passage that a retriever found. */
export interface Hit {
  readonly passageId: string;
  readonly itemType: string;
  readonly itemId: string;
  readonly part: string;
  readonly language: string | null;
  /** As the retriever counts: BM25 or cosine. Comparable within one retriever only. */
  readonly score: number;
}

/** What one retriever brought. */
export interface Retrieved {
  readonly retriever: Retriever;
  /** Best first. */
  readonly hits: readonly Hit[];
  /**
   * - `answered` it was asked, and returned `hits` (perhaps none)
   * - `not-needed` nothing in the question or the community calls for it
   * - `no-words` the question holds no word to search for
   * - `no-model` there is no sentence model, or it can read nothing in the question
   * - `failed` the graph or the model refused it
   */
  readonly outcome: 'answered' | 'not-needed' | 'no-words' | 'no-model' | 'failed';
  readonly language?: Language;
}

/** A retriever's columns as the graph gives them: far cheaper to carry than a row for each passage. */
export interface Columns {
  /** Passages that the index gave, and those of them that the viewer may see. */
  readonly raw: number;
  readonly seen: number;
  readonly passageIds: readonly string[];
  readonly languages: readonly string[];
  readonly scores: readonly number[];
}

/** Columns as hits. A passage's id says what it is part of: `<record type>/<item id>#<part>`, `#text-3`. */
export function hitsOf(columns: Pick<Columns, 'passageIds' | 'languages' | 'scores'> | undefined): Hit[] {
  return (columns?.passageIds ?? []).map((passageId, place) => {
    const slash = passageId.indexOf('/');
    const hash = passageId.lastIndexOf('#');
    return {
      passageId,
      itemType: passageId.slice(0, slash),
      itemId: passageId.slice(slash + 1, hash),
      part: passageId.slice(hash + 1).replace(/-\d+$/, ''),
      language: columns?.languages[place] || null,
      score: columns?.scores[place] ?? 0,
    };
  });
}
