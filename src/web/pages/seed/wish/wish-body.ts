import type { Language } from '../../../../domain/index.ts';
import { hoursName } from '../../../../wording/index.ts';
import type { paths } from '../../../service/api.gen.ts';
import { handRulesBody } from './hand-rule.ts';
import type { Wish } from './wish.ts';

type Body = paths['/api/seedings']['post']['requestBody']['content']['application/json'];

/** The wish as the service is asked for it. */
export function bodyOf(wish: Wish, language: Language): Body {
  const { format, about, groups, size, sizes, rounds, off, external, outside, hand, weights, hours, alone } = wish;
  const byHand = handRulesBody(hand);
  const notAlone = [...(byHand.notAlone ?? []), ...alone.map((question) => ({ attribute: `form:${question}` }))];
  const rules = {
    ...(off.length > 0 ? { off: [...off] } : {}),
    ...byHand,
    ...(external === null ? {} : { external }),
    ...(outside === null ? {} : { outside }),
    ...(Object.keys(weights).length > 0 ? { weights } : {}),
    ...(hours === null ? {} : { hours: hoursRule(hours, language) }),
    ...(notAlone.length > 0 ? { notAlone } : {}),
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

/** The rule on hours, called what its reader is told when it cannot be kept. */
function hoursRule({ question: asked, atLeast }: NonNullable<Wish['hours']>, language: Language) {
  const [form = '', question = ''] = asked.split('/');
  return { name: hoursName(language, atLeast), form, question, atLeast };
}

function poolOf({ pool, poolId, members }: Wish): string | string[] {
  if (pool === 'members') return [...members];
  return pool === 'all' || poolId === null ? 'all' : `${pool}:${poolId}`;
}
