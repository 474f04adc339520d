import type { Language } from '../../domain/index.ts';
import { list } from '../../language/index.ts';
import { sayHours } from '../../wording/index.ts';
import type { Format } from '../formats/format.ts';
import type { SeededGroup } from '../seeding.ts';
import { SAY, type SaySeeding } from './messages/index.ts';
import { sayDay, sayMoment } from './say-day.ts';

/** What an invitation says beside what the proposal knows; whatever is left out is not spoken of. */
export interface InvitationDetails {
  /** Who invites, as the letter is signed. */
  readonly from?: string | undefined;
  /** Last day to answer, as `2026-12-07`. */
  readonly answerBy?: string | undefined;
  /** When the group meets first, as `2026-12-15` or `2026-12-15T14:00`. */
  readonly date?: string | undefined;
  readonly place?: string | undefined;
}

export interface Invited {
  readonly format: Pick<Format, 'name' | 'one' | 'aim' | 'rhythm'>;
  readonly group: Pick<SeededGroup, 'members' | 'shares' | 'hours'>;
  readonly memberId: string;
  /** What the group was asked to be about, in the words it was asked in; what most of the group share, when null. */
  readonly asked?: string | null;
  /** Names of the organisations that people come from, by the ids of the people. */
  readonly organisations?: ReadonlyMap<string, string>;
  readonly details?: InvitationDetails;
}

/** A letter that can be sent: its subject, and its text. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/**
 * The draft of an invitation for one member of a proposed group, for the facilitator to change: what it is, why this person,
 * with whom, how often, when and where, and how to answer. Null for somebody who is not in the group.
 */
export function draftInvitation(invited: Invited, language: Language): Letter | null {
  const { format, group, memberId, asked, details = {} } = invited;
  const member = group.members.find(({ id }) => id === memberId);
  if (member === undefined) return null;
  const say = SAY[language];
  const about = asked ?? sharedByMost(group);
  const name = format.name[language];
  // A format of a community's own may have no form with an article: its name stands in quotes then.
  const one = format.one?.[language] ?? say('quote', { text: name });
  const invites = about === null ? say('letter.invites', { one }) : say('letter.invitesAbout', { one, about });
  const { from, answerBy, date, place } = details;
  const paragraphs = [
    say('letter.greeting', { name: member.name }),
    [invites, format.aim?.[language]],
    [member.why === '' ? undefined : say('letter.why', { why: member.why })],
    [withWhom(invited, language, say), whatIsShared(invited, about, member.why, language, say)],
    [
      say('letter.rhythm', { rhythm: format.rhythm[language] }),
      date && say('letter.when', { date: sayMoment(language, date) }),
      !date && group.hours?.length && say('letter.hours', { hours: sayHours(language, group.hours) }),
      place && say('letter.where', { place }),
    ],
    answerBy ? say('letter.answerBy', { day: sayDay(language, answerBy) }) : say('letter.answer'),
    from && say('letter.closing', { from }),
  ];
  return {
    subject:
      about === null ? say('letter.subject', { format: name }) : say('letter.subjectAbout', { format: name, about }),
    text: paragraphs
      .map((part) => (Array.isArray(part) ? part.filter(Boolean).join(' ') : part))
      .filter(Boolean)
      .join('\n\n'),
  };
}

/** What more than half of a group have in common: what a few share is not what it is about. */
const sharedByMost = ({ members, shares: [first] }: Invited['group']): string | null =>
  first !== undefined && 2 * first.members > members.length ? first.label : null;

/** What most of the group share and who of it does, where neither the subject of the letter nor its reasons say so. */
function whatIsShared(
  { group: { members, shares }, memberId }: Invited,
  about: string | null,
  why: string,
  language: Language,
  say: SaySeeding,
): string | undefined {
  const [first] = shares;
  if (first?.holders === undefined || first.label === about || why.includes(withoutStop(first.label))) return undefined;
  const holders = members.filter(({ id }) => first.holders?.includes(id));
  if (2 * holders.length <= members.length) return undefined;
  const others = holders.flatMap(({ id, name }) => (id === memberId ? [] : [name]));
  const names = list(language, others.length < holders.length ? [...others, say('letter.you')] : others);
  const who = holders.length === members.length ? 'all' : others.length < holders.length ? 'mine' : 'others';
  return say('letter.shares', { who, title: withoutStop(first.label), names });
}

const withoutStop = (text: string): string => text.replace(/(?<!\.)\.$/, '');

/** The others by name, with where they come from where not all come from the same organisation. */
function withWhom(
  { group, memberId, organisations }: Invited,
  language: Language,
  say: SaySeeding,
): string | undefined {
  const others = group.members.filter(({ id }) => id !== memberId);
  if (others.length === 0) return undefined;
  const isMixed = new Set(group.members.map(({ id }) => organisations?.get(id))).size > 1;
  const named = others.map(({ id, name }) => {
    const organisation = isMixed ? organisations?.get(id) : undefined;
    return organisation === undefined ? name : say('letter.person', { name, organisation });
  });
  return say('letter.with', { others: list(language, named), count: others.length });
}
