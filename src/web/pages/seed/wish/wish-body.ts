import type { Language } from '../../../../domain/index.ts';
import type { paths } from '../../../service/api.gen.ts';
import { handRulesBody } from './hand-rule.ts';
import type { Wish } from './wish.ts';

type Body = paths['/api/seedings']['post']['requestBody']['content']['application/json'];

/** The wish as the service is asked for it. */
export function bodyOf(wish: Wish, language: Language): Body {
  const { format, about, groups, size, sizes, rounds, off, external, outside, hand, weights } = wish;
  const rules = {
    ...(off.length > 0 ? { off: [...off] } : {}),
    ...handRulesBody(hand),
    ...(external === null ? {} : { external }),
    ...(outside === null ? {} : { outside }),
    ...(Object.keys(weights).length > 0 ? { weights } : {}),
  };
  const body = {
    format: format ?? '',
    pool: poolOf(wish),
    language,
    ...(about.trim() === '' ? {} : { about: about.trim() }),
    ...(sizes.length > 0 ? { sizes: [...sizes] } : {}),
    ...(groups === null || sizes.length > 0 ? {} : { groups }),
    ...(size === null || sizes.length > 0 ? {} : { size }),
    ...(rounds === null ? {} : { rounds }),
    ...(Object.keys(rules).length > 0 ? { rules } : {}),
  };
  // What has a value of its own when left out need not be said: the document says so of answers alone.
  return body as Body;
}

function poolOf({ pool, poolId, members }: Wish): string | string[] {
  if (pool === 'members') return [...members];
  return pool === 'all' || poolId === null ? 'all' : `${pool}:${poolId}`;
}
