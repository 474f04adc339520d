import type { Ask, Confidence, Language, Viewer } from '../domain/index.ts';
import {
  type AskOptions,
  confidenceOf,
  type RankedQuestion,
  type Ranking,
  type Recommender,
} from '../recommender/index.ts';
import type { JudgedQuestion } from './question.ts';

/** What can be an answer: one list of what the product gives. */
export const KINDS = ['members', 'groups', 'artefacts', 'questions'] as const;
export type Kind = (typeof KINDS)[number];

/** Record type of a kind of answer, as the graph names it. */
export const RECORD_TYPE_OF = {
  members: 'member',
  groups: 'group',
  artefacts: 'artefact',
  questions: 'question',
} as const satisfies Record<Kind, string>;

/** A system that can be judged: the product's ask, or a plain method to compare it with. */
export interface Ranker {
  readonly name: string;
  rank(question: JudgedQuestion, askers: readonly string[]): Promise<RankedAnswer>;
}

export interface RankedAnswer {
  readonly scored: readonly (readonly [id: string, score: number])[];
  /** Language in which the question was understood, when the system says so. */
  readonly language?: Language | null;
  /** How sure the system says it is of an answer, when it says so. */
  readonly confidence?: (id: string, score: number) => Confidence;
}

/**
 * The product under judgement: the ranking behind `ask`, in full, as this viewer gets it. Of several who ask, the first
 * is the asker and the others ask along.
 */
export function productRanker(recommender: Recommender, kind: Kind, viewer: Viewer): Ranker {
  return {
    name: 'Maillon',
    rank: async (question, askers) => {
      const { ask, options } = askOptionsOf(question, askers);
      const asked = await recommender.rank(ask, viewer, options);
      return {
        scored: listOf(asked.ranking, kind).map(({ id, score }) => [id, score] as const),
        language: asked.understanding.language,
        confidence: confidenceIn(asked, kind),
      };
    },
  };
}

/** How a judged question is put: by its first asker, the others along, from what was known when it was asked. */
export function askOptionsOf(
  { text, asOf }: JudgedQuestion,
  [asker, ...alsoAsking]: readonly string[],
): { ask: Ask; options: AskOptions } {
  return {
    ask: { question: text, ...(asker === undefined ? {} : { asker }) },
    options: {
      alsoAsking,
      ...(asOf === undefined ? {} : { without: asOf.without }),
      ...(asOf?.before ? { before: new Date(asOf.before) } : {}),
    },
  };
}

export function listOf(ranking: Ranking, kind: Kind): Ranking['people'] {
  return kind === 'members' ? ranking.people : ranking[kind];
}

function confidenceIn({ ranking, weights }: RankedQuestion, kind: Kind): (id: string, score: number) => Confidence {
  if (kind === 'artefacts' || kind === 'questions')
    return (_, score) => confidenceOf(ranking.matchStrength * score, weights.confidenceOfTexts);
  const scores = new Map(
    listOf(ranking, kind).flatMap(({ id, confidenceScore }) =>
      confidenceScore ? [[id, confidenceScore] as const] : [],
    ),
  );
  return (id, score) => confidenceOf(scores.get(id) ?? score, weights.confidence);
}
