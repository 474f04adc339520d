import { readFileSync } from 'node:fs';
import { z } from 'zod';

const weight = z.number().min(0).max(10);
const share = z.number().min(0).max(1);

/** Scores from which on a word is used; the default weights keep scores below 1, earned ones may not. */
const threshold = z.number().min(0).max(1000);
const Thresholds = z.strictObject({ likely: threshold, possible: threshold });

/** Who may be asked, and how that fades. */
const Exposure = z.strictObject({
  /** Days after which a pass on a question counts half: on the very same question it then ends. */
  passHalfLife: z.number().min(1).max(3650),
  /** How alike a question has to be, times what time has left of the pass, for who passed to be left in peace. */
  passFrom: z.number().min(0.05).max(1),
});

/**
 * Every number that the ranking is tuned by. The defaults stand in `models/ranking/weights.json`; a community may earn its own.
 * All weights are relative: what counts is how they stand to each other.
 */
export const RankingWeights = z.strictObject({
  /** How much each way of finding passages counts when their scores, each beside its best, are joined. */
  retrievers: z.strictObject({
    /** Words in the question's own language, beside `folded`: the two share what meaning leaves. */
    words: share,
    /** Words with case and diacritics folded, whatever the language of the passage. */
    folded: share,
    /** Names of the recognised topics in the other languages, on top. */
    bridged: share,
    /** Items tied to a recognised topic, on top. */
    topics: share,
    /** Share of meaning where the model reads the question's language and all texts are in it; words have the rest. */
    vectors: share,
    /** Share of meaning in a language that the model was not measured for. */
    vectorsElsewhere: share,
  }),
  /** How passages are searched and joined to items. */
  retrieval: z.strictObject({
    /** Passages that each retriever of words brings. */
    depth: z.int().min(10).max(1000),
    /** Passages that the vectors bring. */
    vectorDepth: z.int().min(10).max(1000),
    /** Share that an item's second, third… passages near in meaning add to its best one, each that share of the one before. */
    furtherPassages: share,
    /** Items that vote. */
    items: z.int().min(5).max(500),
    /** Power that spreads scores out before voting: summed raw scores would be nearly a count. */
    spread: z.number().min(0.5).max(10),
  }),
  /** How much each relation shows knowing, 1 the most. */
  relations: z.record(z.string(), share),
  /** A sign of knowing counts half after so many times the median age of what the community wrote down. */
  medianAgesToHalf: z.number().positive().max(50),
  /** What orders people: each sign beside the best that anybody has, 0 to 1, times its weight. */
  order: z.strictObject({
    /** What they made, answered and took part in, of what was found. */
    works: weight,
    /** What they say of themselves, where it was found. */
    profile: weight,
    /** Topics of the question that they declared or are endorsed for. */
    topics: weight,
    /** Groups they carry in which what was found was made. */
    circle: weight,
    /** The random walk. */
    nearness: weight,
    /** Acts whatever they were about, each half after 90 days. */
    lately: weight,
    /** The same, each half after a year. */
    withinTheYear: weight,
    /** All acts alike. */
    everBefore: weight,
  }),
  /** What evidence is worth for how sure an answer is of a person: on the same scale for every question. */
  people: z.strictObject({
    votes: weight,
    walk: weight,
    declared: weight,
    endorsed: weight,
    circle: weight,
    profile: weight,
    /** Speaking the question's language, in proportion to the score. */
    language: weight,
  }),
  /** What is added up for a group. */
  groups: z.strictObject({ text: weight, made: weight, members: weight, topics: weight, walk: weight, size: weight }),
  /** The random walk with restart. */
  walk: z.strictObject({
    /** Chance of going back to the items found, at each step. */
    restart: share,
    steps: z.int().min(1).max(10),
    /** How readily each relation is walked. */
    relations: z.record(z.string(), share),
  }),
  /** From which score on a person or group is called likely or possible; below, faint. */
  confidence: Thresholds,
  /** The same for artefacts and earlier questions. */
  confidenceOfTexts: Thresholds,
  /** Left out in what was earned before there was a say in it. */
  exposure: Exposure.default({ passHalfLife: 90, passFrom: 0.5 }),
});
export type RankingWeights = z.infer<typeof RankingWeights>;

/** Where the defaults stand: from `src/` and from `dist/` alike. */
const DEFAULTS = new URL('../../models/ranking/weights.json', import.meta.url);

/** Reads ranking weights; the defaults when no file is named. */
export function readRankingWeights(file: string | URL = DEFAULTS): RankingWeights {
  return RankingWeights.parse(JSON.parse(readFileSync(file, 'utf8')));
}
