import { type ReactNode, useMemo } from 'react';
import type { MessageKey } from '../../../messages/message.ts';
import { useSay } from '../../../messages/say.ts';
import { tiesOf } from '../look/ties-of.ts';
import type { Network } from '../use-network.ts';

const DIRECTION_WORDS: Readonly<Record<string, MessageKey>> = {
  out: 'map.tiesOut',
  in: 'map.tiesIn',
  both: 'map.tiesBoth',
};

/** Ties of a node by layer; each name is a step to it on the map. */
export function TieList(props: {
  readonly network: Network;
  readonly node: string;
  readonly onChoose: (node: string) => void;
}): ReactNode {
  const say = useSay();
  const { network, node, onChoose } = props;
  const ties = useMemo(() => tiesOf(network.view, network.layers, node), [network.view, network.layers, node]);
  if (ties.length === 0) return <p>{say('map.noTies')}</p>;
  return (
    <>
      <h3>{say('map.ties')}</h3>
      {ties.map(({ layer, direction, others }) => {
        const named = others.filter(({ label }) => label !== '');
        const unnamed = others.length - named.length;
        return (
          <section key={`${layer.name} ${direction}`} className="map-ties">
            <h4>{say(DIRECTION_WORDS[direction] ?? 'map.tiesBoth', { layer: layer.label })}</h4>
            <ul>
              {named.map(({ id, label }) => (
                <li key={id}>
                  <button type="button" className="quiet" data-from="community" onClick={() => onChoose(id)}>
                    {label}
                  </button>
                </li>
              ))}
              {unnamed > 0 && <li className="hint">{say('map.unnamedMore', { count: unnamed })}</li>}
            </ul>
          </section>
        );
      })}
    </>
  );
}
