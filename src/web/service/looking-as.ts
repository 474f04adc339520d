import { isLooking, type Looking } from './looking.ts';
import type { Who } from './who.ts';

const KEY = 'maillon.looking-as';

/** A keeper who signed in and looks through somebody else's eyes: they see what that member sees, and change nothing. */
export const isLookingAs = ({ mode, role, member }: Who, looking: Looking): boolean =>
  mode === 'community' && role === 'keeper' && looking.kind === 'member' && looking.id !== member?.id;

/** Kept for this window alone, so that a page loaded anew still says it; null ends it. */
export function keepLookingAs(looking: Looking | null): void {
  try {
    if (looking === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(looking));
  } catch {
    // Then a page loaded anew ends it.
  }
}

/** As whom a keeper looks in this window; null for nobody, and for whoever is no keeper. */
export function keptLookingAs(who: Who): Looking | null {
  try {
    const before: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isLooking(before) && isLookingAs(who, before) ? before : null;
  } catch {
    return null;
  }
}
