import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../../../src/web/pages/seed/wish/hand-rule.ts';
import { relaxed } from '../../../src/web/pages/seed/wish/relax.ts';
import { CRITERIA, NO_WISH, type Wish } from '../../../src/web/pages/seed/wish/wish.ts';
import { readWish, ruleNamed, writeWish } from '../../../src/web/pages/seed/wish/wish-address.ts';
import { bodyOf } from '../../../src/web/pages/seed/wish/wish-body.ts';
import { DERIVED_RULES } from '../../../src/wording/index.ts';

const read = (address: string): Wish => readWish(new URLSearchParams(address));
const word = fc.string({ minLength: 1, maxLength: 12 });
const count = fc.option(fc.integer({ min: 1, max: 999 }));
const whose = fc.oneof(
  fc.record({
    ...{ pool: fc.constantFrom('topic', 'group', 'gathering', 'challenge'), poolId: word },
    members: fc.constant([]),
  }),
  fc.record({
    ...{ pool: fc.constant('members'), poolId: fc.constant(null) },
    members: fc.uniqueArray(word, { minLength: 1 }),
  }),
  fc.constant({ pool: 'all', poolId: null, members: [] }),
);
const hand = fc.oneof(
  fc.record({ kind: fc.constantFrom('together', 'apart'), members: fc.uniqueArray(word, { minLength: 2 }) }),
  fc.record({ kind: fc.constant('within'), attribute: fc.constantFrom(...ATTRIBUTES) }),
  fc.record({
    ...{ kind: fc.constantFrom('atLeast', 'atMost', 'notAlone'), attribute: fc.constantFrom(...ATTRIBUTES) },
    ...{ value: fc.option(word), count: fc.integer({ min: 1, max: 50 }), group: count },
  }),
);
const wishes = fc
  .tuple(
    whose,
    fc.record({
      ...{ format: fc.option(word), about: fc.string(), groups: count, size: count, rounds: count },
      sizes: fc.array(fc.integer({ min: 1, max: 50 })),
      hand: fc.array(hand),
      off: fc.subarray([...DERIVED_RULES]),
      external: fc.option(fc.boolean()),
      outside: fc.option(fc.boolean()),
      hours: fc.option(
        fc.record({ question: fc.constantFrom('when-1a/q1', 'form/when'), atLeast: fc.integer({ min: 1, max: 40 }) }),
      ),
      alone: fc.subarray(['form/q1', 'form/q2']),
      weights: fc.dictionary(fc.constantFrom(...CRITERIA), fc.constantFrom(-4, -0.5, 0, 1.5, 5), {
        noNullPrototype: true,
      }),
    }),
  )
  .map(([who, rest]) => ({ ...rest, ...who }) as Wish);

describe('the address of a wish', () => {
  it('says nothing of what is as usual, and keeps what belongs to the page', () => {
    expect(writeWish(NO_WISH, new URLSearchParams('lang=nl&job=7&groups=3')).toString()).toBe('lang=nl&job=7');
    expect(read('lang=nl')).toEqual(NO_WISH);
  });

  it('is read as it was written, whatever is wished', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        expect(readWish(writeWish(wish, new URLSearchParams('lang=fr')))).toEqual(wish);
      }),
    );
  });

  it('takes what cannot be read as if it were not there', () => {
    expect(
      read(
        'pool=topic&groups=-3&size=x&off=gravity&weight=luck:3&weight=needs:99&external=maybe&sizes=4,x&rule=%25&rule=atMost|luck|1',
      ),
    ).toEqual(NO_WISH);
  });
});

describe('what the service is asked for', () => {
  it('is no more than what was wished', () => {
    expect(bodyOf({ ...NO_WISH, format: 'duo' }, 'fr')).toEqual({ format: 'duo', pool: 'all', language: 'fr' });
    expect(
      bodyOf(
        { ...NO_WISH, format: 'duo', pool: 'topic', poolId: 'velo', off: ['language'], weights: { needs: 3 } },
        'nl',
      ),
    ).toEqual({
      ...{ format: 'duo', pool: 'topic:velo', language: 'nl' },
      rules: { off: ['language'], weights: { needs: 3 } },
    });
  });
});

it('knows a rule by its name at the end of what the service says', () => {
  expect(ruleNamed('une langue en commun (language)')).toBe('language');
  expect(ruleNamed('competitors')).toBe('competitors');
  expect(ruleNamed('at least one nurse')).toBeNull();
});

describe('a remedy that is taken', () => {
  const settled = { status: 'settled' } as const;
  it('takes a rule by hand away by its place among its kind, and puts the others aside that have to go too', () => {
    const apart = { kind: 'apart', members: ['a', 'b'] } as const;
    const second = { kind: 'apart', members: ['c', 'd'] } as const;
    const wish = { ...NO_WISH, hand: [apart, second] };
    const remedy = { kind: 'put-aside', rule: 'apart 2', also: ['language'], price: settled, text: '' } as const;
    expect(relaxed(wish, { ...remedy, also: [...remedy.also] })).toEqual({ ...wish, hand: [apart], off: ['language'] });
  });

  it('leaves out by hand only whom the wish names', () => {
    const remedy = { kind: 'leave-out' as const, people: [{ id: 'a', name: 'A' }], price: settled, text: '' };
    expect(relaxed(NO_WISH, remedy)).toBeNull();
    expect(relaxed({ ...NO_WISH, pool: 'members', members: ['a', 'b'] }, remedy)?.members).toEqual(['b']);
  });
});
