import { useRead } from '../../../service/use-service.ts';
import type { MapLook } from '../look/map-look.ts';
import { monthIn } from '../look/months.ts';
import { peopleLayers } from '../look/people-layers.ts';
import { readSeries } from '../network-api.ts';
import type { Network } from '../use-network.ts';
import type { MonthSpan } from './month-range.tsx';

/** The first and the last month in which the layers have a tie; null while it is not known, or when none is dated. */
export function useMonthBounds({ look, layers }: Pick<Network, 'look' | 'layers'>): MonthSpan | null {
  const timed = peopleLayers(look, layers);
  const whole: MapLook = { ...look, layers: timed, from: null, to: null, filters: {} };
  const { data } = useRead(
    ['network', 'series', 'year', timed],
    (service, signal) => readSeries(service, whole, 'year', signal),
    { enabled: timed.length > 0 },
  );
  const from = monthIn(data?.items[0]?.from ?? null);
  const to = monthIn(data?.items.at(-1)?.to ?? null);
  return from === null || to === null || from >= to ? null : { from, to };
}
