import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audienceOf, type Community, idOf } from '../../src/community/index.ts';
import { topicFinderOf } from '../../src/community/topic-finder.ts';
import type { Hit, Retrieved } from '../../src/recommender/candidates/retriever.ts';
import { confidenceOf } from '../../src/recommender/explain/confidence.ts';
import { rank } from '../../src/recommender/rank.ts';
import type { Ranked } from '../../src/recommender/scorers/ranked.ts';
import { type RankingWeights, readRankingWeights } from '../../src/recommender/weights.ts';
import { type Line, sketch } from '../community/small-community.ts';
import { runs } from '../support/law-seed.ts';

const weights = readRankingWeights();
/** Without the walk, whose chances shift when a relation is taken away. */
const still: RankingWeights = {
  ...weights,
  order: { ...weights.order, nearness: 0, lately: 0, withinTheYear: 0, everBefore: 0 },
  people: { ...weights.people, walk: 0, language: 0 },
};

const TODAY = 20_000;

function ask(
  community: Community,
  hits: readonly Hit[],
  { question = '', asker = '', weigh = weights, viewer = { kind: 'public' } as Parameters<typeof audienceOf>[1] } = {},
) {
  const retrieved: Retrieved[] = [{ retriever: 'words', outcome: 'answered', hits }];
  return rank({
    understanding: { text: question, language: 'en', words: ['x'], topics: topicFinderOf(community).find(question) },
    retrieved,
    community,
    audience: audienceOf(community, viewer),
    weights: weigh,
    calibrate: (cosine) => cosine,
    modelLanguages: ['en'],
    written: { en: 1 },
    askers: new Set(asker === '' ? [] : [community.find('member', asker)]),
    today: TODAY,
  });
}

const hit = (key: string, score: number, part = 'text'): Hit => {
  const [itemType = '', itemId = ''] = key.split(':');
  return { passageId: `${itemType}/${itemId}#${part}`, itemType, itemId, part, language: 'en', score };
};
const idsOf = (list: readonly Ranked[]) => list.map(({ id }) => id);

