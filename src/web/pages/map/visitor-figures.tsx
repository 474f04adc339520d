import type { ReactNode } from 'react';
import { Fault } from '../../components/fault.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useSay } from '../../messages/say.ts';
import { useRead } from '../../service/use-service.ts';
import type { MapLook } from './look/map-look.ts';
import { MeasuresTold } from './measures-told.tsx';
import { readFigures, readMeasures } from './network-api.ts';

/** What a visitor is told of the network: figures of the whole, and why there is no map. */
export function VisitorFigures({ look }: { readonly look: MapLook }): ReactNode {
  const say = useSay();
  const figures = useRead(['network', 'figures', look.layers, look.from, look.to, look.filters], (service, signal) =>
    readFigures(service, look, signal),
  );
  const measures = useRead(['network', 'measures'], readMeasures);
  if (figures.isError) return <Fault error={figures.error} onRetry={() => void figures.refetch()} />;
  if (figures.data === undefined) return <Waiting />;
  const { people, ties } = figures.data;
  const told = (measures.data?.items ?? []).flatMap((measure) => {
    const value = figures.data.measures[measure.name];
    return measure.of !== 'whole' || value == null ? [] : [{ measure, value }];
  });
  return (
    <section className="map-visitor">
      <p className="notice">{say('map.visitor')}</p>
      {people === null || ties === null ? (
        <p>{say('map.visitorFew')}</p>
      ) : (
        <p className="map-figures">{say('map.counts', { people, ties })}</p>
      )}
      {told.length > 0 && <MeasuresTold told={told} />}
    </section>
  );
}
