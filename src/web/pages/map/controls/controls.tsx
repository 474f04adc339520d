import { type ReactNode, useState } from 'react';
import { useSay } from '../../../messages/say.ts';
import { SaveFiles } from '../files/save-files.tsx';
import type { Centre, PartProps } from '../part-props.ts';
import { AppearanceChoice } from './appearance-choice.tsx';
import { FilterChoice } from './filter-choice.tsx';
import { LayerChoice } from './layer-choice.tsx';
import { NodeSearch } from './node-search.tsx';
import { WindowChoice } from './window-choice.tsx';

const BESIDE = '(min-width: 64rem)';

/** What is shown: layers, filters, time, colours and sizes. Folded where it would stand above the map. */
export function Controls({ network, change, onCentre }: PartProps & { readonly onCentre: Centre }): ReactNode {
  const say = useSay();
  const [isOpen] = useState(() => matchMedia(BESIDE).matches);
  const { look } = network;
  const chosen = Object.keys(look.filters).length + (look.from === null && look.to === null ? 0 : 1);
  return (
    <details className="map-controls" open={isOpen}>
      <summary>
        {say('map.shown')} {chosen > 0 && <span className="hint">{say('map.narrowed', { count: chosen })}</span>}
      </summary>
      {look.tab === 'map' && <NodeSearch network={network} change={change} onCentre={onCentre} />}
      <LayerChoice network={network} change={change} />
      {look.tab === 'map' && <AppearanceChoice network={network} change={change} />}
      <WindowChoice network={network} change={change} />
      <FilterChoice network={network} change={change} />
      <SaveFiles look={look} />
    </details>
  );
}
