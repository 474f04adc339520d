import type { NodeType } from '../community/index.ts';
import { type Community, code, eachEdge, typeOf } from '../community/index.ts';
import type { NamedTopic } from '../language/index.ts';
import { formTeam } from '../team/index.ts';
import type { FoundItem } from './candidates/fuse.ts';
import type { Ranked } from './scorers/ranked.ts';

/** Someone to bring in, and the aspects of the question that they add to those before them. */
export interface Brought {
  readonly node: number;
  readonly id: string;
  /** Topics or items, by node: what nobody before them covers, or else what they know more of. */
  readonly covers: readonly number[];
}

/** A meeting, not an assembly. */
const MOST = 4;
/** People whose evidence is looked at. */
const LOOKED_AT = 40;
const ASPECTS = 8;

/**
 * A few people who together cover what a question needs, at low communication cost (see `formTeam`). Aspects are the
 * topics the question names, else those its best finds are about, else the finds themselves. Fewer than two people are
 * no group. The most fitting person is always among them; where somebody leads, it is they.
 */
export function bringTogether(
  community: Community,
  people: readonly Ranked[],
  found: readonly FoundItem[],
  topics: readonly NamedTopic<number>[],
  hasLeader = false,
): Brought[] {
  const needs = aspectsOf(community, found, topics);
  const best = people[0]?.score ?? 1;
  const candidates = people
    .slice(0, LOOKED_AT)
    .map((person) => ({
      ...{ node: person.node, id: person.id, fit: person.score / best },
      covers: coveredBy(community, person, needs),
    }))
    .filter(({ covers }, place) => place === 0 || covers.size > 0);
  const [first] = candidates;
  if (first === undefined) return [];
  const ties = tiesAmong(
    community,
    candidates.map(({ node }) => node),
  );
  const team = formTeam({
    ...{ needs, candidates, most: MOST, hasLeader, first },
    distance: (one, other) => distanceOf(ties, one.node, other.node),
  });
  if (team.length < 2) return [];
  return team.map(({ person: { node, id, covers }, adds }) => ({
    node,
    id,
    covers: adds.length > 0 ? adds : [...covers],
  }));
}

/** Whom of these each has a tie with: of nobody else is anything looked at, so that nobody unseen counts. */
function tiesAmong(community: Community, nodes: readonly number[]): Map<number, Set<number>> {
  const ties = new Map(nodes.map((node) => [node, new Set<number>()]));
  for (const node of nodes)
    for (const backwards of [false, true])
      eachEdge(community, node, code('TIE', backwards), (other) => {
        if (ties.has(other)) ties.get(node)?.add(other);
      });
  return ties;
}

/** 0 for two who have a tie, a half where one of the others knows both, else 1. */
function distanceOf(ties: ReadonlyMap<number, ReadonlySet<number>>, one: number, other: number): number {
  const near = ties.get(one) ?? new Set<number>();
  if (near.has(other)) return 0;
  for (const between of ties.get(other) ?? []) if (near.has(between)) return 0.5;
  return 1;
}

/** What the question is about, each with its weight. */
function aspectsOf(
  community: Community,
  found: readonly FoundItem[],
  topics: readonly NamedTopic<number>[],
): Map<number, number> {
  if (topics.length > 1) return new Map(topics.slice(0, ASPECTS).map(({ topic, specificity }) => [topic, specificity]));
  const about = new Map<number, number>();
  const items = new Map<number, number>();
  for (const item of found.slice(0, 3 * ASPECTS)) {
    const node = community.find(item.type as NodeType, item.id);
    if (node < 0 || item.type === 'member') continue;
    items.set(node, item.score);
    eachEdge(community, node, code('ABOUT'), (topic) => about.set(topic, (about.get(topic) ?? 0) + item.score));
  }
  // What the question names by itself is one of them.
  const heaviest = Math.max(0, ...about.values());
  for (const { topic } of topics) about.set(topic, Math.max(heaviest, about.get(topic) ?? 0));
  const strongest = [...(about.size > 1 ? about : items)].sort(([a, left], [b, right]) => right - left || a - b);
  return new Map(strongest.slice(0, ASPECTS));
}

/** Aspects that a person's evidence stands for: the items themselves, and the topics these are about. */
function coveredBy(community: Community, person: Ranked, aspects: ReadonlyMap<number, number>): Set<number> {
  const covered = new Set<number>();
  const cover = (node: number): void => {
    if (aspects.has(node)) covered.add(node);
  };
  eachEdge(community, person.node, code('KNOWS_ABOUT'), cover);
  for (const { evidence } of person.parts()) {
    const node = community.find(evidence.type as NodeType, evidence.id);
    if (node < 0) continue;
    cover(node);
    eachEdge(community, node, code('ABOUT'), cover);
    eachEdge(community, node, code('ANSWERS'), (question) => {
      cover(question);
      eachEdge(community, question, code('ABOUT'), cover);
    });
    if (typeOf(community, node) === 'topic') eachEdge(community, node, code('BROADER'), cover);
  }
  return covered;
}
