import type { Language, Viewer } from '../domain/index.ts';
import type { FormAnswersFor } from '../forms/index.ts';
import {
  admitsOf,
  concernedPool,
  eligiblePool,
  findFormat,
  isConcerned,
  type Meaning,
  namedByHand,
  readMeanings,
  type SeedCase,
  type SeedRequest,
  WORDS,
} from '../seeding/index.ts';
import { readAnswers, unansweredNotes } from './read-answers.ts';
import { countNotSeen, type ReadPoolOptions, readPool } from './read-pool.ts';
import { type ReadThemeServices, readTheme } from './read-theme.ts';

export interface ReadCaseServices extends ReadThemeServices {
  readonly meaning: Meaning | null;
  /** Answers of forms, for whoever keeps them; no form is there when left out. */
  readonly answersOf?: FormAnswersFor | undefined;
  readonly today: () => string;
  /** The language of reasons where none is asked for. */
  readonly usualLanguage: () => Promise<Language>;
}

/** How the pool of the request is amended, for groups that stand already. */
export type ReadCaseOptions = Pick<ReadPoolOptions, 'signal' | 'also' | 'without'>;

/** Reads a case as a viewer may see it. */
export async function readCase(
  { graph, concernedBy, answersOf, meaning, today, usualLanguage }: ReadCaseServices,
  request: SeedRequest,
  viewer: Viewer,
  { signal, also, without }: ReadCaseOptions = {},
): Promise<SeedCase> {
  const format = typeof request.format === 'string' ? findFormat(request.format) : request.format;
  const language = request.language ?? (await usualLanguage());
  const answered = await readAnswers(answersOf, request, viewer, also !== undefined);
  const { rules, choice } = answered;
  const read = await readPool(graph, viewer, choice, { today: today(), language, signal, also, without });
  const whole = { ...read, people: answered.withAnswers(read.people) };
  const named = namedByHand(request.pool, rules, also);
  const placeable = eligiblePool(whole, admitsOf(format, rules, named));
  const services = { graph, concernedBy };
  const themed = await readTheme(services, placeable.pool, request.about, WORDS[language], viewer, signal);
  const { theme, challenge } = themed;
  const notSeen = await countNotSeen(graph, viewer, request.pool, signal);
  const unseen = notSeen === 0 ? [] : [{ code: 'not-seen', text: WORDS[language].notSeen(notSeen) }];
  const isNarrowed = theme.nearness !== null && format.theme === 'concerned';
  const { pool, leftAside } = isNarrowed
    ? concernedPool(placeable.pool, (person) => named.has(person.id) || isConcerned(person, theme))
    : { pool: placeable.pool, leftAside: [] };
  const meanings = meaning === null ? null : await readMeanings(pool, meaning, signal);
  const { size, groups, rounds, seed, seconds, proposals } = request;
  return {
    format,
    poolKind: request.pool.kind,
    wanted: { size, groups, rounds, seed, seconds, proposals },
    isThemeAsked: request.about !== undefined,
    leftAside: [...placeable.leftAside, ...leftAside],
    notes: [...themed.notes, ...unseen, ...unansweredNotes(rules, pool, WORDS[language])],
    ...{ rules, language, pool, theme, challenge, meanings },
  };
}
