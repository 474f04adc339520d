import type { LETTERS_EN } from './en.ts';

/** What an invitation says, in Dutch. */
export const LETTERS_NL = {
  'letter.subject': 'Uitnodiging: {format}',
  'letter.subjectAbout': 'Uitnodiging: {format} over “{about}”',
  'letter.greeting': 'Dag {name},',
  'letter.invites': 'We nodigen u graag uit voor {one}.',
  'letter.invitesAbout': 'We nodigen u graag uit voor {one} over “{about}”.',
  'letter.why': 'Waarom u? {why}',
  'letter.with': 'Ook {others} {count, plural, one {is} other {zijn}} uitgenodigd.',
  'letter.shares':
    '{who, select, all {Wat u allen gemeen hebt: “{title}”.} mine {Wat u gemeen hebt: “{title}” ({names}).} other {Wat {names} gemeen hebben: “{title}”.}}',
  'letter.you': 'u',
  'letter.person': '{name} ({organisation})',
  'letter.rhythm': 'Voorgesteld ritme: {rhythm}.',
  'letter.when': 'Datum: {date}.',
  'letter.time': '{date} om {hour}{minutes, select, 00 {} other {.{minutes}}} uur',
  'letter.hours': 'Mogelijke momenten, waarop iedereen die antwoordde vrij is: {hours}.',
  'letter.where': 'Plaats: {place}.',
  'letter.answer': 'Antwoord op dit bericht om te aanvaarden of te weigeren. U kiest vrij.',
  'letter.answerBy': 'Antwoord op dit bericht om te aanvaarden of te weigeren, uiterlijk op {day}. U kiest vrij.',
  'letter.closing': 'Met vriendelijke groet,\n{from}',
} satisfies Readonly<Record<keyof typeof LETTERS_EN, string>>;
