export { bootstrapInterval, type Interval, seededRandom } from './bootstrap.ts';
export {
  type EvaluatedPart,
  type EvaluatedSystem,
  type Evaluation,
  evaluate,
  type QuestionSet,
  type RankedAnswer,
  type Ranker,
} from './evaluate.ts';
export { type Judgements, METRICS, type Metric, type MetricName } from './metrics/index.ts';
export {
  type JudgedQuestion,
  type RunLine,
  rankByScore,
  readAskers,
  readJudgements,
  readQuestions,
  writeRun,
} from './trec.ts';
