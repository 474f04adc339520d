import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useSay } from '../../messages/say.ts';
import { MapCanvas, type MapHandle } from './canvas/map-canvas.tsx';
import { useMapTheme } from './canvas/theme.ts';
import { Legend } from './legend.tsx';
import { nodeClasses } from './look/node-classes.ts';
import { paint } from './look/paint.ts';
import type { Marks, Standpoint } from './look/picture.ts';
import { MapPanel } from './panel/map-panel.tsx';
import type { PartProps } from './part-props.ts';
import { PointedAt } from './pointed-at.tsx';

const ZOOM = 1.5;

/** The map with its legend, and beside it who is chosen. */
export function MapView(props: PartProps & { readonly centred: { readonly node: string } | null }): ReactNode {
  const say = useSay();
  const help = useId();
  const { network, change, centred } = props;
  const { look, view, layers, earlier } = network;
  const theme = useMapTheme();
  const map = useRef<MapHandle>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [lit, setLit] = useState<Marks['lit']>(null);
  const classes = useMemo(() => nodeClasses(view, look.colourBy), [view, look.colourBy]);
  // Only whom it is drawn of draws it anew: a look that differs in where one stands does not.
  const names = look.layers.join();
  const shown = useMemo(() => names.split(','), [names]);
  const picture = useMemo(
    () => paint(view, { colourBy: look.colourBy, sizeBy: look.sizeBy, classes, layers, shown, theme, earlier }),
    [view, look.colourBy, look.sizeBy, classes, layers, shown, theme, earlier],
  );
  const gone = look.without === null ? null : `member/${look.without}`;
  const marks = useMemo<Marks>(() => ({ selected: look.selected, gone, lit }), [look.selected, gone, lit]);
  const select = useCallback(
    (node: string | null) => change({ selected: node, without: null }, { isPassing: true }),
    [change],
  );
  const stand = useCallback((at: Standpoint) => change({ at }, { isPassing: true }), [change]);
  const choose = (node: string): void => {
    select(node);
    map.current?.focusOn(node);
  };
  useEffect(() => {
    if (centred !== null) map.current?.focusOn(centred.node);
  }, [centred]);
  return (
    <div className="map-view">
      <div className="map-stage">
        <MapCanvas
          ref={map}
          picture={picture}
          marks={marks}
          theme={theme}
          label={say('map.canvas', { people: view.nodes.length, ties: view.edges.length })}
          describedBy={help}
          onSelect={select}
          onPoint={setPointed}
          at={look.at}
          onMove={stand}
        />
        <p className="map-zoom">
          <button type="button" onClick={() => map.current?.zoomBy(ZOOM)} title={say('map.zoomIn')}>
            <span aria-hidden="true">+</span> <span className="unseen">{say('map.zoomIn')}</span>
          </button>
          <button type="button" onClick={() => map.current?.zoomBy(1 / ZOOM)} title={say('map.zoomOut')}>
            <span aria-hidden="true">−</span> <span className="unseen">{say('map.zoomOut')}</span>
          </button>
          <button type="button" onClick={() => map.current?.whole()} title={say('map.zoomWhole')}>
            <span aria-hidden="true">⤢</span> <span className="unseen">{say('map.zoomWhole')}</span>
          </button>
        </p>
        <PointedAt view={view} node={pointed} selected={look.selected} />
        <p id={help} className="hint map-help">
          {say('map.help')}
        </p>
      </div>
      <MapPanel network={network} change={change} classes={classes} onChoose={choose} />
      <Legend network={network} classes={classes} theme={theme} lit={lit} onLight={setLit} />
    </div>
  );
}
