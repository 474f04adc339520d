import { type Audience, type Community, code, eachEdge, NO_DAY } from '../../community/index.ts';
import type { NamedTopic } from '../../language/index.ts';

/** What was said of a member or an artefact on a question like the one at hand. */
export interface LikeFeedback {
  /** The member or artefact. */
  readonly node: number;
  readonly verdict: string;
  /** How like the question it was said on is to this one, 0 to 1. */
  readonly likeness: number;
  readonly day: number;
  /** The feedback itself. */
  readonly evidence: { readonly type: string; readonly id: string };
}

export interface LikeQuestions {
  readonly community: Community;
  readonly audience: Audience;
  /** Earlier questions as they were found, best first. */
  readonly questions: readonly { readonly node: number; readonly score: number }[];
  /** How well the best find matches the question, 0 to 1. */
  readonly matchStrength: number;
  /** Score of the best find, whatever it is: what the questions' own are measured by. */
  readonly best: number;
  readonly topics: readonly NamedTopic<number>[];
}

/** Feedback on questions like this one, and who passed on the like of it. */
export interface FeedbackOnLike {
  readonly feedback: readonly LikeFeedback[];
  /** Members who passed on a question like this one: they are not proposed for it again, whoever asks. */
  readonly passed: ReadonlySet<number>;
}

/** Likeness from which on two questions ask the like. */
const LIKE = 0.45;
/** Share of topics in common from which a text that is half as like will do. */
const SAME_TOPICS = 0.5;

/**
 * Finds what was said on earlier questions like the one asked. Likeness is how well the earlier question was found beside
 * the best find, in words, meaning and topics together, times how well that matches. Two questions ask the like from
 * `LIKE` on; half of it is enough where they share half of their topics.
 *
 * Praise counts for all who may see both whom it binds. `not-relevant` counts for whoever said it alone, and whom it
 * is about: it says that a suggestion did not suit one asker, and is no mark against a person. `passed` is never told.
 */
export function feedbackOnLike(options: LikeQuestions): FeedbackOnLike {
  const { community, audience, questions, matchStrength, best } = options;
  const said: LikeFeedback[] = [];
  const passed = new Set<number>();
  for (const question of questions) {
    const likeness = best > 0 ? Math.min(1, (matchStrength * question.score) / best) : 0;
    eachEdge(community, question.node, code('ON', true), (feedback) => {
      const verdict = community.verdicts.get(feedback);
      if (verdict === undefined) return;
      eachEdge(community, feedback, code('CONCERNS'), (node) => {
        if (verdict !== 'passed') {
          if (isFor(community, audience, feedback, node, verdict)) {
            const day = community.days[feedback] ?? NO_DAY;
            said.push({
              ...{ node, verdict, likeness, day },
              evidence: { type: 'feedback', id: community.ids[feedback] ?? '' },
            });
          }
        } else if (likeness >= LIKE || (likeness >= LIKE / 2 && sharedTopics(options, question.node) >= SAME_TOPICS))
          passed.add(node);
      });
    });
  }
  return { feedback: said, passed };
}

function isFor(community: Community, audience: Audience, feedback: number, about: number, verdict: string): boolean {
  if (verdict !== 'not-relevant') return audience.sees(feedback);
  let isTheirs = about === audience.self;
  eachEdge(community, feedback, code('GAVE', true), (giver) => {
    if (giver === audience.self) isTheirs = true;
  });
  return isTheirs;
}

/** Share of all topics of two questions that they have in common (Jaccard). */
function sharedTopics({ community, topics }: LikeQuestions, question: number): number {
  const own = new Set(topics.map(({ topic }) => topic));
  const theirs = new Set<number>();
  eachEdge(community, question, code('ABOUT'), (topic) => theirs.add(topic));
  const common = [...own].filter((topic) => theirs.has(topic)).length;
  const all = own.size + theirs.size - common;
  return all === 0 ? 0 : common / all;
}
