import type { ReactNode } from 'react';
import { useSpeech } from '../messages/say.ts';

/** The month of a date as people of this language write it, with the day itself behind it; nothing when there is none. */
export function Month({ date }: { readonly date: string | null | undefined }): ReactNode {
  const { language } = useSpeech();
  if (!date) return null;
  const day = new Date(date);
  const written = Number.isNaN(day.getTime())
    ? date
    : day.toLocaleDateString(language, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  return <time dateTime={date}>{written}</time>;
}
