import { type ReactNode, useState } from 'react';
import { useSay } from '../../../messages/say.ts';
import { useLooking } from '../../../service/looking.ts';
import type { PartProps } from '../part-props.ts';
import { NodeTable } from './node-table.tsx';
import { TieTable } from './tie-table.tsx';

/** The same as the map in tables: whoever is in it, then the ties. */
export function NetworkTables({ network, change }: PartProps): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  const [sought, setSought] = useState('');
  const isKeeper = looking.kind === 'keeper';
  return (
    <div className="map-tables">
      <label className="map-choice">
        {say('map.tableFind')}
        <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
      </label>
      <p className="hint">{say(isKeeper ? 'map.tableNoRanking' : 'map.tableByName')}</p>
      <NodeTable network={network} change={change} sought={sought} canSort={isKeeper} />
      <TieTable network={network} sought={sought} />
    </div>
  );
}
