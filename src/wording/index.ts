export { ANSWER_WORDS, type AnswerWords, type Lane } from './answer-words.ts';
export { frenchOf, frenchOfOrganisation } from './french-of.ts';
export { isPage, THING_PATHS, type ThingPath } from './page-paths.ts';
export { type MessageValues, sayMessages } from './say-messages.ts';
export { typesetAll, typesetFrench } from './typeset.ts';
export {
  countHours,
  dayName,
  hoursName,
  rangesOf,
  sayHours,
  slotsOf,
  WEEK_SLOTS,
  type WeekHours,
} from './week-hours.ts';
export { ATTRIBUTES, DERIVED_RULES, MEASURES, SLIDERS } from './wish-names.ts';
