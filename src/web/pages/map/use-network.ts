import { useMemo } from 'react';
import { isWorkedOutStill } from '../../service/service-error.ts';
import { useRead } from '../../service/use-service.ts';
import type { Unread } from './look/look-address.ts';
import { type MapLook, USUAL_LOOK } from './look/map-look.ts';
import {
  type LayerCard,
  type MeasureCard,
  type NetworkView,
  readLayers,
  readMeasures,
  readView,
} from './network-api.ts';
import { useKeptRead } from './use-kept-read.ts';

/** What the pages of the map are drawn from. */
export interface Network {
  /** The look with what the address names and the service knows. */
  readonly look: MapLook;
  readonly unread: readonly Unread[];
  readonly layers: readonly LayerCard[];
  readonly measures: readonly MeasureCard[];
  readonly view: NetworkView;
  /** The same layers in the period that is compared with; null when none is. */
  readonly earlier: NetworkView | null;
  /** Whether another look is being read, while the one before stays. */
  readonly isReading: boolean;
}

export interface NetworkRead {
  readonly network: Network | null;
  readonly error: Error | null;
  /** Whether the service is still working it out: it is asked again by itself. */
  readonly isBeingWorkedOut: boolean;
  readonly retry: () => void;
}

/** Reads what is looked at. Layers that the service does not know are left out and told. */
export function useNetwork(wished: MapLook, unreadAddress: readonly Unread[]): NetworkRead {
  const layers = useRead(['network', 'layers'], readLayers);
  const measures = useRead(['network', 'measures'], readMeasures);
  const known = useMemo(() => new Set(layers.data?.items.map(({ name }) => name)), [layers.data]);
  const look = useMemo(() => {
    const found = wished.layers.filter((name) => known.size === 0 || known.has(name));
    return { ...wished, layers: found.length === 0 ? USUAL_LOOK.layers : found };
  }, [wished, known]);
  const asked = [look.layers, look.from, look.to, look.filters, look.around, look.steps];
  // Before it is known which layers there are, one that is not might be asked for.
  const enabled = layers.isSuccess;
  const view = useKeptRead(['network', 'view', asked], (service, signal) => readView(service, look, signal), {
    enabled,
  });
  const { before } = look;
  const earlier = useKeptRead(
    ['network', 'view', asked, before],
    (service, signal) => (before === null ? Promise.resolve(null) : readView(service, { ...look, ...before }, signal)),
    { enabled },
  );
  const unread = useMemo(
    () => [
      ...unreadAddress,
      ...wished.layers.filter((name) => known.size > 0 && !known.has(name)).map((value) => ({ name: 'layer', value })),
    ],
    [unreadAddress, wished, known],
  );
  const network = useMemo(
    () =>
      layers.data === undefined || measures.data === undefined || view.data === undefined
        ? null
        : {
            ...{ look, unread, layers: layers.data.items, measures: measures.data.items, view: view.data },
            earlier: before === null ? null : (earlier.data ?? null),
            isReading: view.isFetching || earlier.isFetching,
          },
    [look, unread, layers.data, measures.data, view.data, view.isFetching, before, earlier.data, earlier.isFetching],
  );
  return {
    network: view.isError ? null : network,
    isBeingWorkedOut: isWorkedOutStill(view.failureReason),
    error: layers.error ?? measures.error ?? view.error ?? earlier.error,
    retry: () =>
      void Promise.all([layers, measures, view].filter(({ isError }) => isError).map((each) => each.refetch())),
  };
}
