import type { ReactNode } from 'react';

const ICONS = {
  people:
    'M8 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 8 11Zm-6 9c.3-3.6 2.6-6 6-6s5.700 2.400 6 6M16 5.200a3 3 0 0 1 0 5.600M17.500 14.400c2.400.6 4 2.700 4.500 5.600',
  groups:
    'M12 8.500a2.800 2.800 0 1 0 0-5.600 2.800 2.800 0 0 0 0 5.600ZM5 17.500A2.500 2.500 0 1 0 5 12.500a2.500 2.500 0 0 0 0 5ZM19 17.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM9.800 8.200 6.400 12.800M14.200 8.200l3.400 4.600M7.600 15.500h8.800',
  answers: 'M4 5h16v11H10l-4.500 4v-4H4V5Zm4 4h8m-8 3h5',
  artefacts: 'M6 3h8l4 4v14H6V3Zm8 0v4h4M9 12h6m-6 4h6',
  arrow: 'M5 12h13m-5-5 5 5-5 5',
  open: 'M13 5h6v6m0-6L10 14M17 14v5H5V7h5',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13Zm5-1.500L20 20',
  spark: 'M12 3v5m0 8v5m9-9h-5M8 12H3m14.500-5.500-3 3m-5 5-3 3m11 0-3-3m-5-5-3-3',
} as const;

/** A drawing beside words that say the same: hidden from those who listen. */
export function Icon({ name }: { readonly name: keyof typeof ICONS }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" className="icon" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
