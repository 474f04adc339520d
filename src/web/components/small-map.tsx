import { type ReactNode, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useSay } from '../messages/say.ts';
import { SHAPE_OF_TYPE } from '../pages/map/canvas/shapes.ts';
import { fitInto } from '../pages/map/look/fit-into.ts';
import { USUAL_LOOK } from '../pages/map/look/map-look.ts';
import { readView } from '../pages/map/network-api.ts';
import { useLooking } from '../service/looking.ts';
import { useRead } from '../service/use-service.ts';
import '../styles/small-map.css';
import { Go, useAddress } from './go.tsx';
import { thingAddress } from './thing-link.tsx';

const MOST = 40;
const WIDTH = 560;
const HEIGHT = 320;

/** Who is tied to some people, such as those of an answer: a small still map with names that open their pages. */
export function SmallMap({ around }: { readonly around: readonly string[] }): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  const address = useAddress();
  const go = useNavigate();
  const { data } = useRead(
    ['network', 'small', around],
    (service, signal) => readView(service, { ...USUAL_LOOK, around, steps: 1 }, signal),
    { enabled: looking.kind !== 'visitor' && around.length > 0 },
  );
  const places = useMemo(() => (data === undefined ? [] : fitInto(data.nodes, WIDTH, HEIGHT)), [data]);
  if (looking.kind === 'visitor' || data === undefined || data.edges.length === 0) return null;
  const query = around.map((id) => `around=${encodeURIComponent(id)}`).join('&');
  const map = <Go to={`/map?${query}`}>{say('map.smallOpen')}</Go>;
  if (data.nodes.length > MOST)
    return (
      <p className="small-map-many">
        {say('map.smallMany', { count: data.nodes.length })} {map}
      </p>
    );
  const pairs = [...new Map(data.edges.map((edge) => [`${edge.source} ${edge.target}`, edge])).values()];
  const caption = say('map.smallCaption', { count: data.nodes.length });
  const at = new Map(places.map((place) => [place.node.id, place]));
  return (
    <figure className="small-map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <title>{caption}</title>
        {pairs.map(({ source, target }) => {
          const [from, to] = [at.get(source), at.get(target)];
          return from === undefined || to === undefined ? null : (
            <line key={`${source} ${target}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
          );
        })}
        {places.map(({ node, x, y }) => {
          const path = thingAddress(node.type, node.id.slice(node.id.indexOf('/') + 1));
          const isCentre = around.includes(node.id);
          const shape =
            SHAPE_OF_TYPE[node.type] === 'disc' ? (
              <circle cx={x} cy={y} r={isCentre ? 8 : 6} />
            ) : (
              <rect x={x - 6} y={y - 6} width="12" height="12" />
            );
          if (node.label === '' || path === null)
            return (
              <g key={node.id} className="unnamed">
                {shape}
              </g>
            );
          const isRight = x > WIDTH * 0.62;
          return (
            <a
              key={node.id}
              href={address(path)}
              className={isCentre ? 'centre' : undefined}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                void go(address(path));
              }}
            >
              {shape}
              <text
                x={isRight ? x - 11 : x + 11}
                y={y + 4}
                textAnchor={isRight ? 'end' : 'start'}
                data-from="community"
              >
                {node.label}
              </text>
            </a>
          );
        })}
      </svg>
      <figcaption>
        {caption} {map}
      </figcaption>
    </figure>
  );
}
