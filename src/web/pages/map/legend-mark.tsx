import type { ReactNode } from 'react';
import { SHAPE_OF_TYPE } from './canvas/shapes.ts';
import type { MapTheme } from './canvas/theme.ts';
import type { NodeClass } from './look/node-classes.ts';

/** The disc or shape of a class as it stands on the map, with its sign. */
export function LegendMark(props: {
  readonly nodeClass: NodeClass;
  readonly colour: string;
  readonly theme: MapTheme;
}): ReactNode {
  const { nodeClass, colour, theme } = props;
  const shape = nodeClass.meaning.kind === 'type' ? SHAPE_OF_TYPE[nodeClass.meaning.type] : 'disc';
  return (
    <svg className="map-mark" viewBox="0 0 18 18" aria-hidden="true">
      {shape === 'diamond' ? (
        <path d="M9 1l8 8-8 8-8-8z" fill={colour} />
      ) : shape === 'disc' ? (
        <circle cx="9" cy="9" r="8" fill={colour} />
      ) : (
        <rect x="2" y="2" width="14" height="14" fill={colour} />
      )}
      {nodeClass.place !== null && (
        <text x="9" y="9.5" fill={theme.ground} textAnchor="middle" dominantBaseline="central">
          {nodeClass.place + 1}
        </text>
      )}
    </svg>
  );
}
