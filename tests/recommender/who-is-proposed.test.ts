import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/community/days.ts';
import { audienceOf, type Community, idOf } from '../../src/community/index.ts';
import { pathsFrom } from '../../src/community/paths.ts';
import { topicFinderOf } from '../../src/community/topic-finder.ts';
import { bringTogether } from '../../src/recommender/bring-together.ts';
import type { Hit } from '../../src/recommender/candidates/retriever.ts';
import { throughEligible } from '../../src/recommender/explain/present-people.ts';
import { fingerprintOf } from '../../src/recommender/exposure/fingerprint.ts';
import { Tally } from '../../src/recommender/exposure/tally.ts';
import type { RankInput } from '../../src/recommender/index.ts';
import { rank } from '../../src/recommender/rank.ts';
import { MOST_MOVED } from '../../src/recommender/scorers/feedback.ts';
import type { Ranked } from '../../src/recommender/scorers/ranked.ts';
import { readRankingWeights } from '../../src/recommender/weights.ts';
import { type Line, sketch } from '../community/small-community.ts';
import { runs } from '../support/law-seed.ts';

const weights = readRankingWeights();
const TODAY = 20_000;
const day = (offset: number) => dateOf(TODAY + offset) ?? '';

const hit = (key: string, score: number): Hit => {
  const [itemType = '', itemId = ''] = key.split(':');
  return { passageId: `${itemType}/${itemId}#text`, itemType, itemId, part: 'text', language: 'en', score };
};

function ask(community: Community, hits: readonly Hit[], more: Partial<RankInput> = {}, question = '') {
  return rank({
    understanding: { text: question, language: 'en', words: ['x'], topics: topicFinderOf(community).find(question) },
    retrieved: [{ retriever: 'words', outcome: 'answered', hits }],
    community,
    audience: audienceOf(community, { kind: 'member', id: 'm0' }),
    weights,
    calibrate: (cosine) => cosine,
    modelLanguages: ['en'],
    written: { en: 1 },
    askers: new Set([community.find('member', 'm0')]),
    today: TODAY,
    ...more,
  });
}

const coming = (member: string, on: number, question: string, asker = 'm0') => ({
  at: `${day(on)}T10:00:00Z`,
  ...{ question, asker, member },
});
/** Every question of a community as asked in the same words. */
const inTheWords = (community: Community, title: string) =>
  new Map([...Array(MEMBERS).keys()].map((i) => [community.find('question', `q${i}`), { title, text: '' }]));
const idsOf = (list: readonly Ranked[]) => list.map(({ id }) => id);

const MEMBERS = 8;
/** A random community of eight members, each with settings of their own, and what the log and feedback say of them. */
const random = fc.record({
  facts: fc.array(
    fc.record({
      paused: fc.boolean(),
      until: fc.constantFrom(null, day(-1), day(1)),
      notNow: fc.constantFrom(null, null, day(-1), day(0), day(1)),
      participation: fc.constantFrom(null, 'outside', 'core'),
      visibility: fc.constantFrom('everyone', 'everyone', 'community', 'hidden'),
      askBudget: fc.constantFrom(null, 0, 1, 2),
    }),
    { minLength: MEMBERS, maxLength: MEMBERS },
  ),
  authored: fc.array(fc.tuple(fc.nat(7), fc.nat(5)), { minLength: 4, maxLength: 30 }),
  member: fc.array(fc.tuple(fc.nat(7), fc.nat(1)), { maxLength: 12 }),
  refused: fc.array(fc.nat(7), { maxLength: 2 }),
  passed: fc.array(fc.nat(7), { maxLength: 2 }),
  told: fc.array(fc.tuple(fc.nat(7), fc.constantFrom(-10, -6, 0)), { maxLength: 6 }),
  asks: fc.array(fc.tuple(fc.nat(7), fc.constantFrom(-8, -7, -6, -1, 0), fc.nat(3), fc.constantFrom('m0', 'm1')), {
    maxLength: 20,
  }),
  ties: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 12 }),
});
type Draw = typeof random extends fc.Arbitrary<infer T> ? T : never;

