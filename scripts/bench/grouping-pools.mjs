// @ts-check
// Invented pools for benches and tests of grouping: the same number gives the same pool on every machine.

/** @typedef {import('../../src/seeding/pool/pool.ts').Pool} Pool */
/** @typedef {import('../../src/seeding/pool/pool.ts').Person} Person */

/**
 * @typedef {object} PoolShape
 * @property {number} people
 * @property {number} seed
 * @property {number} [organisations]
 * @property {number} [topics]
 * @property {number} [tiesEach] ties that each person has on average
 * @property {number} [competitors] pairs of organisations that compete
 * @property {number} [managed] share of people who have a manager in the pool
 * @property {number} [monolingual] share of people who speak one language only
 */

/** @param {number} seed */
export function numbersFrom(seed) {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    // xorshift32 of Marsaglia (2003).
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
}

const FUNCTIONS = ['coach', 'nurse', 'teacher', 'engineer', 'planner', 'trainer', 'lead', 'adviser', 'researcher'];
const LEVELS = ['student', 'junior', 'experienced', 'senior', 'director', 'retired'];
const BANDS = /** @type {const} */ (['core', 'active', 'active', 'occasional', 'occasional', 'peripheral', 'outside']);
const LANGUAGES = ['fr', 'nl', 'en'];

/**
 * @param {PoolShape} shape
 * @returns {Pool}
 */
export function inventPool(shape) {
  const { people: size, seed, tiesEach = 4, competitors = 1, managed = 0.25, monolingual = 0.2 } = shape;
  const organisations = shape.organisations ?? Math.max(5, Math.round(size / 8));
  const topicCount = shape.topics ?? Math.max(6, Math.round(size / 6));
  const random = numbersFrom(seed);
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const pick = /** @template T @param {readonly T[]} items @returns {T} */ (items) =>
    /** @type {T} */ (items[below(items.length)]);
  const some = (/** @type {number} */ most, /** @type {() => string} */ draw) => [
    ...new Set(Array.from({ length: below(most + 1) }, draw)),
  ];
  const topic = () => `t${below(topicCount)}`;
  const topicName = (/** @type {string} */ id) => `subject ${id}`;
  /** @type {Person[]} */
  const people = Array.from({ length: size }, (_, i) => {
    const managers = [];
    // A manager comes earlier in the pool, so that lines have no cycle.
    if (i > 0 && random() < managed) managers.push(`m${below(i)}`);
    const concerns = some(2, topic).map((id) => ({
      type: /** @type {const} */ ('challenge'),
      id: `c-${id}`,
      title: `how to live with ${topicName(id)}`,
      topics: [id],
    }));
    return {
      id: `m${i}`,
      name: `Member ${i}`,
      function: random() < 0.9 ? pick(FUNCTIONS) : null,
      organisation: random() < 0.95 ? organisationOf(below(organisations)) : null,
      level: random() < 0.9 ? pick(LEVELS) : null,
      languages: random() < monolingual ? [pick(LANGUAGES)] : [...new Set([pick(LANGUAGES), pick(LANGUAGES), 'en'])],
      external: random() < 0.15,
      participation: pick(BANDS),
      since: random() < 0.1 ? '2026-09-01' : '2024-01-01',
      until: null,
      paused: false,
      managers,
      topics: some(5, topic).map((id) => ({ id, level: 1 + below(5) })),
      offers: random() < 0.5 ? [`show ${topicName(topic())}`] : [],
      needs: random() < 0.4 ? [`learn ${topicName(topic())}`] : [],
      concerns,
      participations: Array.from({ length: below(3) }, (__, j) => ({
        group: `g${i}-${j}`,
        kind: 'circle',
        role: random() < 0.3 ? 'facilitator' : null,
        open: random() < 0.6,
      })),
      deeds: {
        answers: below(8),
        artefacts: below(4),
        stories: below(2),
        comments: below(6),
        feedback: below(4),
        gatherings: below(8),
        reports: 0,
      },
    };
  });
  const member = () => `m${below(size)}`;
  const pairs = (/** @type {number} */ count) =>
    Array.from({ length: count }, () => ({ a: member(), b: member() })).filter(({ a, b }) => a !== b);
  return {
    people,
    ties: pairs(Math.round((size * tiesEach) / 2)).map(({ a, b }) => ({ from: a, to: b, kind: 'advice' })),
    satTogether: pairs(Math.round(size / 6)).map(({ a, b }) => ({ a, b, until: random() < 0.5 ? null : '2026-09-15' })),
    competitors: Array.from({ length: competitors }, (_, i) => /** @type {const} */ ([`o${i}`, `o${i + 1}`])),
    topics: Array.from({ length: topicCount }, (_, i) => ({
      id: `t${i}`,
      names: [topicName(`t${i}`)],
      label: topicName(`t${i}`),
      broader: i > 2 && i % 3 === 0 ? `t${i - 3}` : null,
    })),
    today: '2026-11-23',
  };
}

/** @param {number} number */
const organisationOf = (number) => ({ id: `o${number}`, name: `House ${number}` });
