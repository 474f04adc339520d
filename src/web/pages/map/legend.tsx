import type { ReactNode } from 'react';
import { useSay } from '../../messages/say.ts';
import type { MapTheme } from './canvas/theme.ts';
import { ClassWords } from './class-words.tsx';
import { LegendMark } from './legend-mark.tsx';
import type { NodeClass } from './look/node-classes.ts';
import { classColour, layerColour } from './look/paint.ts';
import type { Marks } from './look/picture.ts';
import type { Network } from './use-network.ts';

const TOLD = 14;

/** What colours, signs, shapes and lines stand for; each is a button that lights its own on the map. */
export function Legend(props: {
  readonly network: Network;
  readonly classes: readonly NodeClass[];
  readonly theme: MapTheme;
  readonly lit: Marks['lit'];
  readonly onLight: (lit: Marks['lit']) => void;
}): ReactNode {
  const say = useSay();
  const { network, classes, theme, lit, onLight } = props;
  const { look, layers, earlier } = network;
  const shown = layers.filter(({ name }) => look.layers.includes(name));
  const people = classes.filter(({ place }) => place !== null);
  const told = [...people.slice(0, TOLD), ...classes.filter(({ place }) => place === null)];
  return (
    <section className="map-legend" aria-label={say('map.legend')}>
      <ul>
        {told.map((each) => {
          const isLit = lit !== null && 'className' in lit && lit.className === each.name;
          return (
            <li key={each.name}>
              <button
                type="button"
                aria-pressed={isLit}
                onClick={() => onLight(isLit ? null : { className: each.name })}
              >
                <LegendMark nodeClass={each} colour={classColour(each.place, each.name, theme)} theme={theme} />{' '}
                <ClassWords meaning={each.meaning} /> <span className="hint">{each.count}</span>
              </button>
            </li>
          );
        })}
        {people.length > TOLD && <li className="hint">{say('map.moreClasses', { count: people.length - TOLD })}</li>}
      </ul>
      <ul>
        {shown.map((layer) => {
          const isLit = lit !== null && 'layer' in lit && lit.layer === layer.name;
          return (
            <li key={layer.name}>
              <button type="button" aria-pressed={isLit} onClick={() => onLight(isLit ? null : { layer: layer.name })}>
                <Line colour={layerColour(layer.name, look.layers, theme)} isArrow={layer.isDirected} width={2} />{' '}
                <span data-from="service">{layer.label}</span>
              </button>
            </li>
          );
        })}
        {earlier !== null && (
          <>
            <li>
              <Line colour={theme.accent} isArrow={false} width={4} /> {say('map.formed')}
            </li>
            <li>
              <Line colour={theme.warm} isArrow={false} width={1.5} /> {say('map.faded')}
            </li>
          </>
        )}
      </ul>
    </section>
  );
}

function Line(props: { readonly colour: string; readonly isArrow: boolean; readonly width: number }): ReactNode {
  return (
    <svg className="map-mark" viewBox="0 0 28 16" aria-hidden="true">
      <path d="M2 8h20" stroke={props.colour} strokeWidth={props.width} />
      {props.isArrow && <path d="M20 3l7 5-7 5z" fill={props.colour} />}
    </svg>
  );
}
