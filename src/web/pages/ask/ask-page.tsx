import type { ReactNode } from 'react';
import { useSay } from '../../messages/say.ts';

export function AskPage(): ReactNode {
  const say = useSay();
  return <h1>{say('frame.ask')}</h1>;
}
