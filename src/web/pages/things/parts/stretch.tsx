import type { ReactNode } from 'react';
import { Day, dayIn } from '../../../components/day.tsx';
import { useSpeech } from '../../../messages/say.ts';

/** From when until when; nothing when neither is known. */
export function Stretch({ from, to }: { readonly from: string | null; readonly to: string | null }): ReactNode {
  const { language, say } = useSpeech();
  if (from === null && to === null) return null;
  const written = (date: string | null) => (date === null ? 'none' : dayIn(language, date));
  return <span className="stretch">{say('thing.fromTo', { from: written(from), to: written(to) })}</span>;
}

/** A day, or nothing. */
export const dayOf = (date: string | null): ReactNode => (date === null ? null : <Day date={date} />);
