import { createContext, use } from 'react';

/** Who looks: a visitor, a member, or the keeper of the machine. What is shown is what they may see. */
export type Looking =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'member'; readonly id: string; readonly name: string }
  | { readonly kind: 'keeper' };

export const VISITOR: Looking = { kind: 'visitor' };

/** Whether what was kept by another version, or by hand, says who looks. */
export function isLooking(value: unknown): value is Looking {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'member')
    return 'id' in value && typeof value.id === 'string' && 'name' in value && typeof value.name === 'string';
  return value.kind === 'visitor' || value.kind === 'keeper';
}

/** One word for each who may look: what was read for one is never shown to another. */
export const lookingKey = (looking: Looking): string =>
  looking.kind === 'member' ? `member ${looking.id}` : looking.kind;

export const LookingContext = createContext<{
  readonly looking: Looking;
  readonly look: (looking: Looking) => void;
}>({ looking: VISITOR, look: () => {} });

/** Who looks, and how to change it. */
export function useLooking() {
  return use(LookingContext);
}
