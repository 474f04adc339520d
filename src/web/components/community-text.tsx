import type { ReactNode } from 'react';

/**
 * A name or a text as the community has it, in its own language where that is known. It is marked, so that it is told from
 * the page’s own words; where no element can be added, `data-from="community"` on the one at hand says the same.
 */
export function CommunityText(props: {
  readonly children: ReactNode;
  readonly lang?: string | null | undefined;
}): ReactNode {
  return (
    <span data-from="community" lang={props.lang ?? undefined} dir="auto">
      {props.children}
    </span>
  );
}
