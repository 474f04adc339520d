import type { ReactNode } from 'react';
import type { MessageKey } from '../messages/message.ts';
import { useSay } from '../messages/say.ts';

/** Words of the closed lists of the community file, as people say them; a word of another version is said as it is. */
const said =
  <Word extends string>(words: readonly Word[]) =>
  (word: string): word is Word =>
    words.some((each) => each === word);

const isType = said([
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
]);

const isKind = said([
  'tool',
  'method',
  'standard',
  'design',
  'manual',
  'document',
  'recording',
  'story',
  'intervision',
  'duo',
  'project',
  'initiative',
  'leadership',
  'circle',
  'plenary',
  'open',
]);

/** What a type of thing is called, such as « réponse ». */
export function TypeWord({ type }: { readonly type: string }): ReactNode {
  const say = useSay();
  return isType(type) ? say(`type.${type}` satisfies MessageKey) : <span data-from="community">{type}</span>;
}

/** What a kind of artefact or of group is called, such as « manuel ». */
export function KindWord({ kind }: { readonly kind: string }): ReactNode {
  const say = useSay();
  return isKind(kind) ? say(`kind.${kind}` satisfies MessageKey) : <span data-from="community">{kind}</span>;
}
