import type { ReactNode } from 'react';
import { Day } from '../../../components/day.tsx';
import { dayIn } from '../../../components/day-in.ts';
import { useSpeech } from '../../../messages/say.ts';

/** From when until when; nothing when neither is known. */
export function Stretch({ from, to }: { readonly from: string | null; readonly to: string | null }): ReactNode {
  const { language, say } = useSpeech();
  if (from === null && to === null) return null;
  const written = (date: string | null) => (date === null ? 'none' : dayIn(language, date));
  // “depuis le 3 mars 2025”, and “depuis mars 2025”.
  const article = language === 'fr' && to === null && /^\d{4}-\d\d-\d\d/.test(from ?? '') ? 'le ' : '';
  return <span className="stretch">{say('thing.fromTo', { from: article + written(from), to: written(to) })}</span>;
}

/** A day, or nothing. */
export const dayOf = (date: string | null): ReactNode => (date === null ? null : <Day date={date} />);
