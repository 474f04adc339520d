import { z } from 'zod';
import { TIE_KINDS } from '../../domain/index.ts';
import { MATCHED_BY } from '../../network/index.ts';

const name = z.string().min(1).max(200);
const tieKind = z.enum(TIE_KINDS);

/** A network that was made elsewhere, as the text of a file. */
export const ImportNetwork = z.strictObject({
  name: name.describe('Name of the file, such as survey.csv: it says the format where the text does not.'),
  text: z.string().min(1).describe('Text of the file: GEXF, GraphML, GML, JSON of graphology, or a list of edges.'),
  nodes: z.string().min(1).optional().describe('Text of a list of nodes, beside a list of edges.'),
  mapping: z
    .strictObject({
      ...{ source: name.optional(), target: name.optional(), weight: name.optional(), kind: name.optional() },
      ...{ date: name.optional(), direction: name.optional(), id: name.optional(), label: name.optional() },
      ...{ email: name.optional(), type: name.optional(), x: name.optional(), y: name.optional() },
    })
    .optional()
    .describe('Under which name the file holds what it does not call by ours.'),
  kind: tieKind.optional().describe('Kind of every edge that does not say one of ours.'),
  kinds: z
    .record(z.string(), tieKind.nullable())
    .optional()
    .describe('Our kind for a word of the file; null leaves those edges out.'),
  by: z.enum(MATCHED_BY).optional().describe('The one way to match people; each way in turn when left out.'),
  isDirected: z
    .boolean()
    .optional()
    .describe('Whether a list of edges that does not say it has directions; true when left out.'),
  source: name.optional().describe('Name to keep the ties under; network/ and the name of the file when left out.'),
  makeMembers: z.boolean().default(false).describe('Make members of those whom nobody here is.'),
  dryRun: z.boolean().default(false).describe('Say what would be written and write nothing.'),
});

const count = z.int().min(0);
const WrittenTie = z.object({
  ...{ from: z.string(), to: z.string(), kind: tieKind },
  weight: z.number(),
  date: z.string().nullable(),
});

const Finding = z.object({
  place: z.string().describe('Where in the file; empty where it stands in many places.'),
  ties: count.describe('Edges that are left out for it.'),
  about: z
    .string()
    .describe('unknown, no-name, no-person, ambiguous, oneself, repeated, kind, date, end or both-ways.'),
  name: z.string().optional().describe('Whom the file names.'),
  ids: z.array(z.string()).optional().describe('Members who may be meant.'),
  from: z.string().optional(),
  to: z.string().optional(),
  kind: z.string().optional(),
  value: z.string().optional().describe('What is no day.'),
  edges: count.optional().describe('Edges that say when they end.'),
});

/** What an import of a network did, or would do. */
export const NetworkImported = z.object({
  source: z.string(),
  format: z.string(),
  dryRun: z.boolean(),
  wrote: z.boolean(),
  members: z.object({
    ...{ matched: count, byId: count, byEmail: count, byName: count, made: count },
    ...{ ambiguous: count, unknown: count, noPerson: count },
  }),
  ties: z.object({ added: count, same: count, changed: count, leftOut: count }),
  added: z.array(WrittenTie),
  changed: z.array(z.object({ before: WrittenTie, after: WrittenTie })),
  made: z.array(z.object({ id: z.string(), name: z.string(), email: z.string().nullable() })),
  findings: z.array(Finding),
  notUnderstood: z.array(z.object({ place: z.string(), reason: z.string() })),
  seconds: z.number(),
  lines: z.array(z.string()).describe('All of it in sentences, in the language asked for.'),
});
