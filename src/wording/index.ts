export { ANSWER_WORDS, type AnswerWords, type Lane } from './answer-words.ts';
export { frenchOf, typesetAll, typesetFrench } from './typeset.ts';
