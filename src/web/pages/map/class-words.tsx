import type { ReactNode } from 'react';
import { useClassInWords } from './class-in-words.ts';
import type { ClassMeaning } from './look/node-classes.ts';

/** What a class of the legend is called; words of the community and of the service are marked as such. */
export function ClassWords({ meaning }: { readonly meaning: ClassMeaning }): ReactNode {
  const inWords = useClassInWords();
  const isOwn = meaning.kind === 'value' || (meaning.kind === 'community' && meaning.label !== null);
  return <span {...(isOwn ? { 'data-from': 'community' } : {})}>{inWords(meaning)}</span>;
}
