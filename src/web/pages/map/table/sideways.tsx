import type { ReactNode } from 'react';

/** Holds a table that may be wider than the page; it is scrolled by keyboard too. */
export function Sideways({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="map-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
