import { z } from 'zod';
import { Note } from '../domain/index.ts';

/** The one shape of a seeding, the same through every door. */

const Criterion = z.object({
  name: z.string(),
  value: z.number().min(0).max(1).describe('How far the group meets the criterion in the direction asked for.'),
  amount: z.number().min(0).describe('Its part of the score: the amounts of a group add up to its score.'),
});

const SeededMember = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().nullable(),
  why: z.string().describe('Why this person, in this group: one to three whole sentences that can be sent to them.'),
});
export type SeededMember = z.infer<typeof SeededMember>;

export const SeededGroup = z.object({
  score: z.number().min(0).max(1),
  members: z.array(SeededMember),
  criteria: z.array(Criterion),
  language: z.string().nullable().describe('A language that all share; null when a bridge is needed or none is known.'),
  bridge: z
    .string()
    .nullable()
    .describe('Id of the member who shares a language with each other, where no language is common.'),
  hours: z
    .array(
      z.object({
        day: z.int().min(1).max(7).describe('1 is Monday, 7 Sunday.'),
        from: z.int().min(0).max(23),
        to: z.int().min(1).max(24),
      }),
    )
    .optional()
    .describe(
      'Hours of the week in which all who answered are free; left out where none were asked for or none is known.',
    ),
  shares: z
    .array(
      z.object({
        ...{ type: z.string(), id: z.string(), label: z.string(), members: z.int() },
        holders: z.array(z.string()).optional().describe('Ids of the members who have it.'),
      }),
    )
    .describe('Challenges, questions and topics that more than half of the group have, most shared first.'),
});
export type SeededGroup = z.infer<typeof SeededGroup>;

const SeededRound = z.object({ groups: z.array(SeededGroup) });

const Named = z.object({ id: z.string(), name: z.string() });

/** What of a division breaks a rule that was let go. */
export const BROKEN = ['pairs', 'people', 'groups'] as const;

/** One way out of a conflict. */
const Remedy = z.object({
  kind: z
    .enum(['put-aside', 'leave-out', 'other-size', 'fewer-hours'])
    .describe(
      'A rule is put aside, people are left without a group, there are other numbers of groups, or fewer hours are asked for.',
    ),
  rule: z.string().optional().describe('Name of the rule that is put aside.'),
  also: z.array(z.string()).optional().describe('Names of rules of other conflicts that have to be put aside too.'),
  people: z.array(Named).optional().describe('Who would be left out.'),
  groups: z.int().optional().describe('How many groups there would be.'),
  hours: z.int().optional().describe('The most hours in common that could be asked for.'),
  price: z
    .object({
      status: z
        .enum(['settled', 'impossible', 'unknown'])
        .describe('Whether a division was found, proved not to be there, or neither in the time there was.'),
      score: z.number().optional().describe('The best score that was met.'),
      broken: z.int().optional().describe('How many then break the rule, as few as were met.'),
      of: z.enum(BROKEN).optional().describe('What these are.'),
      leftOut: z.int().optional().describe('People without a group.'),
    })
    .describe('What it would cost, as it came out where it was tried.'),
  text: z.string().describe('The same as a sentence.'),
});
export type Remedy = z.infer<typeof Remedy>;

export const Seeding = z.object({
  format: z.string(),
  pool: z.object({ kind: z.string(), people: z.int() }),
  proposals: z.array(
    z.object({
      score: z.number().describe('Half the mean of the groups’ scores and half the worst; over rounds, the mean.'),
      rounds: z.array(SeededRound),
      leftOut: z.array(z.string()).describe('Ids of people without a group.'),
      warnings: z
        .array(z.string())
        .optional()
        .describe('Rules that were let go for somebody and would be broken without that, as sentences.'),
    }),
  ),
  conflicts: z.array(
    z.object({
      rules: z.array(z.string()),
      remedy: z.string(),
      people: z.array(Named).optional().describe('Whom the conflict is about; left out where it names nobody.'),
      remedies: z.array(Remedy).optional().describe('Ways out, each with its price.'),
    }),
  ),
  notes: z.array(Note),
});
export type Seeding = z.infer<typeof Seeding>;
