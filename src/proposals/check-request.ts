import type { Viewer } from '../domain/index.ts';
import type { FormAnswersFor } from '../forms/index.ts';
import type { Graph } from '../graph/index.ts';
import {
  admitsOf,
  checkEnough,
  checkWanted,
  eligiblePool,
  findFormat,
  namedByHand,
  rulesOf,
  type SeedRequest,
} from '../seeding/index.ts';
import { readAnswers } from './read-answers.ts';
import { readMemberIds, readPeople } from './read-pool.ts';
import { readAbout } from './read-theme.ts';

/**
 * Refuses a request that could only fail: a format, person, size, theme or rule that is not there. Reads no more than
 * that takes, for the pool is read again, whole, when the groups are worked out: who is in it, and, where there are
 * rules by hand, what they are about.
 */
export async function checkRequest(
  graph: Graph,
  request: SeedRequest,
  viewer: Viewer,
  {
    today,
    answersOf,
    signal,
  }: {
    readonly today: string;
    readonly answersOf?: FormAnswersFor | undefined;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<void> {
  const format = typeof request.format === 'string' ? findFormat(request.format) : request.format;
  checkWanted(format, request);
  const answered = await readAnswers(answersOf, request, viewer);
  const ids = await readMemberIds(graph, viewer, answered.choice, signal);
  checkEnough(ids.length, request);
  if (request.about !== undefined && request.about.type !== 'text') await readAbout(graph, request.about, signal);
  if (request.rules === undefined) return;
  const { rules } = answered;
  const people = answered.withAnswers(await readPeople(graph, viewer, ids, { today, signal }));
  const whole = { people, ties: [], satTogether: [], competitors: [], topics: [], today };
  const named = namedByHand(request.pool, rules);
  rulesOf({ rules, ...eligiblePool(whole, admitsOf(format, rules, named)) });
}
