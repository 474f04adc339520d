import type { ReactNode } from 'react';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSay } from '../../../messages/say.ts';
import { useClassInWords } from '../class-in-words.ts';
import { classing, type NodeClass } from '../look/node-classes.ts';
import type { NetworkNode } from '../network-api.ts';
import type { PartProps } from '../part-props.ts';
import { MeasureList } from './measure-list.tsx';
import { TieList } from './tie-list.tsx';

/** Who or what is chosen: its page, its ties by layer, its measures in words, and ways to look on from there. */
export function NodeCard(
  props: PartProps & {
    readonly node: NetworkNode;
    readonly classes: readonly NodeClass[];
    readonly onChoose: (node: string) => void;
  },
): ReactNode {
  const say = useSay();
  const inWords = useClassInWords();
  const { network, change, node } = props;
  const id = node.id.slice(node.id.indexOf('/') + 1);
  const own = props.classes.find(({ name }) => name === classing(network.view, 'community')(node));
  const facts = [node.attributes['function'], node.attributes['organisation']].filter((fact) => fact !== undefined);
  return (
    <section>
      <h2>
        <ThingLink type={node.type} id={id}>
          {node.label}
        </ThingLink>
      </h2>
      {facts.length > 0 && (
        <p className="hint" data-from="community">
          {facts.join(' · ')}
        </p>
      )}
      {network.look.colourBy === 'community' && own?.meaning.kind === 'community' && (
        <p>{say('map.inCommunity', { name: inWords(own.meaning) })}</p>
      )}
      <p className="map-buttons">
        <button type="button" className="quiet" onClick={() => change({ around: [node.id], steps: 1 })}>
          {say('map.around1')}
        </button>
        <button type="button" className="quiet" onClick={() => change({ around: [node.id], steps: 2 })}>
          {say('map.around2')}
        </button>
        {node.type === 'member' && (
          <button type="button" className="quiet" onClick={() => change({ without: id })}>
            {say('map.whatIf')}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => change({ selected: null }, { isPassing: true })}>
          {say('map.letGo')}
        </button>
      </p>
      <TieList network={network} node={node.id} onChoose={props.onChoose} />
      <MeasureList measures={network.measures} node={node} />
    </section>
  );
}
