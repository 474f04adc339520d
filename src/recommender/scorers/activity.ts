import type { Relation } from '../../community/index.ts';
import { type Community, code, eachEdge, NO_DAY } from '../../community/index.ts';
import { evidenceOf } from './part.ts';
import { adjustmentBy, type Scorer } from './scorer.ts';
import type { Subject } from './subject.ts';

const ACTS: readonly Relation[] = ['ANSWERED', 'AUTHORED', 'CONTRIBUTED', 'COMMENTED'];
const HALF_LIFE_DAYS = 30;
/** Acts of today that count half of what any number of them can. */
const HALF_COUNT = 5;
/** Below this an act is forgotten: ten half-lives. */
const FORGOTTEN = 1e-3;
/** Acts that activity is told by, the latest ones; they stand for the rest as well. */
const TOLD = 3;

/**
 * Having shown knowledge of something lately, whatever it was about: who is around is likelier to answer. Acts are
 * counted, each half after 30 days, and the count c enters as c / (c + 5): 0 to 1, half for five acts today. It only
 * tells people with other evidence apart, so it is counted in proportion to that; how much it counts is above all for a
 * community's own history to say, for it decides where questions and answers come daily and hurts elsewhere.
 */
export const activity: Scorer = (subject) =>
  adjustmentBy((member, shown) => {
    const { count, latest } = actsOf(subject, member);
    if (count === 0) return [];
    const amount = (subject.weights.people.activity * shown * count) / (count + HALF_COUNT);
    const told = latest.reduce((sum, act) => sum + act.left, 0);
    return latest.map(({ item, left }) => ({
      name: 'activity' as const,
      amount: (amount * left) / told,
      evidence: evidenceOf(subject.community, item),
    }));
  });

interface Acts {
  /** Acts, each counted by what time has left of it. */
  readonly count: number;
  /** The latest, with what time has left of them. */
  readonly latest: readonly { readonly item: number; readonly left: number }[];
}

/** Worked out once for each member and day; forgotten with the community. */
const KNOWN = new WeakMap<Community, { readonly today: number; readonly acts: Map<number, Acts> }>();

function actsOf({ community, today }: Subject, member: number): Acts {
  let known = KNOWN.get(community);
  if (known?.today !== today) {
    known = { today, acts: new Map() };
    KNOWN.set(community, known);
  }
  const acts = known.acts.get(member) ?? countActs(community, member, today);
  known.acts.set(member, acts);
  return acts;
}

function countActs(community: Community, member: number, today: number): Acts {
  const made: { item: number; left: number }[] = [];
  for (const relation of ACTS) {
    eachEdge(community, member, code(relation), (item) => {
      const day = community.days[item] ?? NO_DAY;
      const left = day === NO_DAY || day > today ? 0 : 0.5 ** ((today - day) / HALF_LIFE_DAYS);
      if (left > FORGOTTEN) made.push({ item, left });
    });
  }
  made.sort((a, b) => b.left - a.left || a.item - b.item);
  return { count: made.reduce((sum, { left }) => sum + left, 0), latest: made.slice(0, TOLD) };
}
