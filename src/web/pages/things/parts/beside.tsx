import { Fragment, type ReactNode } from 'react';

/** What is said beside a name, parted by dots; what is null is left out. */
export function beside(...parts: readonly ReactNode[]): ReactNode {
  const said = parts.filter((part) => part !== null && part !== undefined && part !== '' && part !== false);
  if (said.length === 0) return null;
  return said.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they have no name and never change places.
    <Fragment key={place}>
      {place > 0 && ' · '}
      {part}
    </Fragment>
  ));
}