describe('people to ask', () => {
  const relations: Line[] = [
    'member:ana AUTHORED artefact:map',
    'member:bert USED artefact:map',
    'member:bert ASKED question:how',
    'member:chloe ANSWERED answer:so',
    'answer:so ANSWERS question:how',
    'member:dirk KNOWS_ABOUT topic:maps',
    'member:dirk MEMBER_OF group:cartographers',
    'artefact:map MADE_IN group:cartographers',
  ];
  const items = {
    'artefact:map': '2024-01-01',
    'question:how': '2024-02-01',
    'answer:so': '2024-02-02',
    'group:cartographers': null,
  };
  const topics = { maps: ['maps', 'cartes'] };
  const community = sketch({
    members: { ana: {}, bert: {}, chloe: {}, dirk: {}, ghost: {} },
    items,
    topics,
    relations,
  });

  it('are those behind what was found, the one who made it before the one who used it', () => {
    const people = idsOf(ask(community, [hit('artefact:map', 9)]).people);
    expect(people[0]).toBe('ana');
    expect(people.indexOf('ana')).toBeLessThan(people.indexOf('bert'));
    expect(people).not.toContain('ghost');
  });

  it('are those who answered a question that was found, before the one who asked it', () => {
    const people = idsOf(ask(community, [hit('question:how', 9)]).people);
    expect(people[0]).toBe('chloe');
  });

  it('gain nothing by having asked, raised or shared: not in the shipped weights, nor through the walk', () => {
    const asking = (more: Line[]) =>
      sketch({
        members: { ana: {}, bert: {}, chloe: {} },
        items: { 'artefact:map': '2024-01-01', 'question:how': '2024-02-01', 'challenge:lost': '2024-02-01' },
        relations: ['member:ana AUTHORED artefact:map', 'member:bert USED artefact:map', ...more],
      });
    const hits = [hit('artefact:map', 9), hit('question:how', 4), hit('challenge:lost', 4)];
    const without = ask(asking([]), hits).people;
    const withThem = ask(
      asking([
        'member:bert ASKED question:how',
        'member:bert RAISED challenge:lost',
        'member:chloe SHARES challenge:lost',
      ]),
      hits,
    ).people;
    expect(withThem.map(({ id, score }) => [id, score])).toEqual(without.map(({ id, score }) => [id, score]));
  });

  it('know the topic named in another language than their evidence', () => {
    expect(idsOf(ask(community, [], { question: 'qui fait des cartes ?' }).people)[0]).toBe('dirk');
  });

  it('never include the member who asks', () => {
    expect(idsOf(ask(community, [hit('artefact:map', 9)], { asker: 'ana' }).people)).not.toContain('ana');
  });

  it.each([
    ['paused', { paused: true }],
    ['gone', { until: '2024-01-01' }],
    ['at the outside', { participation: 'outside' }],
    ['hidden', { visibility: 'hidden' }],
    ['visible to the community only, when nobody in particular looks', { visibility: 'community' }],
    ['out of asks this week', { askBudget: 0 }],
  ])('never include someone who is %s', (_, facts) => {
    const others = { bert: {}, chloe: {}, dirk: {} };
    const changed = sketch({ members: { ...others, ana: facts }, items, topics, relations });
    expect(idsOf(ask(changed, [hit('artefact:map', 9)]).people)).not.toContain('ana');
  });

  it('never include someone who refused a broader topic of the question', () => {
    const refusing = sketch({
      members: { ana: {}, dirk: {} },
      topics: { maps: ['maps'], charts: ['sea charts'] },
      items,
      relations: [
        'topic:charts BROADER topic:maps',
        'member:dirk KNOWS_ABOUT topic:charts',
        'member:dirk NOT_ABOUT topic:maps',
      ],
    });
    expect(idsOf(ask(refusing, [], { question: 'who reads sea charts?' }).people)).toEqual([]);
  });

  it('are possible for a work that answers the question, however many others know as much', () => {
    const names = Array.from({ length: 60 }, (_, at) => `m${at}`);
    const crowd = sketch({
      members: Object.fromEntries([...names, 'fan'].map((name) => [name, {}])),
      items: Object.fromEntries(names.map((name) => [`artefact:${name}`, '2024-06-01'])),
      relations: [
        ...names.map((name): Line => `member:${name} AUTHORED artefact:${name}`),
        'member:fan USED artefact:m0',
      ],
    });
    const { people } = ask(
      crowd,
      names.map((name) => hit(`artefact:${name}`, 30)),
    );
    const wordFor = (id: string) => {
      const found = people.find((person) => person.id === id);
      return confidenceOf(found?.confidenceScore ?? found?.score ?? 0, weights.confidence);
    };
    expect(wordFor('m7')).toBe('possible');
    expect(wordFor('fan')).toBe('faint');
  });

  it('with three strong signs stand before one with a thousand weak ones', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `artefact:weak-${i}`);
    const strong = ['artefact:a', 'artefact:b', 'artefact:c'];
    const busy = sketch({
      members: { wide: {}, deep: {} },
      items: Object.fromEntries([...many, ...strong].map((key) => [key, '2024-01-01'])),
      relations: [
        ...many.map((key) => `member:wide AUTHORED ${key}`),
        ...strong.map((key) => `member:deep AUTHORED ${key}`),
      ],
    });
    const hits = [...strong.map((key) => hit(key, 10)), ...many.map((key) => hit(key, 3))];
    expect(idsOf(ask(busy, hits).people)[0]).toBe('deep');
  });
});

describe('others with the same question', () => {
  const lines: Line[] = [
    'member:ana ANSWERED answer:so',
    'answer:so ANSWERS question:how',
    'member:bert ASKED question:how',
    'member:chloe RAISED challenge:lost',
    'member:dirk SHARES challenge:lost',
    'member:eva ASKED question:why',
    'member:eva AUTHORED artefact:map',
    'member:fay USED artefact:map',
  ];
  const items = {
    'question:how': '2024-02-01',
    'question:why': '2024-02-01',
    'answer:so': '2024-02-02',
    'challenge:lost': '2024-03-01',
    'artefact:map': '2024-01-01',
  };
  const members = { ana: {}, bert: {}, chloe: {}, dirk: {}, eva: {}, fay: {} };
  const hits = [hit('question:how', 30), hit('challenge:lost', 29), hit('question:why', 29), hit('artefact:map', 29)];
  const community = sketch({ members, items, relations: lines });

  it('asked, raised or share it and have not shown to know: they are none of the people', () => {
    const { people, others } = ask(community, hits);
    expect(others.map(({ id }) => id)).toEqual(['bert', 'chloe', 'dirk']);
    expect(others.find(({ id }) => id === 'chloe')?.concerns).toMatchObject([
      { name: 'raised', evidence: { type: 'challenge', id: 'lost', date: '2024-03-01' } },
    ]);
    for (const { id } of others) expect(idsOf(people)).not.toContain(id);
    expect(idsOf(people)).toContain('eva');
  });

  it('are never the asker, nor anybody hidden, unseen, gone or away', () => {
    expect(ask(community, hits, { asker: 'bert' }).others.map(({ id }) => id)).not.toContain('bert');
    for (const facts of [
      { visibility: 'hidden' },
      { visibility: 'community' },
      { until: '2024-01-01' },
      { paused: true },
    ]) {
      const changed = sketch({ members: { ...members, chloe: facts }, items, relations: lines });
      expect(ask(changed, hits).others.map(({ id }) => id)).toEqual(['bert', 'dirk']);
    }
  });

  it('are not those whose question an accepted answer settled', () => {
    const settled = { ...community, accepted: community.accepted.slice() };
    settled.accepted[community.find('answer', 'so')] = 1;
    expect(ask(settled, hits).others.map(({ id }) => id)).toEqual(['chloe', 'dirk']);
  });

  it('are none where what was found is far from the question', () => {
    expect(
      ask(
        community,
        hits.map((one) => ({ ...one, score: 0.5 })),
      ).others,
    ).toEqual([]);
  });
});

