import { useRead } from '../../../service/use-service.ts';
import type { MapLook } from '../look/map-look.ts';
import { monthIn } from '../look/months.ts';
import { readSeries } from '../network-api.ts';
import type { MonthSpan } from './month-range.tsx';

/** The first and the last month in which the layers have a tie; null while it is not known, or when none is dated. */
export function useMonthBounds(look: MapLook): MonthSpan | null {
  const whole: MapLook = { ...look, from: null, to: null, filters: {} };
  const { data } = useRead(['network', 'series', 'year', look.layers], (service, signal) =>
    readSeries(service, whole, 'year', signal),
  );
  const from = monthIn(data?.items[0]?.from ?? null);
  const to = monthIn(data?.items.at(-1)?.to ?? null);
  return from === null || to === null || from >= to ? null : { from, to };
}
