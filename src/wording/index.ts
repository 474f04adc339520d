export { ANSWER_WORDS, type AnswerWords, type Lane } from './answer-words.ts';
export { typesetAll, typesetFrench } from './typeset.ts';
