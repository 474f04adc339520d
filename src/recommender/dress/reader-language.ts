import { LANGUAGES, type Language } from '../../domain/index.ts';
import type { Asked } from '../recommender.ts';

/** The language that reasons and notes are told in: the question's, else the asker's, else the community's, else English. */
export function readerLanguage({
  understanding,
  state,
  ask,
}: Pick<Asked, 'understanding' | 'state' | 'ask'>): Language {
  if (understanding.language !== null) return understanding.language;
  const asker = ask.asker === undefined ? -1 : state.community.find('member', ask.asker);
  const speaks = state.community.members.get(asker)?.languages ?? [];
  const known = speaks.map((tag) => tag.slice(0, 2)).find((tag) => (LANGUAGES as readonly string[]).includes(tag));
  return (known as Language | undefined) ?? state.languages.ours[0] ?? 'en';
}
