import { z } from 'zod';
import { FeedbackCard, LoggedRecommendation, MadeAsk, Paging } from '../../directory/index.ts';
import { COMMON_QUERY } from './resources.ts';

/** Which part of a list is asked for, newest first. */
export const PageQuery = z.strictObject({ ...Paging.omit({ search: true }).shape, ...COMMON_QUERY });

const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ total: z.int(), offset: z.int(), limit: z.int(), items: z.array(item) });

export const LogPage = page(LoggedRecommendation);
export const AsksPage = page(MadeAsk);
export const FeedbackPage = page(FeedbackCard);

export const Withdrawn = z.object({ withdrawn: z.string().describe('Id of the feedback that was taken back.') });

export const TakenBack = z.object({ takenBack: z.string().describe('Id of the ask that was taken back.') });

/** How "not now" stands after a change. */
export const NotNowStanding = z.object({ until: z.string().nullable() });
