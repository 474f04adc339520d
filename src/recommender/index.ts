export { type EarnedWeights, NO_MODEL, readEarned } from './earned.ts';
export { confidenceOf } from './explain/confidence.ts';
export type { Heard } from './fair/feedback.ts';
export { ASKED_AMONG_FIRST } from './fair/load.ts';
export { Tally } from './fair/tally.ts';
export { createRecommendationLog, type RecommendationLog } from './log/recommendation-log.ts';
export { type RankInput, type Ranking, rank } from './rank.ts';
export {
  type Asked,
  type AskOptions,
  createRecommender,
  type Recalled,
  type Recommender,
  type RecommenderParts,
  type RecommenderSettings,
} from './recommender.ts';
export type { Calibrate } from './retrieve/fuse.ts';
export type { Leg, LegResult } from './retrieve/legs.ts';
export { type RankingWeights, readRankingWeights } from './settings.ts';
