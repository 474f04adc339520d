import type { ReactNode } from 'react';
import { dayIn } from '../../components/day-in.ts';
import { useSpeech } from '../../messages/say.ts';
import type { OwnFrom } from './own-api.ts';

/** Where something that is said of a member comes from. */
export function FromWhere({ from }: { readonly from: OwnFrom }): ReactNode {
  const { language, say } = useSpeech();
  const day = from.day === null ? 'none' : dayIn(language, from.day);
  switch (from.kind) {
    case 'self':
      return say('own.from.self', { day });
    case 'file':
      return say('own.from.file', { name: from.name ?? '', day });
    case 'maillon':
      return say('own.from.maillon');
    case 'groups':
      return say('own.from.groups');
    default:
      return null;
  }
}
