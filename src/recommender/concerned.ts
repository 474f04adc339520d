import { type Community, code, eachEdge, idOf, type NodeType } from '../community/index.ts';
import type { ConcernedPerson } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import type { RankedQuestion, Ranking } from './ask.ts';
import { type MaybeConcerned, readConcernSigns } from './concern-signs.ts';
import { AMONG_FIRST, type Concern, concernsOn, NEARLY_FIRST } from './same-question.ts';
import type { Ranked } from './scorers/ranked.ts';

/** Whom a text concerns, and what it is about. */
export interface Concerned {
  /** Ids of the topics that it names; where it names none, those that its best finds are about, most first. */
  readonly topics: readonly string[];
  /** Whether the text names them. */
  readonly isNamed: boolean;
  /**
   * Members of whom something shows that it concerns them: they ask, raised, share, made, answered, know, say or need
   * something like it. Nobody where nobody knows as much as possible and nobody has it as their own question.
   */
  readonly people: ReadonlyMap<string, ConcernedPerson>;
}

/**
 * It concerns more people than would be asked: from this share of what makes somebody possible. Chosen on the demo
 * community: below, wishes about what nobody there deals with begin to find people.
 */
const CONCERNED = 0.6;
/**
 * How well the best find must match a text that names no topic, 0 to 1. Read off the demo community and 300 mentors of
 * software, for eight wishes in three languages about what nobody deals with. Held out, among the makers of Kubernetes: 6 of
 * these 8 match less, and none of 8 about what they deal with.
 */
const MATCHED = 0.53;
/** From this share on it is near to somebody. */
const NEAR = 0.25;
/** People of whom it is looked up what shows it, at most. */
const MOST_PEOPLE = 600;
/** Topics that are taken from what was found at most. */
const MOST_TOPICS = 3;
/** Finds whose topics count. */
const BEST = 8;
/** A topic of the finds counts from this share of the first one's. */
const TOPIC_NEARLY_FIRST = 0.5;

/** Reads of a ranked question whom it concerns: whoever refuses its topics, or wants no more asks for now, is left out. */
export async function concernedOf(asked: RankedQuestion, graph: Graph): Promise<Concerned> {
  const { ranking, snapshot, understanding, weights } = asked;
  const { community } = snapshot;
  const { likely, possible } = weights.confidence;
  const maybe = new Map<string, MaybeConcerned & { near: number; isConcerned: boolean }>();
  const isMatched = understanding.topics.length > 0 || ranking.matchStrength >= MATCHED;
  const isKnown =
    isMatched &&
    (ranking.others.length > 0 || [...ranking.people, ...ranking.keptOut].some((person) => sureOf(person) >= possible));
  for (const person of isKnown ? [...ranking.people, ...ranking.keptOut] : []) {
    const sure = sureOf(person);
    if (sure < NEAR * possible) continue;
    const isConcerned = sure >= CONCERNED * possible;
    maybe.set(person.id, {
      id: person.id,
      parts: () => person.parts(),
      concerns: [],
      near: sure / likely,
      isConcerned,
    });
  }
  for (const { id, near, concerns } of isKnown ? ownersOf(asked) : []) {
    const known = maybe.get(id);
    maybe.set(id, {
      id,
      parts: () => [],
      ...known,
      concerns,
      near: Math.max(near, known?.near ?? 0),
      isConcerned: true,
    });
  }
  const allowed = [...maybe.values()]
    .filter(({ id }) => ranking.eligibility.keptBy(community.find('member', id)) !== 'private')
    .sort((a, b) => b.near - a.near || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_PEOPLE);
  const shown = await readConcernSigns(asked, graph, allowed);
  const named = understanding.topics.map(({ topic }) => topic);
  const topics = named.length > 0 ? named : topicsOfFinds(community, ranking);
  return {
    topics: topics.map((topic) => idOf(community, topic)),
    isNamed: named.length > 0,
    people: new Map(
      allowed.flatMap(({ id, near, isConcerned }) => {
        const own = shown.get(id);
        if (own === undefined) return [];
        return [[id, { near: Math.min(1, near), isConcerned: isConcerned && own.concerns, signs: own.signs }] as const];
      }),
    ),
  };
}

const sureOf = ({ confidenceScore, score }: Ranked): number => confidenceScore ?? score;

/** Who has one of the questions and challenges near the text as their own, the nearest first. */
function ownersOf({ ranking, input }: RankedQuestion): { id: string; near: number; concerns: readonly Concern[] }[] {
  const { community, audience } = input;
  const first = ranking.found[0]?.score ?? 0;
  const owners = new Map<string, { id: string; near: number; concerns: Concern[] }>();
  for (const { id, concerns } of ranking.others) owners.set(id, { id, near: 1, concerns: [...concerns] });
  for (const { type, id, score } of ranking.found.slice(0, AMONG_FIRST)) {
    if ((type !== 'question' && type !== 'challenge') || score < NEARLY_FIRST * first) continue;
    for (const { member, concern } of concernsOn(community, audience, { type, id })) {
      const own = owners.get(member) ?? { id: member, near: score / first, concerns: [] };
      if (!own.concerns.some(({ node }) => node === concern.node)) own.concerns.push(concern);
      owners.set(member, own);
    }
  }
  return [...owners.values()];
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
  const least = TOPIC_NEARLY_FIRST * (sorted[0]?.[1] ?? 0);
  return sorted
    .filter(([, weight]) => weight >= least)
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
}
