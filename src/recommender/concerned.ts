import { type Community, code, eachEdge, idOf, type NodeType } from '../community/index.ts';
import type { RankedQuestion, Ranking } from './ask.ts';

/** Whom a text concerns, and what it is about. */
export interface Concerned {
  /** Ids of the topics that it names; where it names none, those that its best finds are about, most first. */
  readonly topics: readonly string[];
  /**
   * Members who ask, raised, share, made, answered or know something like it, each with how near it is to them: 1 where
   * `ask` would call them likely or where it is their own question, less further down. Nobody where nobody is as much as
   * possible.
   */
  readonly people: ReadonlyMap<string, number>;
}

/**
 * It concerns more people than would be asked: from this share of what makes somebody possible. Chosen on the demo
 * community: below, wishes about what nobody there deals with begin to find people.
 */
const CONCERNED = 0.6;
/** Topics that are taken from what was found at most. */
const MOST_TOPICS = 3;
/** Finds whose topics count. */
const BEST = 8;
/** A topic of the finds counts from this share of the first one's. */
const NEARLY_FIRST = 0.5;

/** Reads of a ranked question whom it concerns: whoever refuses its topics, or wants no more asks for now, is left out. */
export function concernedOf({ ranking, snapshot, understanding, weights }: RankedQuestion): Concerned {
  const people = new Map<string, number>();
  const { likely, possible } = weights.confidence;
  const known = [...ranking.people, ...ranking.keptOut].map((person) => ({
    person,
    sure: person.confidenceScore ?? person.score,
  }));
  const isKnown = known.some(({ sure }) => sure >= possible) || ranking.others.length > 0;
  for (const { person, sure } of isKnown ? known : []) {
    if (sure < CONCERNED * possible) continue;
    if (ranking.eligibility.keptBy(person.node) === 'private') continue;
    people.set(person.id, Math.min(1, sure / likely));
  }
  for (const { node, id } of ranking.others) {
    if (ranking.eligibility.keptBy(node) !== 'private') people.set(id, 1);
  }
  const { community } = snapshot;
  const named = understanding.topics.map(({ topic }) => topic);
  const topics = named.length > 0 ? named : topicsOfFinds(community, ranking);
  return { topics: topics.map((topic) => idOf(community, topic)), people };
}

/** What the best finds are about, as topics: each find counts by how well it matches. */
function topicsOfFinds(community: Community, { found }: Pick<Ranking, 'found'>): number[] {
  const about = new Map<number, number>();
  for (const { type, id, score } of found.slice(0, BEST)) {
    const node = community.find(type as NodeType, id);
    if (node < 0 || type === 'member') continue;
    eachEdge(community, node, code('ABOUT'), (topic) => about.set(topic, (about.get(topic) ?? 0) + score));
  }
  const sorted = [...about].sort(([a, more], [b, less]) => less - more || a - b);
  const least = NEARLY_FIRST * (sorted[0]?.[1] ?? 0);
  return sorted
    .filter(([, weight]) => weight >= least)
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
}