/** A random community of eight members, twelve artefacts and two topics, with any relations between them. */
const random = fc.record({
  authored: fc.array(fc.tuple(fc.nat(7), fc.nat(11)), { maxLength: 40 }),
  reviewed: fc.array(fc.tuple(fc.nat(7), fc.nat(11)), { maxLength: 40 }),
  knows: fc.array(fc.tuple(fc.nat(7), fc.nat(1)), { maxLength: 10 }),
  hidden: fc.array(fc.constantFrom('everyone', 'community', 'hidden'), { minLength: 8, maxLength: 8 }),
  scores: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 12 }),
  asker: fc.nat(7),
});

function randomCommunity(draw: typeof random extends fc.Arbitrary<infer T> ? T : never, without = '') {
  const lines = new Set([
    ...draw.authored.map(([m, a]) => `member:m${m} AUTHORED artefact:a${a}`),
    ...draw.reviewed.map(([m, a]) => `member:m${m} CONTRIBUTED artefact:a${a}`),
    ...draw.knows.map(([m, t]) => `member:m${m} KNOWS_ABOUT topic:t${t}`),
  ]);
  return sketch({
    members: Object.fromEntries(draw.hidden.map((visibility, i) => [`m${i}`, { visibility }])),
    topics: { t0: ['welding'], t1: ['glazing'] },
    items: Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`artefact:a${i}`, `20${10 + i}-03-01`])),
    relations: [...lines].filter((line) => line !== without),
  });
}

const hitsOf = (scores: readonly number[]) => scores.map((a, place) => hit(`artefact:a${a}`, 20 - place));

