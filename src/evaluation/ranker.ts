import type { Confidence, Language, Viewer } from '../domain/index.ts';
import { type Asked, confidenceOf, type Recommender } from '../recommender/index.ts';
import type { JudgedQuestion } from './question.ts';

/** What can be an answer: one lane of what the product gives. */
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
  readonly confidence?: (score: number) => Confidence;
}

/**
 * The product under judgement: the ranking behind `ask`, in full, as this viewer gets it. Of several who ask, the first
 * is the asker and the others ask along.
 */
export function productRanker(recommender: Recommender, kind: Kind, viewer: Viewer): Ranker {
  return {
    name: 'Maillon',
    rank: async ({ text, asOf }, askers) => {
      const [asker, ...alsoAsking] = askers;
      const asked = await recommender.rank({ question: text, ...(asker === undefined ? {} : { asker }) }, viewer, {
        alsoAsking,
        ...(asOf === undefined ? {} : { without: asOf.without }),
        ...(asOf?.before ? { before: new Date(asOf.before) } : {}),
      });
      return {
        scored: laneOf(asked, kind).map(({ id, score }) => [id, score] as const),
        language: asked.understanding.language,
        confidence: confidenceIn(asked, kind),
      };
    },
  };
}

function laneOf({ ranking }: Asked, kind: Kind): Asked['ranking']['people'] {
  return kind === 'members' ? ranking.people : ranking[kind];
}

function confidenceIn({ ranking, weights }: Asked, kind: Kind): (score: number) => Confidence {
  return kind === 'members' || kind === 'groups'
    ? (score) => confidenceOf(score, weights.confidence)
    : (score) => confidenceOf(ranking.grip * score, weights.confidenceOfTexts);
}