function communityOf({ facts, authored, member, refused, passed, told, ties }: Draw): Community {
  const said = [
    ...passed.map((m) => [m, 'passed', -60] as const),
    ...told.map(([m, on]) => [m, 'helped', on] as const),
  ];
  const lines = new Set<string>([
    ...authored.map(([m, a]) => `member:m${m} AUTHORED artefact:a${a}`),
    ...member.map(([m, g]) => `member:m${m} MEMBER_OF group:g${g}`),
    ...refused.map((m) => `member:m${m} NOT_ABOUT topic:welding`),
    ...said.flatMap(([m], i) => [`feedback:f${i} CONCERNS member:m${m}`, `feedback:f${i} ON question:q${i}`]),
  ]);
  const ties_: Line[] = ties
    .filter(([a, b]) => a !== b)
    .map(([a, b], i) => [`member:m${a} TIE member:m${b}`, { id: `t${i}`, role: 'advice' }]);
  return sketch({
    members: Object.fromEntries(facts.map((one, i) => [`m${i}`, one])),
    topics: { welding: ['welding'] },
    items: {
      ...Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`artefact:a${i}`, day(-400)])),
      ...Object.fromEntries(
        said.flatMap(([, , on], i) => [
          [`feedback:f${i}`, day(on)],
          [`question:q${i}`, day(-200)],
        ]),
      ),
      'group:g0': null,
      'group:g1': null,
    },
    verdicts: Object.fromEntries(said.map(([, verdict], i) => [`f${i}`, verdict])),
    relations: [...lines, ...ties_],
  });
}

/** Who may be proposed, said once more and as plainly as can be. */
function mayBeProposed({ facts, refused, passed, told, asks }: Draw, m: number, asksWelding: boolean): boolean {
  const one = facts[m];
  if (one === undefined || m === 0) return false;
  if (one.paused || one.participation === 'outside' || one.visibility === 'hidden') return false;
  if (one.until === day(-1) || one.notNow === day(1)) return false;
  if (asksWelding && refused.includes(m)) return false;
  if (passed.includes(m)) return false;
  if (one.askBudget === null) return true;
  // Nobody gave the feedback that is told: it stands for asks of its own.
  const made = new Set(
    asks.filter(([who, on, , by]) => who === m && by !== `m${m}` && on > -7).map((a) => `${a[2]}${a[3]}`),
  );
  const asked = told.filter(([who, on]) => who === m && on > -7).length;
  return made.size + asked < one.askBudget;
}

describe('who may not be asked', () => {
  it('is in no list, group, proposal or way, whatever the community', () => {
    fc.assert(
      fc.property(random, fc.boolean(), (draw, asksWelding) => {
        const community = communityOf(draw);
        const tally = new Tally();
        for (const [m, on, q, by] of draw.asks) tally.turnedTo(coming(`m${m}`, on, `q${q} of ${by}`, by));
        const finds = [
          ...draw.passed.map((_, i) => hit(`question:q${i}`, 30)),
          ...Array.from({ length: 6 }, (_, i) => hit(`artefact:a${i}`, 30 - i)),
        ];
        const question = asksWelding ? 'welding' : 'sailing';
        const more = { load: tally.on(TODAY, 'another question'), passedOn: inTheWords(community, question) };
        const ranking = ask(community, finds, more, question);
        const refused = Array.from({ length: MEMBERS }, (_, m) => m).filter(
          (m) => !mayBeProposed(draw, m, asksWelding),
        );
        const ids = refused.map((m) => `m${m}`);
        for (const id of ids) expect(idsOf(ranking.people)).not.toContain(id);
        const all = idsOf([...ranking.people, ...ranking.keptOut]);
        expect(new Set(all).size).toBe(all.length);
        draw.facts.forEach(({ visibility }, m) => {
          if (visibility === 'hidden' && m !== 0) expect(all).not.toContain(`m${m}`);
        });
        for (const { parts } of ranking.groups)
          for (const { name, evidence } of parts()) if (name === 'members') expect(ids).not.toContain(evidence.id);
        for (const { id } of bringTogether(community, ranking.people, ranking.found, [])) expect(ids).not.toContain(id);
        const asker = community.find('member', 'm0');
        const everyone = new Set(ranking.people.map(({ node }) => node));
        const audience = throughEligible(audienceOf(community, { kind: 'member', id: 'm0' }), ranking);
        for (const path of pathsFrom(community, asker, everyone, audience).values())
          for (const { member } of path) expect(ids).not.toContain(idOf(community, member));
      }),
      runs(300),
    );
  });

  it('may be proposed again for the question they were asked, when the same member asks it again', () => {
    const community = sketch({
      members: { m0: {}, ana: { askBudget: 1 } },
      items: { 'artefact:map': day(-10) },
      relations: ['member:ana AUTHORED artefact:map'],
    });
    const tally = new Tally();
    const question = fingerprintOf({ question: 'Où est la carte ?', asker: 'm0' });
    tally.turnedTo(coming('ana', 0, question));
    const found = [hit('artefact:map', 9)];
    const again = fingerprintOf({ question: 'ou est la CARTE', asker: 'm0' });
    expect(idsOf(ask(community, found, { load: tally.on(TODAY, again) }).people)).toEqual(['ana']);
    expect(idsOf(ask(community, found, { load: tally.on(TODAY, 'another') }).people)).toEqual([]);
    expect(idsOf(ask(community, found, { load: tally.on(TODAY + 7, 'another'), today: TODAY + 7 }).people)).toEqual([
      'ana',
    ]);
  });
});

