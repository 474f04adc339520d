import { code, eachEdge, fading, NO_DAY } from '../../community/index.ts';
import { topicShares } from '../candidates/topic-shares.ts';
import { addPart, evidenceOf, type Parts } from './part.ts';
import { type Scorer, scoringOf } from './scorer.ts';

const TOP_LEVEL = 5;
/** A level that nobody gave. */
const USUAL_LEVEL = 3;
/**
 * Topics of the question that people said they know, or that others vouch for. Each topic counts for its share of the
 * question's topics, for how specific it is and for how much of the question it is; a narrower or broader topic counts in
 * part. 0 to 1 for all together.
 * After Balog et al., Expertise Retrieval (2012), section 4.2.
 */
export const knownTopics: Scorer = (subject) => {
  const parts: Parts = new Map();
  const { community, audience, weights, topics, today } = subject;
  for (const [topic, share] of topicShares(community, topics)) {
    eachEdge(community, topic, code('KNOWS_ABOUT', true), (member, edge) => {
      if (!audience.sees(member)) return;
      const given = community.strengths[edge] ?? Number.NaN;
      const level = (Number.isNaN(given) ? USUAL_LEVEL : given) / TOP_LEVEL;
      const endorsed = community.roleNames[community.roles[edge] ?? 0] === 'endorsed';
      const name = endorsed ? 'endorsed-topic' : 'declared-topic';
      const weight = endorsed ? weights.people.endorsed : weights.people.declared;
      addPart(parts, member, {
        name,
        amount: weight * share * level,
        evidence: evidenceOf(community, topic, community.since[edge]),
      });
    });
    eachEdge(community, topic, code('ABOUT', true), (endorsement) => {
      if (!audience.sees(endorsement)) return;
      eachEdge(community, endorsement, code('ENDORSES'), (member) => {
        if (!audience.sees(member)) return;
        const left = fading(community.days[endorsement] ?? NO_DAY, today, subject.halfLife);
        const amount = (weights.people.endorsed * share * left) / 2;
        addPart(parts, member, { name: 'endorsed-topic', amount, evidence: evidenceOf(community, endorsement) });
      });
    });
  }
  return scoringOf(parts);
};
