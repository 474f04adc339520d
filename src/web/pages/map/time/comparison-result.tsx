import type { ReactNode } from 'react';
import { Fault } from '../../../components/fault.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useSay } from '../../../messages/say.ts';
import { useRead } from '../../../service/use-service.ts';
import type { MonthSpan } from '../controls/month-range.tsx';
import type { MapLook } from '../look/map-look.ts';
import { firstDay, lastDay } from '../look/months.ts';
import type { ChangeLook } from '../look/use-look.ts';
import { readComparison } from '../network-api.ts';

/** What became of the network from one period to the other: ties, people, moves between bands, and sentences. */
export function ComparisonResult(props: {
  readonly look: MapLook;
  readonly before: MonthSpan;
  readonly change: ChangeLook;
}): ReactNode {
  const say = useSay();
  const { look, before, change } = props;
  const { data, error, refetch } = useRead(
    ['network', 'comparison', look.layers, look.from, look.to, look.filters, before],
    (service, signal) => readComparison(service, look, { from: firstDay(before.from), to: lastDay(before.to) }, signal),
  );
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const moves = new Set(data.moves.map(({ text }) => text));
  return (
    <div className="map-comparison" aria-live="polite">
      <ul className="map-lines" data-from="service">
        {data.lines
          .filter((line) => !moves.has(line))
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <p className="map-buttons">
        <button type="button" className="quiet" onClick={() => change({ tab: 'map' })}>
          {say('map.compareOnMap')}
        </button>
      </p>
      {data.moves.length > 0 && (
        <>
          <h3>{say('map.moves')}</h3>
          <p className="hint">{say('map.movesHint')}</p>
          <ul className="map-lines" data-from="service">
            {data.moves.map(({ from, to, text }) => (
              <li key={`${from} ${to}`}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
