import type { Rule } from '../rules/rule.ts';
import { type ChangeOption, type ChangeRequest, changeDivision } from './change-division.ts';

/** How many moves are looked at where the facilitator did not say: more than these are for a division made anew. */
export const UNASKED = { moves: 8, beyond: 2 } as const;

/**
 * What can be reached while whoever accepted stays where they are; only where that keeps no rules do they move as well.
 * `firm` holds them, a rule each.
 */
export function leastHarm(request: ChangeRequest, firm: readonly Rule[]): ChangeOption[] {
  const held = changeDivision({ ...request, rules: [...request.rules, ...firm] });
  return held.length > 0 || firm.length === 0 ? held : changeDivision(request);
}
