import type { ReactNode } from 'react';
import { useSay } from '../messages/say.ts';

const TYPES = [
  'member',
  'topic',
  'challenge',
  'question',
  'answer',
  'comment',
  'artefact',
  'group',
  'organisation',
  'gathering',
  'feedback',
  'endorsement',
  'tie',
] as const;

/** What a type of thing is called, such as « réponse »; one that no one foresaw, as it is. */
export function TypeWord({ type }: { readonly type: string }): ReactNode {
  const say = useSay();
  const known = TYPES.find((each) => each === type);
  return known === undefined ? <span data-from="community">{type}</span> : say(`type.${known}`);
}
