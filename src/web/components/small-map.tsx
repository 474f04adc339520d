import type { ReactNode } from 'react';

/** Draws whom these members are tied to; `around` holds their ids. Nothing for now. */
export function SmallMap(_: { readonly around: readonly string[] }): ReactNode {
  return null;
}
