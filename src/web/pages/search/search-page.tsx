import type { ReactNode } from 'react';
import { useSay } from '../../messages/say.ts';

export function SearchPage(): ReactNode {
  const say = useSay();
  return <h1>{say('frame.search')}</h1>;
}