describe('laws of the ranking', () => {
  it('a score is the sum of its parts, and every part rests on something', () => {
    fc.assert(
      fc.property(random, (draw) => {
        const { people, groups, artefacts } = ask(randomCommunity(draw), hitsOf(draw.scores), { question: 'welding' });
        for (const { score, parts } of [...people, ...groups, ...artefacts]) {
          expect(parts().reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(score, 9);
          for (const { amount, evidence } of parts()) {
            expect(amount).toBeGreaterThan(0);
            expect(evidence.id).not.toBe('');
          }
        }
      }),
      runs(60),
    );
  });

  // Scores are set beside the best of their sign, so they move with whoever is best; what is shown of each does not.
  it('without a person’s relation to one artefact, an answer is no surer of them, and as sure of everybody else', () => {
    fc.assert(
      fc.property(random, fc.nat(7), fc.nat(11), (draw, m, a) => {
        const whole = ask(randomCommunity(draw), hitsOf(draw.scores), { weigh: still }).people;
        const relation = `member:m${m} AUTHORED artefact:a${a}`;
        const after = ask(randomCommunity(draw, relation), hitsOf(draw.scores), { weigh: still }).people;
        const shownIn = (list: readonly Ranked[], id: string) =>
          list.find((person) => person.id === id)?.confidenceScore ?? 0;
        expect(shownIn(after, `m${m}`)).toBeLessThanOrEqual(shownIn(whole, `m${m}`) + 1e-9);
        for (const { id } of whole) if (id !== `m${m}`) expect(shownIn(after, id)).toBeCloseTo(shownIn(whole, id), 9);
      }),
      runs(60),
    );
  });

  it('in the shipped weights, evidence that is taken away takes every part that names it, and leaves the others', () => {
    // What is spread anew: how near somebody stands, and what is counted in proportion to the rest. Amounts are set beside
    // the best of their sign.
    const isKept = ({ name }: { name: string }) => !['nearness', 'activity', 'language'].includes(name);
    const partsIn = (list: readonly Ranked[], id: string) => list.find((person) => person.id === id)?.parts() ?? [];
    const told = (list: readonly Ranked[], id: string, without: string) =>
      partsIn(list, id)
        .filter((part) => isKept(part) && part.evidence.id !== without)
        .map(({ name, evidence }) => `${name} ${evidence.id}`)
        .sort();
    fc.assert(
      fc.property(random, fc.nat(7), fc.nat(11), (draw, m, a) => {
        const also = { ...draw, reviewed: draw.reviewed.filter(([who, what]) => !(who === m && what === a)) };
        const question = { question: 'welding' };
        const whole = ask(randomCommunity(also), hitsOf(draw.scores), question).people;
        const relation = `member:m${m} AUTHORED artefact:a${a}`;
        const after = ask(randomCommunity(also, relation), hitsOf(draw.scores), question).people;
        expect(partsIn(after, `m${m}`).filter(({ evidence }) => evidence.id === `a${a}`)).toEqual([]);
        expect(told(after, `m${m}`, `a${a}`)).toEqual(told(whole, `m${m}`, `a${a}`));
        for (const { id } of whole) if (id !== `m${m}`) expect(told(after, id, '')).toEqual(told(whole, id, ''));
      }),
      runs(60),
    );
  });

  it('nobody hidden from the viewer and no asker is ever suggested, nor are they evidence for anyone', () => {
    fc.assert(
      fc.property(random, (draw) => {
        const community = randomCommunity(draw);
        const { people, groups } = ask(community, hitsOf(draw.scores), {
          asker: `m${draw.asker}`,
          question: 'glazing',
        });
        const unseen = draw.hidden.flatMap((visibility, i) => (visibility === 'everyone' ? [] : [`m${i}`]));
        for (const id of [...unseen, `m${draw.asker}`]) expect(idsOf(people)).not.toContain(id);
        for (const { parts } of [...people, ...groups])
          for (const { evidence } of parts()) if (evidence.type === 'member') expect(unseen).not.toContain(evidence.id);
      }),
      runs(60),
    );
  });

  it('a hidden member changes nothing about anyone else', () => {
    fc.assert(
      fc.property(random, fc.nat(7), (draw, who) => {
        const hidden = draw.hidden.map((visibility, i) => (i === who ? 'hidden' : visibility));
        const relations = (pairs: [number, number][]) => pairs.filter(([m]) => m !== who);
        const present = ask(randomCommunity({ ...draw, hidden }), hitsOf(draw.scores));
        const absent = ask(
          randomCommunity({
            ...draw,
            hidden,
            authored: relations(draw.authored),
            reviewed: relations(draw.reviewed),
            knows: relations(draw.knows),
          }),
          hitsOf(draw.scores),
        );
        expect(present.people.map(({ id, score }) => [id, score.toFixed(12)])).toEqual(
          absent.people.map(({ id, score }) => [id, score.toFixed(12)]),
        );
      }),
      runs(60),
    );
  });

  it('the same community read in another order gives the same answer', () => {
    fc.assert(
      fc.property(random, (draw) => {
        const turned = { ...draw, authored: [...draw.authored].reverse(), reviewed: [...draw.reviewed].reverse() };
        const [first, second] = [draw, turned].map((one) => ask(randomCommunity(one), hitsOf(draw.scores)).people);
        expect(first?.map(({ id, score }) => [id, score])).toEqual(second?.map(({ id, score }) => [id, score]));
      }),
      runs(40),
    );
  });
});

describe('groups', () => {
  it('that ended are not suggested', () => {
    const community = sketch({
      members: {},
      items: { 'group:guild': null, 'artefact:map': null },
      relations: ['artefact:map MADE_IN group:guild'],
    });
    expect(idsOf(ask(community, [hit('artefact:map', 9)]).groups)).toEqual(['guild']);
    expect(idOf(community, community.find('group', 'guild'))).toBe('guild');
    const closed = { ...community, ended: community.ended.map(() => 0) };
    expect(idsOf(ask(closed, [hit('artefact:map', 9)]).groups)).toEqual([]);
  });
});

describe('being around', () => {
  const relations: Line[] = [
    'member:writer AUTHORED artefact:map',
    ...Array.from({ length: 30 }, (_, i): Line => `member:busy AUTHORED artefact:other-${i}`),
  ];
  const items = Object.fromEntries([
    ['artefact:map', '2024-09-01'],
    ...Array.from({ length: 30 }, (_, i) => [`artefact:other-${i}`, '2024-10-01']),
  ]);
  const community = sketch({ members: { writer: {}, busy: {} }, items, relations });
  const { people } = ask(community, [hit('artefact:map', 30)]);

  it('is added to what somebody shows, so that it can order those who show as much', () => {
    expect(idsOf(people)).toEqual(['writer', 'busy']);
    for (const { score, parts } of people)
      expect(parts().reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(score, 12);
  });

  it('makes nobody likely, or possible, by itself', () => {
    const busy = people.find(({ id }) => id === 'busy');
    expect(busy?.score).toBeGreaterThan(0);
    expect(confidenceOf(busy?.confidenceScore ?? 1, weights.confidence)).toBe('faint');
  });
});
