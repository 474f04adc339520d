import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/cli/answer-text.ts';
import { type Answer, LANGUAGES } from '../../src/domain/index.ts';
import { ANSWER_WORDS } from '../../src/wording/index.ts';
import { emptyAnswer } from '../api/small-service.ts';

/** A Dutch question with one faint person. */
const answer = (replyLanguage: Answer['replyLanguage']): Answer => ({
  ...emptyAnswer('Wie herstelt fietsen?'),
  language: 'nl',
  replyLanguage,
  people: [
    {
      id: 'tom',
      name: 'Tom Aerts',
      function: null,
      organisation: null,
      languages: ['nl'],
      path: null,
      score: 0.2,
      confidence: 'faint',
      contributions: [],
    },
  ],
});

describe('an answer on a terminal', () => {
  it.each(LANGUAGES)('is told in one language, that of its reasons (%s), in the words of the page', (language) => {
    const text = answerText(answer(language));
    const words = ANSWER_WORDS[language];
    for (const said of [words.lanes.people, words.confidence.faint.toLowerCase(), words.nothing.groups])
      expect(text).toContain(said);
    for (const other of LANGUAGES.filter((each) => each !== language))
      expect(text).not.toContain(ANSWER_WORDS[other].lanes.people);
  });
});
