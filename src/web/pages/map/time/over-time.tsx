import type { ReactNode } from 'react';
import type { PartProps } from '../part-props.ts';
import { Comparison } from './comparison.tsx';
import { Series } from './series.tsx';

/** How the network changes: month after month, and from one period to another. */
export function OverTime({ network, change }: PartProps): ReactNode {
  return (
    <div className="map-time">
      <Series network={network} />
      <Comparison network={network} change={change} />
    </div>
  );
}
