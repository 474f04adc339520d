import { z } from 'zod';
import { REMAINS } from './remains.ts';

/** What becomes of what somebody made: it stays without a name, or it goes too. */
export const WORKS = ['stay', 'go'] as const;

export const ErasureWish = z.strictObject({
  works: z
    .enum(WORKS)
    .describe(
      'What becomes of what they made: stay, as knowledge without a name, or go. What others built on stays empty.',
    ),
  redact: z
    .boolean()
    .default(false)
    .describe('Also takes their name, id and mail out of the words of others. In their own they are taken out always.'),
  dryRun: z.boolean().default(false).describe('Says what would be done, and does nothing.'),
});
export type ErasureWish = z.input<typeof ErasureWish>;

/** What was erased, or would be. Where it names things, it does so by type and id. */
export const Erasure = z
  .object({
    member: z.string().describe('Id of whoever was erased.'),
    mark: z.string().nullable().describe('What stands for them from now on; null in a dry run.'),
    done: z.boolean(),
    works: z.array(
      z.object({
        type: z.string(),
        id: z.string(),
        fate: z
          .enum(['stays', 'goes', 'emptied'])
          .describe('emptied: others built on it, so its place stays without its text.'),
      }),
    ),
    ties: z.array(
      z.object({
        type: z.string().describe('What ties them to others, such as MEMBER_OF.'),
        label: z.string(),
        count: z.int(),
        fate: z
          .string()
          .describe('tie: the tie goes; along: what it ties to goes; work: see works; clear: its texts go.'),
      }),
    ),
    named: z
      .array(z.object({ type: z.string(), id: z.string().nullable(), field: z.string() }))
      .describe('Where the words of others name them, by name, id or mail: the first 200.'),
    namedCount: z.int().describe('In how many places the words of others name them.'),
    redacted: z.boolean().describe('Whether they were taken out of there.'),
    unknown: z
      .array(z.string())
      .describe('Relations that no rule speaks of: they were cut, and what they led to was left.'),
    disk: z.string().describe('What is still to be done for the files on disk.'),
    remains: z
      .array(z.enum(REMAINS))
      .describe(
        'The same in codes. compact: maillon compact, or the next start; docker, remote: backup and restore into new files; ' +
          'backups: those of the home hold them still.',
      ),
  })
  .describe('What was erased of somebody, or would be.');
export type Erasure = z.infer<typeof Erasure>;
