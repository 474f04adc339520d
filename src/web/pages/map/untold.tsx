import type { ReactNode } from 'react';
import { ThingLink } from '../../components/thing-link.tsx';
import { useSay } from '../../messages/say.ts';
import type { Network } from './use-network.ts';

/** What was left out of the picture: parts of an address that say nothing, and what too many share to tie anybody. */
export function Untold({ network }: { readonly network: Network }): ReactNode {
  const say = useSay();
  const { look, unread, view, layers } = network;
  const isAway = look.selected !== null && !view.nodes.some(({ id }) => id === look.selected);
  const { sharedByTooMany: shared, tooFew } = view.left;
  if (unread.length === 0 && !isAway && shared.length === 0 && tooFew === 0) return null;
  return (
    <ul className="map-untold">
      {unread.map(({ name, value }) => (
        <li key={`${name} ${value}`}>{say('map.unread', { name, value })}</li>
      ))}
      {isAway && <li>{say('map.selectedAway')}</li>}
      {tooFew > 0 && <li>{say('map.tooFew', { count: tooFew })}</li>}
      {shared.map(({ layer, type, id, name }) => (
        <li key={`${layer} ${type} ${id}`}>
          {say('map.sharedByTooMany', { layer: layers.find((each) => each.name === layer)?.label ?? layer })}{' '}
          <ThingLink type={type} id={id}>
            {name}
          </ThingLink>
        </li>
      ))}
    </ul>
  );
}