describe('exposure', () => {
  const community = sketch({
    members: { m0: {}, ana: {}, bert: {}, carl: {} },
    items: { 'artefact:map': day(-10), 'artefact:plan': day(-10), 'artefact:chart': day(-10) },
    relations: [
      'member:ana AUTHORED artefact:map',
      'member:bert AUTHORED artefact:plan',
      'member:carl AUTHORED artefact:chart',
    ],
  });
  const finds = [hit('artefact:map', 10), hit('artefact:plan', 9.9), hit('artefact:chart', 4)];
  const busy = (...days: number[]) => {
    const tally = new Tally();
    days.forEach((on, i) => {
      tally.stoodFirst(coming('ana', on, `q${i}`, `asker-${i}`));
    });
    tally.stoodFirst(coming('carl', -1, 'q'));
    return tally.on(TODAY, '');
  };

  it('puts the less asked first among people about as fit, and says why', () => {
    expect(idsOf(ask(community, finds).people)).toEqual(['ana', 'bert', 'carl']);
    const { people } = ask(community, finds, { load: busy(-1, -2, -3) });
    expect(idsOf(people)).toEqual(['bert', 'ana', 'carl']);
    const ana = people[1];
    for (const { score, parts } of people)
      expect(parts().reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(score, 12);
    expect(ana?.parts().find(({ name }) => name === 'asked-often')?.amount).toBeLessThan(0);
    expect(people[0]?.parts().find(({ name }) => name === 'asked-less')?.amount).toBeGreaterThan(0);
    expect(ana?.confidenceScore).toBe(ask(community, finds).people[0]?.confidenceScore);
  });

  it('changes who stands where among the first five, never their scores, nor anything after them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 9 }),
        fc.array(fc.tuple(fc.nat(8), fc.integer({ min: -60, max: 0 })), { maxLength: 40 }),
        (scores, log) => {
          const members = Object.fromEntries(scores.map((_, i) => [`p${i}`, {}]));
          const many = sketch({
            members: { m0: {}, ...members },
            items: Object.fromEntries(scores.map((_, i) => [`artefact:a${i}`, day(-10)])),
            relations: scores.map((_, i) => `member:p${i} AUTHORED artefact:a${i}`),
          });
          const found = scores.map((score, i) => hit(`artefact:a${i}`, score)).sort((a, b) => b.score - a.score);
          const tally = new Tally();
          for (const [i, [p, on]] of log.entries()) tally.stoodFirst(coming(`p${p}`, on, `q${i}`, `asker-${i}`));
          const before = ask(many, found).people;
          const after = ask(many, found, { load: tally.on(TODAY, '') }).people;
          expect(after.map(({ score }) => score)).toEqual(before.map(({ score }) => score));
          expect(idsOf(after.slice(0, 5)).sort()).toEqual(idsOf(before.slice(0, 5)).sort());
          expect(idsOf(after.slice(5))).toEqual(idsOf(before.slice(5)));
        },
      ),
      runs(100),
    );
  });

  it('never puts anyone behind somebody a tenth as fit', () => {
    const far = [hit('artefact:map', 10), hit('artefact:plan', 4), hit('artefact:chart', 3.9)];
    const load = busy(...Array.from({ length: 50 }, (_, i) => -1 - (i % 5)));
    expect(idsOf(ask(community, far, { load }).people)[0]).toBe('ana');
  });

  it('counts an asker once a day, however often and in whatever words they ask', () => {
    const tally = new Tally();
    for (let i = 0; i < 20; i++) tally.stoodFirst(coming('ana', -1, `in other words ${i}`));
    tally.stoodFirst(coming('carl', -1, 'q'));
    const load = tally.on(TODAY, '');
    expect(load.burden('ana')).toBe(load.burden('carl'));
    expect(load.asks('ana').size).toBe(0);
  });

  it('does not move within a day, and can be switched off', () => {
    expect(idsOf(ask(community, finds, { load: busy(0, 0, 0) }).people)).toEqual(['ana', 'bert', 'carl']);
    expect(idsOf(ask(community, finds, { load: busy(-1, -2), eveningOut: false }).people)).toEqual([
      'ana',
      'bert',
      'carl',
    ]);
  });
});

