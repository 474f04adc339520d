import type { Language } from '../../domain/index.ts';
import { list } from '../../language/index.ts';
import type { Format } from '../formats/format.ts';
import type { SeededGroup } from '../seeding.ts';
import { WORDS } from './words/index.ts';

/** What more than half of a group have in common: what a few share is not what it is about. */
const sharedByMost = ({ members, shares: [first] }: Pick<SeededGroup, 'members' | 'shares'>): string | null =>
  first !== undefined && 2 * first.members > members.length ? first.label : null;

/**
 * The draft of an invitation for one member of a proposed group, from a template, for the facilitator to change. `asked` is
 * what the group was asked to be about, in the words it was asked in; what most of the group share, when null.
 */
export function draftInvitation(
  format: Pick<Format, 'name' | 'rhythm'>,
  group: Pick<SeededGroup, 'members' | 'shares'>,
  memberId: string,
  language: Language,
  asked: string | null = null,
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
    about: asked ?? sharedByMost(group),
    why: member.why,
    role: role === null ? null : words.roles[role],
    rhythm: format.rhythm[language],
  });
}
