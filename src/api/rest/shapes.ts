import { z } from 'zod';
import { Community, Counts, SEARCHABLE, SearchHit } from '../../directory/index.ts';
import { AnswerSuggestion, MAX_QUESTION_LENGTH } from '../../domain/index.ts';
import { Readiness } from '../health.ts';
import { COMMON_QUERY } from './resources.ts';

export const ReadQuery = z.strictObject(COMMON_QUERY);

export const SearchQuery = z.strictObject({
  text: z.string().min(1).max(200).describe('Words to look for; the last one also as a beginning.'),
  types: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(z.enum(SEARCHABLE)))
    .optional()
    .describe(`Kinds of things to look for, separated by commas: ${SEARCHABLE.join(', ')}. All when left out.`),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  ...COMMON_QUERY,
});
export const SearchResult = z.object({ items: z.array(SearchHit) });

/** Parameters that stand once or several times. */
const several = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(z.string()).min(1).max(100),
);

export const NamesQuery = z.strictObject({
  item: several.describe('A thing as type:id, such as answer:a-12; repeat it for several, up to 100.'),
  ...COMMON_QUERY,
});
export const NamesResult = z.object({
  items: z.array(
    z.object({
      type: z.string(),
      id: z.string(),
      name: z.string().nullable().describe('Name, title or label; null when there is none that this viewer may see.'),
    }),
  ),
});

export const SimilarQuery = z.strictObject({
  text: z.string().min(1).max(MAX_QUESTION_LENGTH).describe('The question as far as it is typed.'),
  limit: z.coerce.number().int().min(1).max(20).default(5),
  ...COMMON_QUERY,
});
export const SimilarResult = z.object({ items: z.array(AnswerSuggestion) });

/** What asks for the keeper's hand. */
const Keeping = z.object({
  filesDue: z
    .string()
    .nullable()
    .describe('Since when the engine’s files may hold what was erased; null when they hold nothing of it.'),
  filesInHand: z.boolean().describe('Whether they can be written anew from here (POST /api/compaction).'),
  filesBeingWritten: z.boolean(),
  backups: z.int().describe('Backups in the home: they hold what was erased since.'),
  mailTroubleSince: z
    .string()
    .nullable()
    .describe('Since when the mail server takes no letter; null while it does, or where no mail is sent.'),
});

export const Status = z.object({
  version: z.string(),
  community: Community.nullable().describe('null while nothing has been imported.'),
  counts: Counts,
  keeping: Keeping.nullable().describe('What asks for the keeper’s hand; null for everybody else.'),
  ...Readiness.shape,
  imports: z.array(
    z.object({
      source: z.string(),
      kind: z.string(),
      beganAt: z.string(),
      finishedAt: z
        .string()
        .nullable()
        .describe('null while it runs, or when it was stopped: running it again ends it.'),
      records: z.number().nullable(),
      added: z.number().nullable(),
      changed: z.number().nullable(),
      removed: z.number().nullable(),
      rejected: z.number().nullable(),
    }),
  ),
});
export type Status = z.infer<typeof Status>;
