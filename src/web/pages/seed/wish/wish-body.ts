import type { Language } from '../../../../domain/index.ts';
import { hoursName } from '../../../../wording/index.ts';
import type { paths } from '../../../service/api.gen.ts';
import type { Wish } from './wish.ts';

type Body = paths['/api/seedings']['post']['requestBody']['content']['application/json'];

/** The wish as the service is asked for it. */
export function bodyOf(wish: Wish, language: Language): Body {
  const { format, about, groups, size, rounds, off, external, outside, weights, hours, alone } = wish;
  const rules = {
    ...(off.length > 0 ? { off: [...off] } : {}),
    ...(external === null ? {} : { external }),
    ...(outside === null ? {} : { outside }),
    ...(Object.keys(weights).length > 0 ? { weights } : {}),
    ...(hours === null ? {} : { hours: hoursRule(hours, language) }),
    ...(alone.length > 0 ? { notAlone: alone.map((question) => ({ attribute: `form:${question}` })) } : {}),
  };
  const body = {
    format: format ?? '',
    pool: poolOf(wish),
    language,
    ...(about.trim() === '' ? {} : { about: about.trim() }),
    ...(groups === null ? {} : { groups }),
    ...(size === null ? {} : { size }),
    ...(rounds === null ? {} : { rounds }),
    ...(Object.keys(rules).length > 0 ? { rules } : {}),
  };
  // What has a value of its own when left out need not be said: the document says so of answers alone.
  return body as Body;
}

/** The rule on hours, called what its reader is told when it cannot be kept. */
function hoursRule({ question: asked, atLeast }: NonNullable<Wish['hours']>, language: Language) {
  const [form = '', question = ''] = asked.split('/');
  return { name: hoursName(language, atLeast), form, question, atLeast };
}

function poolOf({ pool, poolId, members }: Wish): string | string[] {
  if (pool === 'members') return [...members];
  return pool === 'all' || poolId === null ? 'all' : `${pool}:${poolId}`;
}
