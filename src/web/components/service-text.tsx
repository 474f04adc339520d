import type { ReactNode } from 'react';
import { typesetFrench } from '../../wording/index.ts';
import { useSpeech } from '../messages/say.ts';

/** What the service says in words, such as a reason or a note: in the language of the page, and typeset as its own words are. */
export function ServiceText({ children }: { readonly children: string }): ReactNode {
  const { language } = useSpeech();
  return <span data-from="service">{language === 'fr' ? typesetFrench(children) : children}</span>;
}
