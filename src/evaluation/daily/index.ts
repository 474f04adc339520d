export { Accept, DAILY_KINDS, DailyQuestion, readDailyQuestions } from './daily-question.ts';
