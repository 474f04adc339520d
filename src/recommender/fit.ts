import { type Community, code, eachEdge, type Lens } from './community/community.ts';
import { NO_DAY } from './community/days.ts';
import type { MayAsk } from './lanes/people.ts';
import type { NamedTopic } from './understand/topic-index.ts';

const DAYS_A_WEEK = 7;

/** Who is not asked: what is decided from the community alone, before anything is ranked. */
export interface FitOptions {
  /** Nodes that ask: never their own answer. */
  readonly askers: ReadonlySet<number>;
  readonly topics: readonly NamedTopic[];
  /** The day of the question. */
  readonly today: number;
}

/**
 * Members who may be suggested: never the asker, nobody the viewer may not see, nobody hidden from suggestions, paused,
 * gone, at the outside, over their ask budget, or who does not want to be asked about a topic of the question (or one
 * narrower than what they refused).
 */
export function mayAsk(community: Community, lens: Lens, options: FitOptions): MayAsk {
  const refusing = refusals(community, options.topics);
  const weekAgo = options.today - DAYS_A_WEEK;
  return (member) => {
    const facts = community.members.get(member);
    if (facts === undefined || options.askers.has(member) || !lens.sees(member) || refusing.has(member)) return false;
    if (community.visibility[member] === HIDDEN) return false;
    if (facts.paused || facts.outside || hasLeft(facts.until, options.today)) return false;
    return facts.askBudget === null || asksSince(community, member, weekAgo) < facts.askBudget;
  };
}

/** Hidden members are in no suggestion, whoever looks. */
const HIDDEN = 2;

function hasLeft(until: number, today: number): boolean {
  return until !== NO_DAY && until <= today;
}

/** Different questions that feedback says a member was asked about since some day. */
function asksSince(community: Community, member: number, since: number): number {
  const questions = new Set<number>();
  eachEdge(community, member, code('CONCERNS', true), (feedback) => {
    if ((community.days[feedback] ?? NO_DAY) < since) return;
    eachEdge(community, feedback, code('ON'), (question) => questions.add(question));
  });
  return questions.size;
}

/** Members who refused one of the topics, or a broader one. */
function refusals(community: Community, topics: readonly NamedTopic[]): Set<number> {
  const refusing = new Set<number>();
  const seen = new Set<number>();
  const waiting = topics.map(({ node }) => node);
  for (let topic = waiting.pop(); topic !== undefined; topic = waiting.pop()) {
    if (seen.has(topic)) continue;
    seen.add(topic);
    eachEdge(community, topic, code('NOT_ABOUT', true), (member) => refusing.add(member));
    eachEdge(community, topic, code('BROADER'), (broader) => waiting.push(broader));
  }
  return refusing;
}
