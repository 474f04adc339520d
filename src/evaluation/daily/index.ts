export { Accept, DAILY_KINDS, DailyQuestion, readDailyQuestions } from './daily-question.ts';
export { type DailyResult, dailyFailures, dailyTable } from './daily-text.ts';
export { type DailyFailure, type DailyVerdict, isOutOfOrder, type JudgedAnswer, judgeDaily } from './judge-daily.ts';
