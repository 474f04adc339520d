import type { ReactNode } from 'react';

/** The network around some things, such as `member/julie-lambert`. */
export function SmallMap(_props: { readonly around: readonly string[] }): ReactNode {
  return null;
}
