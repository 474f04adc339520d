export type { AskedQuestion, AskOptions, PeopleTable, RankedQuestion, RankInput, Ranking } from './ask.ts';
export type { Calibrate } from './candidates/fuse.ts';
export type { Retrieved, Retriever } from './candidates/retriever.ts';
export { type EarnedWeights, keptOf, NO_MODEL, readEarned } from './earned-weights.ts';
export { confidenceOf } from './explain/confidence.ts';
export { type AskBook, createAskBook } from './exposure/ask-book.ts';
export type { LikeFeedback } from './exposure/feedback.ts';
export { fingerprintOf } from './exposure/fingerprint.ts';
export { createRecommendationLog, type RecommendationLog } from './exposure/recommendation-log.ts';
export { Tally } from './exposure/tally.ts';
export { rank } from './rank.ts';
export {
  createRecommender,
  type Recalled,
  type Recommender,
  type RecommenderParts,
  type RecommenderSettings,
} from './recommender.ts';
export { PEOPLE_FEATURES, type PeopleFeature } from './scorers/people.ts';
export { type RankingWeights, readRankingWeights } from './weights.ts';
