import { type ReactNode, useId } from 'react';
import { useSay } from '../../../messages/say.ts';
import type { LayerCard } from '../network-api.ts';
import type { PartProps } from '../part-props.ts';

/** Ties of which kinds are drawn; they stay apart, and at least one is left. */
export function LayerChoice({ network, change }: PartProps): ReactNode {
  const say = useSay();
  const { look, layers } = network;
  const toggle = (name: string): void => {
    const next = layers
      .map((layer) => layer.name)
      .filter((each) => (each === name ? !look.layers.includes(each) : look.layers.includes(each)));
    change({ layers: next });
  };
  const usual = layers.filter(({ between }) => between.every((type) => type === 'member'));
  const withThings = layers.filter((layer) => !usual.includes(layer));
  const row = (layer: LayerCard): ReactNode => (
    <LayerRow
      key={layer.name}
      layer={layer}
      isShown={look.layers.includes(layer.name)}
      isLast={look.layers.length === 1}
      onToggle={() => toggle(layer.name)}
    />
  );
  return (
    <fieldset>
      <legend>{say('map.layers')}</legend>
      <ul className="map-layers">{usual.map(row)}</ul>
      <details open={withThings.some(({ name }) => look.layers.includes(name))}>
        <summary>{say('map.layersThings')}</summary>
        <ul className="map-layers">{withThings.map(row)}</ul>
      </details>
    </fieldset>
  );
}

function LayerRow(props: {
  readonly layer: LayerCard;
  readonly isShown: boolean;
  readonly isLast: boolean;
  readonly onToggle: () => void;
}): ReactNode {
  const meaning = useId();
  const { layer, isShown, isLast } = props;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isShown}
          disabled={isShown && isLast}
          aria-describedby={meaning}
          onChange={props.onToggle}
        />{' '}
        <span data-from="service">{layer.label}</span>
        {layer.isDirected && <span aria-hidden="true"> →</span>}
      </label>
      <p id={meaning} className="hint" data-from="service" hidden={!isShown}>
        {layer.meaning}
      </p>
    </li>
  );
}
