import { z } from 'zod';

const id = z.string().min(1).max(512);
const number = z.int().min(1);

/** What happens to groups that stand, and how much may change by it. */
export const ChangeWish = z
  .strictObject({
    join: z.array(id).default([]).describe('Members who come late; placed where the whole gains most.'),
    leave: z.array(id).default([]).describe('Members who drop out.'),
    leaveOut: z.array(id).default([]).describe('Members who are left without a group, and can be placed again.'),
    swap: z
      .array(z.tuple([id, id]))
      .default([])
      .describe('Pairs of members who change places by hand.'),
    place: z
      .array(z.strictObject({ member: id, group: number }))
      .default([])
      .describe('Members put into a group by hand.'),
    locked: z.array(number).default([]).describe('Numbers of groups in which nothing changes.'),
    stay: z.array(id).default([]).describe('Members who stay in the group where they are.'),
    except: z
      .array(z.strictObject({ rule: z.string().min(1).max(200), members: z.array(id).min(1) }))
      .default([])
      .describe('Rules that are let go for some members; it is said as a warning for as long as they would be broken.'),
    version: number
      .optional()
      .describe('The version that was looked at: refused when another holds by then. Any that holds when left out.'),
    moves: z
      .int()
      .min(0)
      .max(50)
      .optional()
      .describe(
        'People who may change group at most, beside those named. When left out, as few as keep the rules change, and the options say what more would bring.',
      ),
    seed: z.int().min(0).max(2_147_483_647).default(1),
    try: z.boolean().default(false).describe('Say what could be done, and keep nothing.'),
  })
  .describe('A change with least harm to groups that stand.');
export type ChangeWish = z.output<typeof ChangeWish>;

/** What can be reached when so many people change group. */
export const ChangeOption = z.object({
  moves: z.int().describe('People who change group, beside those named in the change.'),
  score: z
    .number()
    .describe('Half the mean of the groups’ scores and half the worst; in a large proposal, of the groups looked at.'),
  moved: z.array(
    z.object({
      id: z.string(),
      from: z.int().nullable().describe('Number of the group; null for none.'),
      to: z.int().nullable(),
    }),
  ),
  groups: z.array(z.array(z.string())).describe('Ids of the members of each group.'),
  leftOut: z.array(z.string()),
  warnings: z
    .array(z.string())
    .describe('Rules that are let go for somebody and would be broken without that, as sentences.'),
  criteria: z
    .array(
      z.object({
        group: z.int().describe('Number of a group that changes.'),
        name: z.string(),
        before: z.number().nullable().describe('How far the group meets it now; null where it was not on.'),
        after: z.number(),
      }),
    )
    .describe('Criteria that a group gains or loses by the change.'),
  meetAgain: z
    .array(
      z.object({
        members: z.array(z.object({ id: z.string(), name: z.string() })).describe('The two of the pair.'),
        rounds: z.array(z.int()).describe('Numbers of the other saved rounds in which they sit together.'),
      }),
    )
    .describe(
      'Pairs that would sit together in another saved round of the same plan too, as few as the change allows.',
    ),
});
export type ChangeOption = z.infer<typeof ChangeOption>;
