import type { ReactNode } from 'react';
import { useSay } from '../../messages/say.ts';

export function MapPage(): ReactNode {
  const say = useSay();
  return <h1>{say('frame.map')}</h1>;
}
