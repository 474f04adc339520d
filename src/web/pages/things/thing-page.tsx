import type { ReactNode } from 'react';
import { useSay } from '../../messages/say.ts';

export function ThingPage(): ReactNode {
  const say = useSay();
  return <h1>{say('frame.more')}</h1>;
}
