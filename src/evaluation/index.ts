export { bootstrapInterval, type Interval } from './bootstrap.ts';
export {
  Accept,
  DAILY_KINDS,
  type DailyFailure,
  DailyQuestion,
  type DailyResult,
  type DailyVerdict,
  dailyFailures,
  dailyTable,
  isOutOfOrder,
  type JudgedAnswer,
  judgeDaily,
  readDailyQuestions,
} from './daily/index.ts';
export {
  type EvaluatedPart,
  type EvaluatedQuestion,
  type EvaluatedSystem,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type QuestionSet,
} from './evaluate.ts';
export { evaluationText } from './evaluation-text.ts';
export { readKnownIds } from './known-ids.ts';
export { learnDefaults, type RecalledSet, recallSet } from './learn/learn-across.ts';
export { keepLearned, type Learned, type LearnOptions, learnWeights } from './learn/learn-weights.ts';
export { type Judgements, METRICS, type Metric, type MetricName } from './metrics/index.ts';
export { openBaselines } from './plain/baselines.ts';
export { popularity, random, recentActivity } from './plain/priors.ts';
export { type Sign, Signs } from './plain/signs.ts';
export type { AsOf, JudgedQuestion } from './question.ts';
export { type KnownIds, type QuestionSetFiles, readQuestionSet } from './question-set.ts';
export { KINDS, type Kind, productRanker, type RankedAnswer, type Ranker } from './ranker.ts';
export {
  evaluateSelf,
  type SelfEvaluation,
  type SelfEvaluationOptions,
  type SelfEvaluationParts,
  type TaskResult,
} from './self/self-evaluation.ts';
export { selfEvaluationText } from './self/self-text.ts';
export { readSimulatedSet, type SimulatedFiles, simulate, simulationText } from './simulate/index.ts';
export {
  type AskerLine,
  type RunLine,
  rankByScore,
  readAskers,
  readJudgements,
  readParts,
  readQuestions,
  writeRun,
} from './trec.ts';
