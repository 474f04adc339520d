import type { ReactNode } from 'react';
import { useSay } from '../../../messages/say.ts';
import { isUnnamed, type NodeClass } from '../look/node-classes.ts';
import type { PartProps } from '../part-props.ts';
import { DepartureCard } from './departure-card.tsx';
import { NodeCard } from './node-card.tsx';
import { WholeCard } from './whole-card.tsx';

/** Beside the map: who is chosen, what hangs on somebody who might leave, or the whole. */
export function MapPanel(
  props: PartProps & { readonly classes: readonly NodeClass[]; readonly onChoose: (node: string) => void },
): ReactNode {
  const say = useSay();
  const { network, change, onChoose } = props;
  const { look, view } = network;
  const node = view.nodes.find(({ id }) => id === look.selected);
  return (
    <aside className="map-panel" aria-label={say('map.panel')}>
      {look.around.length > 0 && (
        <p className="notice">
          {say('map.aroundOnly', { steps: look.steps })}{' '}
          <button type="button" className="quiet" onClick={() => change({ around: [], steps: 1 })}>
            {say('map.backToAll')}
          </button>
        </p>
      )}
      {look.without !== null && <DepartureCard member={look.without} look={look} change={change} />}
      {node === undefined ? (
        look.without === null && <WholeCard network={network} />
      ) : isUnnamed(node.id) ? (
        <section>
          <h2>{say('map.unnamedTitle')}</h2>
          <p>{say('map.unnamed')}</p>
        </section>
      ) : (
        <NodeCard network={network} change={change} node={node} classes={props.classes} onChoose={onChoose} />
      )}
    </aside>
  );
}
