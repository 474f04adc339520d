import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../domain/index.ts';
import type { EmbeddingModel } from './embedder.ts';

/** Files without which a model cannot be opened: a card has to vouch for each. */
const NEEDED_FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model_quantized.onnx'] as const;

/** A path that stays inside the folder of the card. */
const FileInside = z
  .string()
  .regex(/^[\w.-]+(\/[\w.-]+)*$/)
  .refine((path) => !path.split('/').includes('..'), 'must stay inside the folder of the card');

const Spread = z.object({ mean: z.number().min(-1).max(1), sd: z.number().positive().max(1) });

/**
 * How cosines of one pair of languages spread: over pairs that say the same (`match`) and over pairs taken at random.
 * Measured by the maker of the model on pairs it was not trained on.
 */
const PairCalibration = z
  .object({ match: Spread, random: Spread })
  .refine(({ match, random }) => match.mean > random.mean, 'true matches must score above random pairs');

const ModelCard = z.object({
  id: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be <organisation>/<name>'),
  revision: z.string().min(1),
  licence: z.string().min(1),
  origin: z.string().min(1),
  languages: z.array(z.string().min(2)).min(1),
  dimensions: z.int().min(1).max(4096),
  /** A text's vector is the mean of its tokens' vectors, or the first token's. */
  pooling: z.enum(['mean', 'cls']),
  /** Whether the model was taught with vectors of length 1. Ours always are: similarity here is the cosine. */
  normalize: z.boolean(),
  /** Longest text in tokens, the two special ones included; the rest of a longer text is not read. */
  maxTokens: z.int().min(8).max(8192),
  /** Put before a text, for models taught with one. */
  prefixes: z.object({ query: z.string(), passage: z.string() }),
  files: z
    .array(z.object({ path: FileInside, bytes: z.int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .refine(
      (files) => NEEDED_FILES.every((needed) => files.some(({ path }) => path === needed)),
      `must list ${NEEDED_FILES.join(', ')}`,
    ),
  /** Keyed `<language of the question>-<language of the passage>`, such as `fr-en`. */
  calibration: z.object({ pairs: z.record(z.string().regex(/^[a-z]{2,3}-[a-z]{2,3}$/), PairCalibration) }).optional(),
});

/** What a model folder says of itself: how its vectors are made, for which languages, from which files. */
export type ModelCard = z.infer<typeof ModelCard>;

/** Reads `card.json` of a model folder; the error names the file and everything wrong in it. */
export async function readModelCard(folder: string): Promise<ModelCard> {
  const path = join(folder, 'card.json');
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new AppError(
      'unavailable',
      missing
        ? `no sentence model in ${folder}: card.json is missing; restore the folder or set MAILLON_MODEL`
        : `${path} cannot be read as JSON; restore the file`,
      { cause: error },
    );
  }
  const parsed = ModelCard.safeParse(content);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`);
  throw new AppError('unavailable', `${path} is not the card of a sentence model: ${wrong.join('; ')}`);
}

/** The identity kept beside every vector of the model. */
export function describeModel(card: ModelCard): EmbeddingModel {
  return { key: `${card.id}@${card.revision}`, dimensions: card.dimensions, languages: card.languages };
}
