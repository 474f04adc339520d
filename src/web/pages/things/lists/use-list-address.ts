import { useSearchParams } from 'react-router';
import type { Filter } from './filter.ts';

/** More parts than these are not shown on one page, whatever the address says. */
const MOST_PARTS = 40;

export interface ListAddress {
  /** Values of the filters that are chosen, by their names. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly search: string;
  /** How many parts of the list are shown, from 1. */
  readonly parts: number;
  /** Changes one of them; null takes it off. `replace` leaves no step for the way back. */
  readonly set: (name: string, value: string | null, options?: { readonly replace?: boolean }) => void;
  readonly clear: () => void;
}

/** What a list shows stands in its address, so that it can be shared and comes back on the way back. */
export function useListAddress(filters: readonly Filter[]): ListAddress {
  const [parameters, setParameters] = useSearchParams();
  const chosen = Object.fromEntries(
    filters.flatMap(({ name }) => {
      const value = parameters.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
  return {
    chosen,
    search: parameters.get('search')?.trim() ?? '',
    parts: Math.min(Math.max(Math.trunc(Number(parameters.get('parts'))) || 1, 1), MOST_PARTS),
    set: (name, value, { replace = false } = {}) =>
      setParameters(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
          // Another list is read from its beginning.
          if (name !== 'parts') next.delete('parts');
          return next;
        },
        { replace, preventScrollReset: true },
      ),
    clear: () =>
      setParameters((before) => {
        const language = before.get('lang');
        return language === null ? {} : { lang: language };
      }),
  };
}
