import { type Community, code, eachEdge, idOf, type NodeType, type Relation, typeOf } from '../community/index.ts';
import { CONCERN_DEEDS, type ConcernDeed, type ConcernSign, type Language } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import type { RankedQuestion } from './ask.ts';
import { type NameOf, namesFor } from './explain/names.ts';
import { readProfileSentences } from './explain/profile-sentences.ts';
import type { Concern } from './same-question.ts';
import type { ContributionName, Part } from './scorers/part.ts';

/** So many of the best finds say what the subject is: further down, finds are near to everything. */
const BEST = 12;
/** A thing shows that the subject concerns somebody from this share of the best find's score on. */
const CONCERNS = 0.6;
/** From this share on it shows that the subject is near to them. */
const NEAR = 0.45;
/** Signs of one person at most. */
const MOST_SIGNS = 3;

const DEEDS: Readonly<Partial<Record<ContributionName, ConcernDeed>>> = {
  'accepted-answer': 'answered',
  answered: 'answered',
  authored: 'authored',
  contributed: 'contributed',
  commented: 'commented',
  used: 'used',
  'declared-topic': 'knows',
  'endorsed-topic': 'vouched',
};

/** Somebody whom the question may concern. */
export interface MaybeConcerned {
  readonly id: string;
  readonly parts: () => readonly Part[];
  /** What is their own among its best finds. */
  readonly concerns: readonly Concern[];
}

/** What shows that the question concerns somebody, the most telling first, and whether it is more than near to it. */
export interface ShownConcern {
  readonly signs: readonly ConcernSign[];
  readonly concerns: boolean;
}

/** `near` is the score of the find that it rests on, as a share of the best one's. */
type Found = { readonly deed: ConcernDeed; readonly node: number; readonly near: number };
type NearSign = ConcernSign & { readonly near: number };

/** To have used or remarked on something does not make a subject somebody's. */
const PASSING: ReadonlySet<ConcernDeed> = new Set<ConcernDeed>(['used', 'commented']);

/** How much each deed says of the subject being somebody's: to have used or remarked on something says least. */
const TELLING: Readonly<Record<ConcernDeed, number>> = {
  raised: 1,
  shares: 1,
  asked: 1,
  answered: 0.9,
  authored: 0.9,
  contributed: 0.85,
  says: 0.85,
  needs: 0.85,
  knows: 0.65,
  vouched: 0.65,
  commented: 0.6,
  used: 0.5,
};

/**
 * What shows that the question concerns each of these people: things of theirs that are among its best finds, or stand
 * under one, and what their profile says to it. Nobody is in it of whom nothing can be shown.
 */
export async function readConcernSigns(
  asked: RankedQuestion,
  graph: Graph,
  people: readonly MaybeConcerned[],
): Promise<ReadonlyMap<string, ShownConcern>> {
  const { community } = asked.snapshot;
  const nearOf = nearFinds(asked);
  const found = people.map(({ id, parts, concerns }) => ({
    id,
    own: [
      ...concerns.map(({ name, node }): Found => ({ deed: name, node, near: nearOf(node) })),
      ...deedsOf(community, parts(), nearOf),
    ],
  }));
  const [nameOf, sentences] = await Promise.all([
    namesFor(asked, graph, NO_LANGUAGE).of(found.flatMap(({ own }) => own.map(({ node }) => node))),
    readProfileSentences(
      asked,
      graph,
      people.map(({ id }) => id),
    ),
  ]);
  const needs = new Set(
    asked.ranking.found.flatMap(({ type, id, part }) => (type === 'member' && part === 'needs' ? [id] : [])),
  );
  const signs = found.map(({ id, own }) => {
    const sentence = sentences.get(id);
    const profile = community.find('member', id);
    const said: NearSign[] =
      sentence?.speaks === true
        ? [
            {
              deed: needs.has(id) ? 'needs' : 'says',
              type: 'member',
              id,
              title: sentence.text,
              near: Math.max(CONCERNS, nearOf(profile)),
            },
          ]
        : [];
    const all = [...own.flatMap((one) => signOf(community, one, nameOf)), ...said];
    const concerns = all.some(({ deed, near }) => near >= CONCERNS && !PASSING.has(deed));
    return [id, { signs: inOrder(all), concerns }] as const;
  });
  return new Map(signs.filter(([, { signs: own }]) => own.length > 0));
}

/** Topics are named in the language of whoever reads, and not here. */
const NO_LANGUAGE: Language = 'en';

/** The most telling of what is nearest first, each thing once. */
function inOrder(signs: readonly NearSign[]): ConcernSign[] {
  const worth = ({ deed, near }: NearSign): number => near * TELLING[deed];
  const sorted = [...signs].sort(
    (a, b) => worth(b) - worth(a) || CONCERN_DEEDS.indexOf(a.deed) - CONCERN_DEEDS.indexOf(b.deed),
  );
  const thing = ({ type, id, title }: ConcernSign): string => `${type}/${title || id}`;
  return sorted
    .filter((sign, i) => sorted.findIndex((other) => thing(other) === thing(sign)) === i)
    .slice(0, MOST_SIGNS)
    .map(({ deed, type, id, title }) => ({ deed, type, id, title }));
}

/** How near a thing is to the question, 0 to 1: of the best find and of topics that the question names 1. */
function nearFinds({
  snapshot: { community },
  ranking: { found },
  understanding,
}: RankedQuestion): (node: number) => number {
  const first = found[0]?.score ?? 1;
  const best = found.slice(0, BEST);
  const near = new Map(best.map(({ type, id, score }) => [community.find(type as NodeType, id), score / first]));
  for (const { topic } of understanding.topics) near.set(topic, 1);
  return (node) => near.get(node) ?? 0;
}

function deedsOf(community: Community, parts: readonly Part[], nearOf: (node: number) => number): Found[] {
  return parts.flatMap(({ name, evidence }): Found[] => {
    const deed = DEEDS[name];
    const node = community.find(evidence.type as NodeType, evidence.id);
    if (deed === undefined || node < 0) return [];
    const near = Math.max(...[node, ...above(community, node)].map(nearOf));
    return near < NEAR ? [] : [{ deed, node, near }];
  });
}

/** What a thing stands under: an answer under its question, an endorsement under its topics. */
function above(community: Community, node: number): number[] {
  const relation = ABOVE[typeOf(community, node)];
  const nodes: number[] = [];
  if (relation !== undefined) eachEdge(community, node, code(relation), (other) => nodes.push(other));
  return nodes;
}

const ABOVE: Readonly<Partial<Record<string, Relation>>> = { answer: 'ANSWERS', comment: 'ON', endorsement: 'ABOUT' };

function signOf(community: Community, { deed, node, near }: Found, nameOf: NameOf): NearSign[] {
  const type = typeOf(community, node);
  if (type === 'topic') return [{ deed, type, id: idOf(community, node), title: '', near }];
  if (type === 'endorsement')
    return above(community, node).map((topic) => ({
      deed,
      type: 'topic',
      id: idOf(community, topic),
      title: '',
      near,
    }));
  const title = nameOf(node);
  return title === undefined ? [] : [{ deed, type, id: idOf(community, node), title, near }];
}
