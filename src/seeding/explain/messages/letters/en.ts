/** What an invitation says, in English. */
export const LETTERS_EN = {
  'letter.subject': 'Invitation: {format}',
  'letter.subjectAbout': 'Invitation: {format} about “{about}”',
  'letter.greeting': 'Dear {name},',
  'letter.invites': 'We would like to invite you to {one}.',
  'letter.invitesAbout': 'We would like to invite you to {one} about “{about}”.',
  'letter.why': 'Why you? {why}',
  'letter.with': '{others} {count, plural, one {is} other {are}} also invited.',
  'letter.shares':
    '{who, select, all {What you all have in common: “{title}”.} mine {What you have in common: “{title}” ({names}).} other {What {names} have in common: “{title}”.}}',
  'letter.you': 'you',
  'letter.person': '{name} ({organisation})',
  'letter.rhythm': 'Proposed rhythm: {rhythm}.',
  'letter.when': 'Date: {date}.',
  'letter.time': '{date}, at {hour}:{minutes}',
  'letter.hours': 'Possible moments, when all of you who answered are free: {hours}.',
  'letter.where': 'Place: {place}.',
  'letter.answer': 'To accept or to decline, please reply to this message. You are free to choose.',
  'letter.answerBy': 'To accept or to decline, please reply to this message by {day}. You are free to choose.',
  'letter.closing': 'Kind regards,\n{from}',
} as const;
