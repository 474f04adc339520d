import type { ReactNode } from 'react';
import type { PartProps } from '../part-props.ts';
import { Comparison } from './comparison.tsx';
import { Series } from './series.tsx';

/** How the network changes: from one period to another, and month after month. */
export function OverTime({ network, change }: PartProps): ReactNode {
  return (
    <div className="map-time">
      <Comparison network={network} change={change} />
      <Series network={network} />
    </div>
  );
}
