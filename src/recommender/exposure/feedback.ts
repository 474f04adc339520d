import { type Audience, type Community, code, eachEdge, NO_DAY } from '../../community/index.ts';

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
}

/**
 * Finds what was said on earlier questions like the one asked. Likeness is how well the earlier question was found beside
 * the best find, in words, meaning and topics together, times how well that matches.
 *
 * Praise counts for all who may see both whom it binds. `not-relevant` counts for whoever said it alone, and whom it
 * is about: it says that a suggestion did not suit one asker, and is no mark against a person. `passed` is never told,
 * and moves nothing (see `membersWhoPassed`).
 */
export function feedbackOnLike(options: LikeQuestions): LikeFeedback[] {
  const { community, audience, questions, matchStrength, best } = options;
  const said: LikeFeedback[] = [];
  for (const question of questions) {
    const likeness = best > 0 ? Math.min(1, (matchStrength * question.score) / best) : 0;
    eachEdge(community, question.node, code('ON', true), (feedback) => {
      const verdict = community.verdicts.get(feedback);
      if (verdict === undefined || verdict === 'passed') return;
      eachEdge(community, feedback, code('CONCERNS'), (node) => {
        if (!isFor(community, audience, feedback, node, verdict)) return;
        const day = community.days[feedback] ?? NO_DAY;
        said.push({
          ...{ node, verdict, likeness, day },
          evidence: { type: 'feedback', id: community.ids[feedback] ?? '' },
        });
      });
    });
  }
  return said;
}

function isFor(community: Community, audience: Audience, feedback: number, about: number, verdict: string): boolean {
  if (verdict !== 'not-relevant') return audience.sees(feedback);
  let isTheirs = about === audience.self;
  eachEdge(community, feedback, code('GAVE', true), (giver) => {
    if (giver === audience.self) isTheirs = true;
  });
  return isTheirs;
}
