import type { LETTERS_EN } from './en.ts';

/** What an invitation says, in French. */
export const LETTERS_FR = {
  'letter.subject': 'Invitation : {format}',
  'letter.subjectAbout': 'Invitation : {format} sur « {about} »',
  'letter.greeting': 'Bonjour {name},',
  'letter.invites': 'Nous vous invitons à rejoindre {one}.',
  'letter.invitesAbout': 'Nous vous invitons à rejoindre {one}, sur « {about} ».',
  'letter.why': 'Pourquoi vous ? {why}',
  'letter.with':
    '{count, plural, one {L’autre personne invitée est {others}.} other {Les autres personnes invitées sont {others}.}}',
  'letter.shares':
    '{who, select, all {Ce qui vous réunit : « {title} ».} mine {Ce qui vous réunit : « {title} » ({names}).} other {Ce qui réunit {names} : « {title} ».}}',
  'letter.you': 'vous',
  'letter.person': '{name} ({organisation})',
  'letter.rhythm': 'Rythme proposé : {rhythm}.',
  'letter.when': 'Date : {date}.',
  'letter.time': '{date} à {hour} h{minutes, select, 00 {} other { {minutes}}}',
  'letter.hours': 'Moments possibles, où toutes les personnes qui ont répondu sont libres : {hours}.',
  'letter.where': 'Lieu : {place}.',
  'letter.answer': 'Pour accepter ou décliner, répondez à ce message. Le choix est libre.',
  'letter.answerBy': 'Pour accepter ou décliner, répondez à ce message au plus tard le {day}. Le choix est libre.',
  'letter.closing': 'Bien à vous,\n{from}',
} satisfies Readonly<Record<keyof typeof LETTERS_EN, string>>;
