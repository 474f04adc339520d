import type { Language } from '../../domain/index.ts';
import { languageFor } from '../../language/index.ts';
import type { AskedQuestion } from '../ask.ts';

/** The language that reasons and notes are told in: the one wished for, else the question's, the asker's, the community's. */
export function readerLanguage({ understanding, snapshot: { community, languages }, ask }: AskedQuestion): Language {
  const asker = ask.asker === undefined ? -1 : community.find('member', ask.asker);
  return languageFor({
    asked: ask.language ?? understanding.language,
    reader: community.members.get(asker)?.languages ?? [],
    community: [...languages.declared, ...languages.ours],
  });
}
