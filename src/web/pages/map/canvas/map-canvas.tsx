import { type KeyboardEvent, type ReactNode, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Marks, Picture, Standpoint } from '../look/picture.ts';
import { readStandpoint, writeStandpoint } from '../look/standpoint.ts';
import { type Direction, MapScene, type SceneEvents } from './map-scene.ts';
import type { MapTheme } from './theme.ts';

/** What buttons beside the map do with it. */
export interface MapHandle {
  readonly focusOn: (node: string) => void;
  readonly zoomBy: (factor: number) => void;
  readonly whole: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const PAN: Readonly<Record<Direction, readonly [right: number, down: number]>> = {
  left: [-0.2, 0],
  right: [0.2, 0],
  up: [0, -0.2],
  down: [0, 0.2],
};
const ZOOM = 1.5;

/**
 * The map itself. Arrows walk from the chosen node to its neighbours, or move the view when nothing is chosen or Shift is
 * held; + and − zoom, 0 shows the whole, Enter chooses what lies in the middle, Escape lets go.
 */
export function MapCanvas(
  props: SceneEvents & {
    readonly picture: Picture;
    readonly marks: Marks;
    /** Where whoever looks stands; null for the whole. */
    readonly at: Standpoint | null;
    readonly theme: MapTheme;
    readonly label: string;
    readonly describedBy: string;
    readonly ref?: React.Ref<MapHandle>;
  },
): ReactNode {
  const { picture, marks, theme, at } = props;
  const element = useRef<HTMLDivElement>(null);
  const scene = useRef<MapScene | null>(null);
  const events = useRef<SceneEvents>(props);
  const firstTheme = useRef(theme);
  events.current = props;

  // Before anybody can press a key in it: what comes while nothing is drawn yet would be lost.
  useLayoutEffect(() => {
    if (element.current === null) return;
    const opened = new MapScene(element.current, firstTheme.current, {
      onSelect: (node) => events.current.onSelect(node),
      onPoint: (node) => events.current.onPoint(node),
      onMove: (to) => events.current.onMove(to),
    });
    scene.current = opened;
    return () => {
      scene.current = null;
      opened.kill();
    };
  }, []);
  useLayoutEffect(() => scene.current?.setTheme(theme), [theme]);
  useLayoutEffect(() => scene.current?.show(picture), [picture]);
  useLayoutEffect(() => scene.current?.mark(marks), [marks]);
  // By what the address says, not by the object: whoever is on the move is not taken back when something else changes.
  const place = at === null ? null : writeStandpoint(at);
  useLayoutEffect(() => scene.current?.standAt(readStandpoint(place)), [place]);
  useImperativeHandle(props.ref, () => ({
    focusOn: (node) => scene.current?.focusOn(node),
    zoomBy: (factor) => scene.current?.zoomBy(factor),
    whole: () => scene.current?.whole(),
  }));

  const press = (event: KeyboardEvent): void => {
    const map = scene.current;
    if (map === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    if (arrow !== undefined) {
      const next = marks.selected === null || event.shiftKey ? null : map.neighbourTowards(marks.selected, arrow);
      if (next !== null) {
        props.onSelect(next);
        map.focusOn(next);
      } else if (marks.selected === null || event.shiftKey) map.panBy(...PAN[arrow]);
    } else if (event.key === '+' || event.key === '=') map.zoomBy(ZOOM);
    else if (event.key === '-' || event.key === '−') map.zoomBy(1 / ZOOM);
    else if (event.key === '0' || event.key === 'Home') map.whole();
    else if (event.key === 'Enter') props.onSelect(map.middle());
    else if (event.key === 'Escape') props.onSelect(null);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={element}
      className="map-canvas"
      role="application"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is walked by keyboard.
      tabIndex={0}
      onKeyDown={press}
    />
  );
}
