import type { ReactNode } from 'react';
import { useSpeech } from '../messages/say.ts';
import { dayIn } from './day-in.ts';

/** A day, as the language of the page writes it. */
export function Day({ date }: { readonly date: string }): ReactNode {
  const { language } = useSpeech();
  return <time dateTime={date}>{dayIn(language, date)}</time>;
}
