import { DERIVED_RULES } from '../../../../wording/index.ts';
import { readHandRule, writeHandRule } from './hand-rule.ts';
import { CRITERIA, type Criterion, NO_WISH, POOLS, type PoolKind, type RuleName, type Wish } from './wish.ts';

/** Parts of the address that are about the wish; all else in it stays. */
const PARTS = [
  ...['format', 'pool', 'member', 'about', 'groups', 'size', 'rounds', 'off', 'external', 'outside', 'weight'],
  ...['hours', 'alone', 'sizes', 'rule'],
] as const;

/** The wish of an address; what cannot be read is as if it were not there. */
export function readWish(address: URLSearchParams): Wish {
  const [, kind, id] = /^(topic|group|gathering|challenge):(.+)$/s.exec(address.get('pool') ?? '') ?? [];
  const members = [...new Set(address.getAll('member').filter((member) => member !== ''))];
  const pool = POOLS.find((each) => each === (kind ?? address.get('pool'))) ?? 'all';
  return {
    ...NO_WISH,
    format: address.get('format'),
    pool: kind === undefined && pool !== 'members' && pool !== 'all' ? 'all' : pool,
    poolId: id ?? null,
    members: pool === 'members' ? members : [],
    about: address.get('about') ?? '',
    groups: countOf(address.get('groups')),
    size: countOf(address.get('size')),
    sizes: sizesOf(address.get('sizes') ?? ''),
    rounds: countOf(address.get('rounds')),
    off: DERIVED_RULES.filter((rule) => address.getAll('off').includes(rule)),
    external: yesOrNo(address.get('external')),
    outside: yesOrNo(address.get('outside')),
    hand: address.getAll('rule').flatMap((text) => readHandRule(text) ?? []),
    weights: weightsOf(address.getAll('weight')),
    hours: hoursOf(address.get('hours')),
    alone: [...new Set(address.getAll('alone').filter((question) => QUESTION.test(question)))],
  };
}

/** The address of a wish, beside what else `address` says. */
export function writeWish(wish: Wish, address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams([...address].filter(([name]) => !PARTS.some((part) => part === name)));
  const set = (name: string, value: string | number | boolean | null): void => {
    if (value !== null && value !== '') next.append(name, String(value));
  };
  set('format', wish.format);
  set('pool', poolAddress(wish.pool, wish.poolId));
  if (wish.pool === 'members') for (const member of wish.members) set('member', member);
  for (const name of ['about', 'groups', 'size', 'rounds', 'external', 'outside'] as const) set(name, wish[name]);
  if (wish.sizes.length > 0) set('sizes', wish.sizes.join(','));
  for (const rule of wish.off) set('off', rule);
  for (const rule of wish.hand) set('rule', writeHandRule(rule));
  for (const [name, weight] of Object.entries(wish.weights)) set('weight', `${name}:${weight}`);
  if (wish.hours !== null) set('hours', `${wish.hours.question}:${wish.hours.atLeast}`);
  for (const question of wish.alone) set('alone', question);
  return next;
}

/** A question of a form: `FORM/QUESTION`. */
const QUESTION = /^[^/:]+\/[^/:]+$/;

function hoursOf(text: string | null): Wish['hours'] {
  const [, question, atLeast] = /^([^/:]+\/[^/:]+):([1-9]\d?)$/.exec(text ?? '') ?? [];
  return question === undefined ? null : { question, atLeast: Number(atLeast) };
}

const poolAddress = (pool: PoolKind, id: string | null): string | null => {
  if (pool === 'members') return pool;
  return pool === 'all' || id === null ? null : `${pool}:${id}`;
};

const countOf = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;

/** `5,5,6`; none when it cannot be read whole. */
export function sizesOf(text: string): readonly number[] {
  const parts = text.split(/[\s,;+]+/).filter((part) => part !== '');
  return parts.every((part) => /^[1-9]\d?$/.test(part)) ? parts.map(Number) : [];
}

const yesOrNo = (text: string | null): boolean | null => (text === 'true' ? true : text === 'false' ? false : null);

function weightsOf(texts: readonly string[]): Wish['weights'] {
  const weights: Partial<Record<Criterion, number>> = {};
  for (const text of texts) {
    const [name, weight = ''] = text.split(':');
    const criterion = CRITERIA.find((each) => each === name);
    if (criterion !== undefined && /^-?\d{1,2}(\.\d)?$/.test(weight) && Math.abs(Number(weight)) <= 10)
      weights[criterion] = Number(weight);
  }
  return weights;
}

/** A rule by its name, wherever it stands in words of the service: they say it in brackets at the end. */
export const ruleNamed = (words: string): RuleName | null =>
  DERIVED_RULES.find((rule) => words === rule || words.endsWith(`(${rule})`)) ?? null;
