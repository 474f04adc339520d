import { type ReactNode, useMemo } from 'react';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSpeech } from '../../../messages/say.ts';
import type { NetworkNode } from '../network-api.ts';
import type { Network } from '../use-network.ts';
import { Sideways } from './sideways.tsx';
import { holds } from './table-rows.ts';
import { usePortion } from './use-portion.ts';

/** Ties of the network, by who they are of. */
export function TieTable({ network, sought }: { readonly network: Network; readonly sought: string }): ReactNode {
  const { language, say } = useSpeech();
  const { view, layers } = network;
  const rows = useMemo(() => {
    const nodes = new Map(view.nodes.map((node) => [node.id, node]));
    const labels = new Map(layers.map(({ name, label }) => [name, label]));
    const { compare } = new Intl.Collator(language);
    return view.edges
      .map((edge) => ({
        from: nodes.get(edge.source),
        to: nodes.get(edge.target),
        layer: labels.get(edge.kind) ?? edge.kind,
        weight: edge.weight,
      }))
      .filter(({ from, to, layer }) => holds(sought, from?.label, to?.label, layer))
      .sort(
        (one, other) =>
          compare(one.from?.label ?? '', other.from?.label ?? '') ||
          compare(one.to?.label ?? '', other.to?.label ?? '') ||
          compare(one.layer, other.layer),
      )
      .map((row, place) => ({ ...row, key: place }));
  }, [view, layers, sought, language]);
  const { shown, left, more } = usePortion(rows);
  return (
    <section>
      <h2>{say('map.tableTies')}</h2>
      <p className="map-figures">{say('map.tieRows', { shown: rows.length, all: view.edges.length })}</p>
      <Sideways label={say('map.tableTies')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('map.columnFrom')}</th>
              <th scope="col">{say('map.columnTo')}</th>
              <th scope="col">{say('map.columnLayer')}</th>
              <th scope="col">{say('map.columnWeight')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, from, to, layer, weight }) => (
              <tr key={key}>
                <td>
                  <End node={from} />
                </td>
                <td>
                  <End node={to} />
                </td>
                <td data-from="service">{layer}</td>
                <td className="number">{weight.toLocaleString(language, { maximumSignificantDigits: 3 })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      {left > 0 && (
        <button type="button" className="quiet" onClick={more}>
          {say('map.moreRows', { count: left })}
        </button>
      )}
    </section>
  );
}

function End({ node }: { readonly node: NetworkNode | undefined }): ReactNode {
  const { say } = useSpeech();
  if (node === undefined || node.label === '') return say('map.classUnnamed');
  return (
    <ThingLink type={node.type} id={node.id.slice(node.id.indexOf('/') + 1)}>
      {node.label}
    </ThingLink>
  );
}
