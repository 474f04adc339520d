/** What vectors of two models must never share: an identity kept beside every vector. */
export interface EmbeddingModel {
  /** `<id>@<revision>` of the model's card: vectors are comparable only when it is equal. */
  readonly key: string;
  readonly dimensions: number;
  /** Languages the card says it was measured for. */
  readonly languages: readonly string[];
}

/** What a text is embedded as: some models put a prefix before each (see the card). */
export type EmbeddingPurpose = 'query' | 'passage';

/** A unit vector, or `null` where the model can read nothing in a text: blank, emoji only, a script it does not know. */
export type TextVector = Float32Array | null;

/** Whether vectors can be had now; pages, answers and health say it in words. */
export type EmbeddingState =
  | { readonly status: 'ready'; readonly model: EmbeddingModel }
  /** No model was asked for: words and graph alone, as configured. */
  | { readonly status: 'none' }
  /** A model was asked for and cannot be used: words and graph alone until `reason` is mended. */
  | { readonly status: 'broken'; readonly reason: string };

/** Texts in, unit vectors out, made in a worker thread. */
export interface Embedder {
  readonly model: EmbeddingModel;
  /**
   * One vector of `model.dimensions` floats of length 1 per text, in the order of the texts; `null` for a text the
   * model can read nothing in. Texts longer than the model reads are cut there. Queries go before waiting passages.
   *
   * Rejects with `unavailable` when the worker failed or too much waits, `too-large` when handed more than the queue
   * holds, and with the signal's reason when aborted; no message contains a text.
   */
  embed(
    texts: readonly string[],
    purpose: EmbeddingPurpose,
    options?: { readonly signal?: AbortSignal },
  ): Promise<TextVector[]>;
  /** Common words of the languages the model was made for; left out by embedders that have none to tell. */
  words?(): Promise<readonly string[]>;
  /** As of now: a worker that died and could not be started again is `broken`. */
  state(): EmbeddingState;
  close(): Promise<void>;
}
