import { NO_DAY } from '../../community/index.ts';
import { groupMembers, groupText, groupTopics, madeHere, sharedChallenges } from './group-scorers.ts';
import { nearness } from './nearness.ts';
import { rankBy, type ScorerList } from './rank-by.ts';
import type { Ranked } from './ranked.ts';
import type { GroupSubject } from './subject.ts';

/**
 * Existing groups that suit: what was found in their own words, what was made in them, their challenges and topics, what
 * their members know, and how near they stand.
 */
const GROUPS: ScorerList<GroupSubject> = {
  evidence: [
    groupText,
    madeHere,
    sharedChallenges,
    groupTopics,
    groupMembers,
    nearness({ type: 'group', weight: ({ groups }) => groups.walk }),
  ],
  adjustments: [],
};

/** Groups that ended keep their knowledge and are not suggested. */
export function rankGroups(subject: GroupSubject): Ranked[] {
  const { ended } = subject.community;
  return rankBy(subject, GROUPS, { isIn: (group) => ended[group] === NO_DAY });
}
