import { z } from 'zod';
import { AppError, IsoDate } from '../../domain/index.ts';

const oneLine = (what: string, most: number) =>
  z
    .string()
    .trim()
    .min(1, `${what} is empty: leave it out, or say it`)
    .max(most)
    .regex(/^[^\p{Cc}]*$/u, `${what} is one line of text`)
    .optional();

/** A day, with or without the time of day. */
const moment = z
  .string()
  .refine((said) => IsoDate.safeParse(said.replace(' ', 'T')).success, {
    error: ({ input }) =>
      `${JSON.stringify(String(input).slice(0, 40))} is no day of the calendar: write it as 2026-12-15, or 2026-12-15T14:00`,
  })
  .optional();

/** What an invitation is to say beside what the proposal knows. */
export const InvitationWish = z.strictObject({
  from: oneLine('who invites', 200).describe(
    'Who invites, as the letter is signed; whoever made the proposal when left out, if a member did.',
  ),
  answerBy: moment.describe('Last day to answer, such as 2026-12-07.'),
  date: moment.describe('When the group meets first: 2026-12-15, or 2026-12-15T14:00.'),
  place: oneLine('the place', 500).describe('Where the group meets first.'),
});
export type InvitationWish = z.infer<typeof InvitationWish>;

/** Refuses days of an invitation that nobody could keep: `today` is the day on which it is drafted. */
export function checkDays({ answerBy, date }: InvitationWish, today: string): void {
  const refuse = (field: string, message: string): never => {
    throw new AppError('bad-input', message, { details: { field } });
  };
  if (date !== undefined && date.slice(0, 10) < today)
    refuse('date', `the group cannot meet on ${date}, which is past: give ${today} or a later day`);
  if (answerBy === undefined) return;
  if (answerBy.slice(0, 10) < today)
    refuse('answerBy', `nobody can answer by ${answerBy}, which is past: give ${today} or a later day`);
  if (date !== undefined && answerBy.slice(0, 10) > date.slice(0, 10))
    refuse('answerBy', `the group meets on ${date}, before ${answerBy}: ask for answers by that day at the latest`);
}
