import type { ReactNode } from 'react';
import { useSpeech } from '../messages/say.ts';

/** Names of languages, such as « néerlandais », in the language of the page; a tag that has no name is said as it is. */
export function LanguageNames({ tags }: { readonly tags: readonly string[] }): ReactNode {
  const { language } = useSpeech();
  return <span data-from="browser">{tags.map((tag) => languageIn(language, tag)).join(', ')}</span>;
}

function languageIn(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
