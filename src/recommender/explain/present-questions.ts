import { type AnswerSuggestion, type EarlierAnswer, viewerParameters } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { AskedQuestion, Ranking } from '../ask.ts';
import { confidenceOf } from './confidence.ts';
import { contributionsOf, totalOf } from './contributions.ts';
import { excerptOf } from './excerpt.ts';
import { readerLanguage } from './reader-language.ts';
import { tellText } from './tell-text.ts';

/** Answers shown under one question. */
const ANSWERS = 3;

interface AnswerRow {
  readonly id: string;
  readonly text: string;
  readonly language: string | null;
  readonly accepted: boolean;
  readonly date: string | null;
  readonly memberId: string | null;
  readonly memberName: string | null;
}

/** Earlier questions as cards, each with its best answers. */
export async function presentQuestions(
  asked: AskedQuestion,
  { questions, matchStrength }: Pick<Ranking, 'questions' | 'matchStrength'>,
  graph: Graph,
): Promise<AnswerSuggestion[]> {
  if (questions.length === 0) return [];
  const rows = await graph.run(
    'questions/suggested',
    { ids: questions.map(({ id }) => id), answers: ANSWERS, ...viewerParameters(asked.viewer) },
    asked.options.signal ? { signal: asked.options.signal } : {},
  );
  const language = readerLanguage(asked);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return questions.flatMap((question) => {
    const row = byId.get(question.id);
    if (row === undefined) return [];
    const contributions = contributionsOf(
      question.parts(),
      language,
      tellText({ ...asked, language, text: row.title, id: row.id }),
    );
    return [
      {
        id: row.id,
        title: row.title,
        language: row.language,
        answers: (row.answers as AnswerRow[]).map((answer) => earlierAnswer(answer, asked.understanding.words)),
        score: totalOf(contributions),
        confidence: confidenceOf(matchStrength * question.score, asked.weights.confidenceOfTexts),
        contributions,
      },
    ];
  });
}

function earlierAnswer(
  { id, text, language, accepted, date, memberId, memberName }: AnswerRow,
  words: readonly string[],
): EarlierAnswer {
  return {
    id,
    excerpt: excerptOf(text, words),
    language,
    accepted,
    answeredBy: memberId === null ? null : { id: memberId, name: memberName ?? memberId },
    date,
  };
}
