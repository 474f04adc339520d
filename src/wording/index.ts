export { ANSWER_WORDS, type AnswerWords, type Lane } from './answer-words.ts';
export { isPage, THING_PATHS, type ThingPath } from './page-paths.ts';
export { frenchOf, typesetAll, typesetFrench } from './typeset.ts';
