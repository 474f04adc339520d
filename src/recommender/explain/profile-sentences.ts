import { viewerParameters } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { RankedQuestion } from '../ask.ts';
import { excerptOf } from './excerpt.ts';
import { heldWords } from './question-words.ts';

/** What of a profile the question found. */
export interface ProfileSentence {
  readonly text: string;
  /** Whether it speaks to the question: by a word that tells, or in meaning where it is more than the name of a function. */
  readonly speaks: boolean;
}

/** Cosine on the calibrated scale from which on a sentence that shares no word says the same. */
const SAYS_THE_SAME = 0.65;

/** The passages of these members' profiles that the question found, by member. */
export async function readProfileSentences(
  asked: RankedQuestion,
  graph: Graph,
  members: readonly string[],
): Promise<ReadonlyMap<string, ProfileSentence>> {
  const { ranking, understanding, viewer, options, input } = asked;
  const wanted = new Set(members);
  const found = ranking.found.filter(({ type, id }) => type === 'member' && wanted.has(id));
  const ids = found.flatMap(({ passageId }) => passageId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await graph.run(
    'people/said',
    { ids, ...viewerParameters(viewer) },
    options.signal ? { signal: options.signal } : {},
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const names = understanding.topics.flatMap(({ names }) => names);
  return new Map(
    found.flatMap(({ id, passageId, shares }) => {
      const row = byId.get(passageId ?? '');
      if (row === undefined) return [];
      const cosine = shares.find(({ retriever }) => retriever === 'vectors')?.score;
      const isFunction = /#function(?:-\d+)?$/.test(row.id);
      const meaning = cosine === undefined ? 0 : input.calibrate(cosine, understanding.language, row.language);
      const speaks =
        heldWords(row.text, [...understanding.words, ...names]).length > 0 || (!isFunction && meaning >= SAYS_THE_SAME);
      return [[id, { text: excerptOf(row.text, understanding.words), speaks }] as const];
    }),
  );
}
