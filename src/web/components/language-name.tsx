import type { ReactNode } from 'react';
import { useSpeech } from '../messages/say.ts';

/** What a language is called in another one; its tag where it has no name there. */
export function languageNameIn(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // What a community file calls a language need not be a tag of one.
    return tag;
  }
}

/** Names of languages, in the language of the page. */
export function LanguageNames({ tags }: { readonly tags: readonly string[] }): ReactNode {
  const { language } = useSpeech();
  // The browser knows these names: they come from no file of messages.
  return <span data-from="browser">{tags.map((tag) => languageNameIn(language, tag)).join(', ')}</span>;
}
