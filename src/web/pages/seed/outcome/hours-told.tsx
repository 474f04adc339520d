import type { ReactNode } from 'react';
import { sayHours, type WeekHours } from '../../../../wording/index.ts';
import { useSpeech } from '../../../messages/say.ts';

/** When a whole group is free, where that was asked for. */
export function HoursTold({ hours }: { readonly hours: readonly WeekHours[] }): ReactNode {
  const { language, say } = useSpeech();
  return <p className="hint">{say('seed.freeHours', { count: hours.length, hours: sayHours(language, hours) })}</p>;
}
