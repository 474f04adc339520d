import { AutoModel, AutoTokenizer, env, LogLevel, Tensor } from '@huggingface/transformers';
import { cleanText } from './clean-text.ts';
import type { EmbeddingPurpose, TextVector } from './embedder.ts';
import type { ModelCard } from './model-card.ts';
import { planBatches } from './plan-batches.ts';
import { poolText } from './pool.ts';

// Files come from the model's folder alone, whatever a variable or a cache says.
env.allowRemoteModels = false;
env.useFSCache = false;
// On a failed run the library prints the token ids of the input, which are somebody's words.
env.logLevel = LogLevel.NONE;

/** Characters tokenised between two chances for a waiting question to go first: about as long as a run of the model. */
const CHARACTERS_PER_STEP = 8_000;

/** Token ids of a text as the model reads it, special ones included. */
type TokenIds = readonly number[];

/** A sentence model in memory. Lives in the worker: each run of the model blocks its thread. */
export interface SentenceModel {
  /**
   * Vectors of the texts in their order. A generator that returns after many small steps, none longer than one run of
   * the model, so that its caller may do something more urgent, or stop, between any two.
   */
  embed(texts: readonly string[], purpose: EmbeddingPurpose): AsyncGenerator<void, TextVector[]>;
}

/** Loads the int8 model of a folder; `threads` are those that one run of the model may use. */
export async function loadSentenceModel(folder: string, card: ModelCard, threads: number): Promise<SentenceModel> {
  const [tokenizer, model] = await Promise.all([
    AutoTokenizer.from_pretrained(folder, { local_files_only: true }),
    AutoModel.from_pretrained(folder, {
      local_files_only: true,
      dtype: 'q8',
      device: 'cpu',
      session_options: { intraOpNumThreads: threads, interOpNumThreads: 1, executionMode: 'sequential' },
    }),
  ]);
  const special = new Set<number>(tokenizer.all_special_ids);
  const padding = tokenizer.pad_token_id ?? 0;

  function tokenise(text: string, purpose: EmbeddingPurpose): TokenIds {
    const { input_ids: ids } = tokenizer(card.prefixes[purpose] + text, { return_tensor: false });
    if (ids.length <= card.maxTokens) return ids;
    // A closing token stays at the end, as in training.
    const last = ids.at(-1) as number;
    return special.has(last) ? [...ids.slice(0, card.maxTokens - 1), last] : ids.slice(0, card.maxTokens);
  }

  /** Tokens that mean something; the one for unknown symbols is special, as those at both ends are. */
  const countMeaning = (ids: TokenIds): number => ids.filter((id) => !special.has(id)).length;
  const prefixMeaning = {
    query: countMeaning(tokenise('', 'query')),
    passage: countMeaning(tokenise('', 'passage')),
  };

  async function run(batch: readonly TokenIds[]): Promise<Float32Array[]> {
    const paddedLength = Math.max(...batch.map((ids) => ids.length));
    const ids = new BigInt64Array(batch.length * paddedLength).fill(BigInt(padding));
    const mask = new BigInt64Array(ids.length);
    const types = new BigInt64Array(ids.length);
    batch.forEach((tokens, text) => {
      const start = text * paddedLength;
      for (const [at, token] of tokens.entries()) ids[start + at] = BigInt(token);
      mask.fill(1n, start, start + tokens.length);
    });
    const shape = [batch.length, paddedLength];
    const inputs: Record<string, Tensor> = {
      input_ids: new Tensor('int64', ids, shape),
      attention_mask: new Tensor('int64', mask, shape),
      token_type_ids: new Tensor('int64', types, shape),
    };
    const output = (await model(inputs)) as { readonly last_hidden_state?: Tensor };
    const hidden = output.last_hidden_state;
    if (hidden === undefined) throw new Error('the model gives no last_hidden_state');
    const [texts, length, dimensions] = hidden.dims;
    if (texts !== batch.length || length !== paddedLength || dimensions !== card.dimensions)
      throw new Error(`the model gives ${dimensions} dimensions where its card says ${card.dimensions}`);
    const tokens = { values: hidden.data as Float32Array, paddedLength, dimensions };
    return batch.map(({ length }, text) => {
      const vector = poolText(tokens, text, length, card.pooling);
      if (vector === undefined) throw new Error('the model gives numbers that are no vector');
      return vector;
    });
  }

  return {
    async *embed(texts, purpose) {
      const encoded: TokenIds[] = [];
      let characters = 0;
      for (const text of texts) {
        if (characters > 0 && characters + text.length > CHARACTERS_PER_STEP) {
          yield;
          characters = 0;
        }
        encoded.push(tokenise(cleanText(text), purpose));
        characters += text.length;
      }
      const readable = encoded.filter((ids) => countMeaning(ids) > prefixMeaning[purpose]);
      const vectors = new Map<TokenIds, Float32Array>();
      for (const indices of planBatches(readable.map((ids) => ids.length))) {
        const batch = indices.map((index) => readable[index] as TokenIds);
        const made = await run(batch);
        made.forEach((vector, index) => {
          vectors.set(batch[index] as TokenIds, vector);
        });
        yield;
      }
      return encoded.map((ids) => vectors.get(ids) ?? null);
    },
  };
}
