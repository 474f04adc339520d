import type { MapLook } from './map-look.ts';
import { firstDay, lastDay } from './months.ts';

/** A look as the service is asked for it. */
export function queryOf({ layers, from, to, filters }: MapLook): Record<string, string | readonly string[]> {
  return {
    layer: layers,
    ...(from === null ? {} : { from: firstDay(from) }),
    ...(to === null ? {} : { to: lastDay(to) }),
    ...filters,
  };
}