describe('feedback', () => {
  const members = { m0: {}, ana: {}, bert: {} };
  const items = {
    'artefact:map': day(-10),
    'artefact:plan': day(-10),
    'question:where': day(-300),
    'feedback:f': day(-10),
  };
  const relations = ['member:ana AUTHORED artefact:map', 'member:bert AUTHORED artefact:plan'];
  const about = ['feedback:f ON question:where', 'feedback:f CONCERNS member:bert', 'member:m0 GAVE feedback:f'];
  const finds = [hit('question:where', 30), hit('artefact:map', 20), hit('artefact:plan', 19.9)];
  const said = (verdict: string, more: Partial<typeof items> = {}) =>
    sketch({ members, items: { ...items, ...more }, relations: [...relations, ...about], verdicts: { f: verdict } });
  const scoreOf = (community: Community, id: string, more: Partial<RankInput> = {}) =>
    ask(community, finds, more).people.find((person) => person.id === id)?.score ?? 0;
  const silent = sketch({ members, items, relations });

  it('of help raises a score within its bound, less as time goes by, and stands among the reasons', () => {
    const without = scoreOf(silent, 'bert');
    const fresh = scoreOf(said('helped'), 'bert');
    const old = scoreOf(said('helped', { 'feedback:f': day(-900) }), 'bert');
    expect(fresh).toBeGreaterThan(old);
    expect(old).toBeGreaterThan(without);
    expect(fresh).toBeLessThanOrEqual(without * (1 + MOST_MOVED) * 1.06);
    expect(idsOf(ask(said('helped'), finds).people)[0]).toBe('bert');
    const [bert] = ask(said('helped'), finds).people;
    const part = bert?.parts().find(({ name }) => name === 'helped');
    expect(part?.evidence).toEqual({ type: 'feedback', id: 'f', date: day(-10) });
    expect(bert?.parts().reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(bert?.score ?? 0, 12);
  });

  it('that someone did not suit counts for whoever said it, and for nobody else', () => {
    const community = said('not-relevant');
    expect(scoreOf(community, 'bert')).toBeLessThan(scoreOf(silent, 'bert'));
    const other = { audience: audienceOf(community, { kind: 'public' }), askers: new Set<number>() };
    expect(scoreOf(community, 'bert', other)).toBe(scoreOf(silent, 'bert', other));
  });

  const QUESTION = 'Where is the map of the old harbour?';
  const passed = (on: number) => said('passed', { 'feedback:f': day(on), 'question:where': day(-300) });
  const proposed = (on: number, title: string, more: Partial<RankInput> = {}, hits = finds) => {
    const community = passed(on);
    const words = new Map([[community.find('question', 'where'), { title, text: '' }]]);
    return idsOf(ask(community, hits, { passedOn: words, ...more }, QUESTION).people);
  };

  it('of passing keeps someone from being proposed for the same question, whoever asks, and tells nobody', () => {
    expect(proposed(-10, QUESTION)).toEqual(['ana']);
    expect(proposed(-10, 'the map of the old HARBOUR, where is it')).toEqual(['ana']);
    const ranking = ask(passed(-10), finds);
    for (const { parts } of [...ranking.people, ...ranking.keptOut])
      expect(parts().map(({ evidence }) => evidence.type)).not.toContain('feedback');
  });

  it('of passing fades: after its half-life the same question finds them again', () => {
    const { passHalfLife } = weights.exposure;
    expect(proposed(-passHalfLife, QUESTION)).toEqual(['ana']);
    expect(proposed(-passHalfLife - 1, QUESTION)).toContain('bert');
  });

  it('of passing reaches no other question, however well that one is found', () => {
    expect(proposed(-10, 'Who draws a new map of the station?')).toContain('bert');
    const near = [{ retriever: 'vectors', outcome: 'answered', hits: [hit('question:where', 0.9)] }] as const;
    const words = [{ retriever: 'words', outcome: 'answered', hits: finds }] as const;
    expect(proposed(-10, 'Is there a chart somewhere?', { retrieved: [...words, ...near] })).toContain('bert');
    expect(proposed(-10, 'Where is the map of that harbour?', { retrieved: [...words, ...near] })).toEqual(['ana']);
  });

  it('of passing holds for the same question in another language, by its meaning', () => {
    const meant = (score: number) =>
      [
        { retriever: 'words', outcome: 'answered', hits: finds },
        { retriever: 'vectors', outcome: 'answered', hits: [{ ...hit('question:where', score), language: 'fr' }] },
      ] as const;
    expect(proposed(-10, 'Où est la carte du vieux port ?', { retrieved: [...meant(0.9)] })).toEqual(['ana']);
    expect(proposed(-10, 'Qui connaît le vieux port ?', { retrieved: [...meant(0.4)] })).toContain('bert');
  });

  it('of others never outweighs what people showed: any amount of it moves a score by its bound at most', () => {
    // Bert answered the question, and others ask about it: what is found leads to him by way of it.
    const work = ['answer:here', 'question:else', 'topic:maps'];
    const tiedToBert = [
      'answer:here ANSWERS question:where',
      'member:bert ANSWERED answer:here',
      'member:ana ASKED question:where',
      'question:else RELATED_TO question:where',
    ];
    const all = { ...items, ...Object.fromEntries(work.slice(0, 2).map((key) => [key, day(-40)])) };
    const { 'feedback:f': _, ...unsaid } = all;
    const without = scoreOf(sketch({ members, items: unsaid, relations: [...relations, ...tiedToBert] }), 'bert');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('helped', 'answered', 'not-relevant'), fc.integer({ min: -400, max: 0 })), {
          maxLength: 30,
        }),
        (words) => {
          const tied = words.flatMap((_word, i) => [
            `feedback:w${i} ON question:where`,
            `feedback:w${i} CONCERNS member:bert`,
            `member:m0 GAVE feedback:w${i}`,
          ]);
          const spoken = sketch({
            members,
            items: { ...unsaid, ...Object.fromEntries(words.map(([, on], i) => [`feedback:w${i}`, day(on)])) },
            verdicts: Object.fromEntries(words.map(([verdict], i) => [`w${i}`, verdict])),
            relations: [...relations, ...tiedToBert, ...tied],
          });
          expect(Math.abs(scoreOf(spoken, 'bert') - without)).toBeLessThanOrEqual(MOST_MOVED * without + 1e-12);
        },
      ),
      {
        ...runs(60),
        // Words of today, of which there were none before; and words that are no way from one thing to another.
        examples: [
          [
            [
              ['not-relevant', 0],
              ['not-relevant', 0],
            ],
          ],
          [Array(20).fill(['helped', -399])],
        ],
      },
    );
  });
});
