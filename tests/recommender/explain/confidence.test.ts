import { describe, expect, it } from 'vitest';
import { LiveCommunity } from '../../../src/community/index.ts';
import { topicFinderOf } from '../../../src/community/topic-finder.ts';
import type { Confidence } from '../../../src/domain/index.ts';
import type { Graph } from '../../../src/graph/index.ts';
import { NO_LEXICON } from '../../../src/language/index.ts';
import {
  createRecommender,
  keptOf,
  NO_MODEL,
  type RankingWeights,
  readRankingWeights,
} from '../../../src/recommender/index.ts';
import { sketch } from '../../community/small-community.ts';

const defaults = readRankingWeights();
const community = sketch({
  members: { ana: {} },
  items: { 'artefact:map': '2024-01-01', 'group:guild': null, 'question:where': '2024-01-01', 'answer:there': null },
  relations: [
    'member:ana AUTHORED artefact:map',
    'artefact:map MADE_IN group:guild',
    'answer:there ANSWERS question:where',
  ],
});

/** A graph in which the community earned these weights, and the words of any question find the same three things. */
function graphWith(weights: RankingWeights): Graph {
  const evidence = { learnedOn: 1, judgedOn: 1, before: 0, after: 1, gain: { mean: 1, low: 1, high: 1 }, changes: [] };
  const person = { id: 'ana', name: 'Ana', function: null, organisation: null, languages: [], visibility: 'everyone' };
  const there = { id: 'there', text: 'There.', accepted: false, date: null, memberId: null, memberName: null };
  const rows: Record<string, unknown[]> = {
    'relations/earned-weights': [
      { date: '2026-01-01', model: NO_MODEL, weights: keptOf(weights), evidence: JSON.stringify(evidence) },
    ],
    'retrieve/words': [
      {
        ...{ raw: 3, seen: 3 },
        passageIds: ['artefact/map#title', 'question/where#title', 'group/guild#title'],
        languages: ['en', 'en', 'en'],
        scores: [20, 18, 16],
      },
    ],
    'people/suggested': [
      {
        ...person,
        ...{ paused: false, notNow: null, until: null, participation: null, askBudget: null, asked: 0, notAbout: [] },
      },
    ],
    'groups/suggested': [{ id: 'guild', name: 'Guild', kind: 'circle', purpose: 'Every map there is.', roles: [] }],
    'artefacts/suggested': [{ id: 'map', title: 'Map', text: 'A map.' }],
    'questions/suggested': [{ id: 'where', title: 'Where?', language: 'en', answers: [there] }],
  };
  return { run: async (query: string) => rows[query] ?? [], stream: async function* () {} } as unknown as Graph;
}

async function wordsUnder(
  thresholds: Pick<RankingWeights, 'confidence' | 'confidenceOfTexts'>,
  earned: boolean,
): Promise<Confidence[]> {
  const snapshot = {
    ...{ community, lexicon: NO_LEXICON, base: community, topics: topicFinderOf(community) },
    languages: {
      declared: ['en'],
      ours: ['en'] as const,
      others: false,
      written: ['en'] as const,
      shares: { fr: 0, nl: 0, en: 1 },
    },
    vectors: { missing: 0, total: 0 },
  };
  const graph = graphWith({ ...defaults, ...thresholds });
  const { names } = new LiveCommunity(graph, null);
  const recommender = createRecommender({
    graph,
    community: { known: snapshot, current: async () => snapshot, refresh: async () => undefined, names },
    embedder: null,
    detectLanguage: () => 'en',
    calibrate: (cosine) => cosine,
    settings: { weights: defaults, earned },
  });
  const viewer = { kind: 'public' } as const;
  const { people, groups, artefacts, answers } = await recommender.ask({ question: 'where is the map?' }, viewer);
  const similar = await recommender.similar('where is the map?', viewer, 5);
  return [people, groups, artefacts, answers, similar].map(([first]) => first?.confidence ?? 'faint');
}

describe('words of confidence', () => {
  const never = { likely: 900, possible: 800 };
  const always = { likely: 0, possible: 0 };

  it('rest on the thresholds that the community earned, in every list', async () => {
    const words = await wordsUnder({ confidence: never, confidenceOfTexts: never }, true);
    expect(new Set(words)).toEqual(new Set(['faint']));
    const sure = await wordsUnder({ confidence: always, confidenceOfTexts: always }, true);
    expect(new Set(sure)).toEqual(new Set(['likely']));
  });

  it('rest on the defaults where earned weights are not let count', async () => {
    const [never_, always_] = await Promise.all(
      [never, always].map((own) => wordsUnder({ confidence: own, confidenceOfTexts: own }, false)),
    );
    expect(never_).toEqual(always_);
    expect(never_).toContain('possible');
  });
});
