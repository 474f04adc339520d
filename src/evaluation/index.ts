export { bootstrapInterval, type Interval, seededRandom } from './bootstrap.ts';
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
