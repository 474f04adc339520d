import { type ReactNode, useState } from 'react';
import { Fault } from '../../../components/fault.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useSay } from '../../../messages/say.ts';
import { useRead } from '../../../service/use-service.ts';
import type { MapLook } from '../look/map-look.ts';
import { peopleLayers } from '../look/people-layers.ts';
import { readSeries, type SeriesStep } from '../network-api.ts';
import type { Network } from '../use-network.ts';
import { SeriesFigure } from './series-figure.tsx';
import { SERIES_LINES } from './series-lines.ts';
import { SeriesTable } from './series-table.tsx';

const STEPS: readonly SeriesStep[] = ['month', 'quarter', 'year'];

/** The network month by month, quarter by quarter or year by year: charts, a sentence for each, and the same as a table. */
export function Series({ network }: { readonly network: Network }): ReactNode {
  const say = useSay();
  const { layers } = network;
  const look: MapLook = { ...network.look, layers: peopleLayers(network.look, layers) };
  const [step, setStep] = useState<SeriesStep>('quarter');
  const { data, error, refetch } = useRead(
    ['network', 'series', step, look.layers, look.from, look.to, look.filters],
    (service, signal) => readSeries(service, look, step, signal),
    { enabled: look.layers.length > 0 },
  );
  return (
    <section>
      <h2>{say('map.series')}</h2>
      <label className="map-choice">
        {say('map.seriesStep')}
        <select
          value={step}
          onChange={(event) => setStep(STEPS.find((each) => each === event.target.value) ?? 'quarter')}
        >
          {STEPS.map((each) => (
            <option key={each} value={each}>
              {say(`map.step.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {look.layers.length === 0 ? (
        <p className="nothing">{say('map.seriesPeople')}</p>
      ) : error !== null ? (
        <Fault error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Waiting />
      ) : data.items.length < 2 ? (
        <p className="nothing">{say('map.seriesShort')}</p>
      ) : (
        <>
          <div className="map-charts">
            {SERIES_LINES.map((lines) => (
              <SeriesFigure key={lines.title} items={data.items} step={step} lines={lines} />
            ))}
          </div>
          <SeriesTable items={data.items} step={step} />
        </>
      )}
    </section>
  );
}
