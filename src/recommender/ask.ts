import type { Audience, Community, Snapshot } from '../community/index.ts';
import type { Ask, Viewer } from '../domain/index.ts';
import type { Eligibility } from './candidates/eligible.ts';
import type { Calibrate, FoundItem } from './candidates/fuse.ts';
import type { Retrieved } from './candidates/retriever.ts';
import type { Understanding } from './candidates/understand.ts';
import type { LikeFeedback } from './exposure/feedback.ts';
import type { Load } from './exposure/load.ts';
import type { QuestionWords } from './exposure/passes.ts';
import type { SameConcern } from './same-question.ts';
import type { Ranked } from './scorers/ranked.ts';
import type { RankingWeights } from './weights.ts';

/** How a question is asked, beside what a person may ask for. */
export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Suggestions in each list, beyond what a person may ask for: full rankings for evaluation. */
  readonly depth?: number;
  /** Whether the answer is noted in the log of recommendations: doors do so, judging and trying out do not. */
  readonly logged?: boolean;
  /** The moment of the question; now when left out. */
  readonly now?: Date;
  /** Members who ask together with the asker, and so are no answer either. */
  readonly alsoAsking?: readonly string[];
  /** Answer from what was known before this moment, for judging answers by what happened next. */
  readonly before?: Date;
  /** Things not to be known, such as the question itself when it is asked again to judge the answer. */
  readonly without?: readonly { readonly type: string; readonly id: string }[];
}

/** A question on its way: what was understood and retrieved. */
export interface AskedQuestion {
  readonly ask: Ask;
  readonly viewer: Viewer;
  readonly options: AskOptions;
  readonly snapshot: Snapshot;
  readonly load: Load;
  readonly understanding: Understanding;
  readonly retrieved: readonly Retrieved[];
  /** Words of those found among earlier questions that somebody passed on lately, by node. */
  readonly passedOn: ReadonlyMap<number, QuestionWords>;
  /** What it is ranked by: what the community earned, where it did and is let; the defaults otherwise. */
  readonly weights: RankingWeights;
  readonly now: Date;
}

/** A question that was ranked: all that an answer is told from, with the weights it was ranked by. */
export interface RankedQuestion extends AskedQuestion {
  /** What the ranking was made from: `rank` of it under other weights is another ranking of the same finds. */
  readonly input: RankInput;
  readonly ranking: Ranking;
}

/** Everything that a ranking is made from; the same in gives the same out. */
export interface RankInput {
  readonly understanding: Understanding;
  readonly retrieved: readonly Retrieved[];
  readonly community: Community;
  readonly audience: Audience;
  readonly weights: RankingWeights;
  readonly calibrate: Calibrate;
  /** Languages that the sentence model was measured for. */
  readonly modelLanguages: readonly string[];
  /** Share of the community's passages that are written in each language, 0 to 1. */
  readonly written: Readonly<Partial<Record<string, number>>>;
  /** Nodes of the members who ask. */
  readonly askers: ReadonlySet<number>;
  /** Day of the question. */
  readonly today: number;
  /** Words of earlier questions that somebody passed on lately, by node; none when left out. */
  readonly passedOn?: ReadonlyMap<number, QuestionWords>;
  /** How much members were asked lately; nobody at all, when left out. */
  readonly load?: Load;
  /** Whether those less asked lately come first where people are about as fit; they do, when left out. */
  readonly eveningOut?: boolean;
  /** What was said on like questions, beside what the community holds: for trying out what feedback does. */
  readonly moreFeedback?: readonly LikeFeedback[];
}

/** What each sign that orders people says of each who may be proposed. */
export interface PeopleTable {
  readonly ids: readonly string[];
  /** Row by row, 0 to 1: a row a person, a column a feature, in the order of `PEOPLE_FEATURES`. */
  readonly values: Float64Array;
}

/** The lists in full, before the viewer's limit. */
export interface Ranking {
  readonly people: readonly Ranked[];
  /** Who would stand among the people, and may not be proposed: the asker and those kept from it, best first. */
  readonly keptOut: readonly Ranked[];
  /** Who has the same question and does not know: none of the people. */
  readonly others: readonly SameConcern[];
  readonly groups: readonly Ranked[];
  readonly artefacts: readonly Ranked[];
  readonly questions: readonly Ranked[];
  readonly found: readonly FoundItem[];
  /** Who may be proposed for this question at all. */
  readonly eligibility: Eligibility;
  /** How well the best find matches the question, 0 to 1: what the words of confidence rest on. */
  readonly matchStrength: number;
}
