import { hoursName } from '../../../../wording/index.ts';
import { PAGE_LANGUAGES } from '../../../messages/message.ts';
import type { Job } from '../use-seeding.ts';
import { handRuleName } from './hand-rule.ts';
import type { Wish } from './wish.ts';
import { ruleNamed } from './wish-address.ts';

export type Remedy = NonNullable<NonNullable<Job['result']>['conflicts'][number]['remedies']>[number];

/** The wish once a remedy was taken; null where it cannot be taken in the form. */
export function relaxed(wish: Wish, remedy: Remedy): Wish | null {
  if (remedy.kind === 'other-size') return { ...wish, groups: null, size: null, sizes: [] };
  if (remedy.kind === 'fewer-hours')
    return wish.hours === null || remedy.hours == null
      ? null
      : { ...wish, hours: { ...wish.hours, atLeast: remedy.hours } };
  if (remedy.kind === 'leave-out') {
    const out = new Set((remedy.people ?? []).map(({ id }) => id));
    return wish.pool === 'members' ? { ...wish, members: wish.members.filter((id) => !out.has(id)) } : null;
  }
  const names = [...(remedy.rule == null ? [] : [remedy.rule]), ...(remedy.also ?? [])];
  const off = names.flatMap((name) => ruleNamed(name) ?? []);
  const hand = wish.hand.filter((rule) => !names.includes(handRuleName(wish.hand, rule)));
  const isHours =
    wish.hours !== null &&
    PAGE_LANGUAGES.some((language) => names.includes(hoursName(language, wish.hours?.atLeast ?? 0)));
  return { ...wish, off: [...new Set([...wish.off, ...off])], hand, hours: isHours ? null : wish.hours };
}
