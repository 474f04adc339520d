import type { LayerCard } from '../network-api.ts';
import type { MapLook } from './map-look.ts';

/** Those of the layers looked at that tie people to people: a series over time is of these. */
export function peopleLayers({ layers: shown }: MapLook, layers: readonly LayerCard[]): string[] {
  return layers
    .filter(({ name, between }) => shown.includes(name) && between.every((type) => type === 'member'))
    .map(({ name }) => name);
}
