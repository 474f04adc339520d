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

/** Texts in, unit vectors out, made in a worker thread. */
export interface Embedder {
  readonly model: EmbeddingModel;
  /**
   * One unit vector of `model.dimensions` floats per text, in the order of the texts. Texts longer than the model
   * reads are cut there. Rejects with `unavailable` when the worker failed; the texts appear in no message.
   */
  embed(
    texts: readonly string[],
    purpose: EmbeddingPurpose,
    options?: { readonly signal?: AbortSignal },
  ): Promise<Float32Array[]>;
  close(): Promise<void>;
}
