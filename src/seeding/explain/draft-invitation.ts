import type { Language } from '../../domain/index.ts';
import { list } from '../../language/index.ts';
import type { Format } from '../formats/format.ts';
import type { SeededGroup } from '../seeding.ts';
import { WORDS } from './words/index.ts';

/** The draft of an invitation for one member of a proposed group, from a template, for the facilitator to change. */
export function draftInvitation(
  format: Pick<Format, 'name' | 'rhythm'>,
  group: Pick<SeededGroup, 'members' | 'shares'>,
  memberId: string,
  language: Language,
): string | null {
  const member = group.members.find(({ id }) => id === memberId);
  if (member === undefined) return null;
  const words = WORDS[language];
  const others = group.members.filter(({ id }) => id !== memberId).map(({ name }) => name);
  const role = member.role as keyof typeof words.roles | null;
  return words.invitation({
    name: member.name,
    format: format.name[language],
    others: list(language, others),
    about: group.shares[0]?.label ?? null,
    why: member.why,
    role: role === null ? null : words.roles[role],
    rhythm: format.rhythm[language],
  });
}
