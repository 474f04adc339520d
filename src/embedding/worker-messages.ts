import type { EmbeddingPurpose, TextVector } from './embedder.ts';
import type { ModelCard } from './model-card.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly folder: string;
  readonly card: ModelCard;
  readonly threads: number;
}

export type ToWorker =
  | {
      readonly kind: 'embed';
      readonly id: number;
      readonly texts: readonly string[];
      readonly purpose: EmbeddingPurpose;
    }
  | { readonly kind: 'cancel'; readonly id: number };

/** No reason ever contains a text or its tokens. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unusable'; readonly reason: string }
  | { readonly kind: 'embedded'; readonly id: number; readonly vectors: readonly TextVector[] }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
