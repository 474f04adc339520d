import { type ReactNode, useMemo } from 'react';
import { useSay } from '../../messages/say.ts';
import { neighboursOf } from './look/neighbours.ts';
import type { NetworkView } from './network-api.ts';

const NAMED = 8;

/** Says who is pointed at, and after each step of the keyboard who is chosen, with who is tied to them. */
export function PointedAt(props: {
  readonly view: NetworkView;
  readonly node: string | null;
  readonly selected: string | null;
}): ReactNode {
  const { view, node, selected } = props;
  return (
    <>
      <p className="map-pointed" aria-hidden="true">
        <Words view={view} node={node ?? selected} />
      </p>
      <p className="unseen" aria-live="polite">
        <Words view={view} node={selected} />
      </p>
    </>
  );
}

function Words({ view, node }: { readonly view: NetworkView; readonly node: string | null }): ReactNode {
  const say = useSay();
  const found = useMemo(() => view.nodes.find(({ id }) => id === node), [view, node]);
  const neighbours = useMemo(() => (node === null ? [] : neighboursOf(view, node)), [view, node]);
  if (found === undefined) return null;
  if (found.label === '') return say('map.unnamed');
  const names = neighbours.flatMap(({ label }) => (label === '' ? [] : [label])).slice(0, NAMED);
  const more = neighbours.length - names.length;
  return say('map.pointed', { name: found.label, count: neighbours.length, names: names.join(', '), more });
}
