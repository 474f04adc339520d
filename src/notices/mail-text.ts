import { LANGUAGES, type Language } from '../domain/index.ts';
import type { Notice, NoticeKind } from './notice.ts';

interface Words {
  readonly subject: (notices: readonly Notice[]) => string;
  readonly greeting: string;
  readonly lines: Readonly<Record<NoticeKind, (by: string | null) => string>>;
  readonly quoted: (text: string) => string;
  readonly where: string;
  readonly whereWithout: string;
  readonly choice: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    subject: ([first, ...more]) =>
      more.length > 0
        ? `${more.length + 1} notifications de votre communauté`
        : `Votre communauté : ${SUBJECTS.fr[first?.kind ?? 'reached']}`,
    greeting: 'Bonjour,',
    lines: {
      reached: (by) => `${by ?? 'Quelqu’un'} pose une question à laquelle vous pourriez répondre :`,
      'handed-on': (by) => `${by ?? 'Quelqu’un'} vous transmet une question :`,
      answered: (by) => `${by ?? 'Quelqu’un'} a répondu à votre question :`,
      commented: (by) => `${by ?? 'Quelqu’un'} a laissé un commentaire, sous la question :`,
      accepted: () => 'Votre réponse a été retenue, à la question :',
      thanked: (by) => `${by ?? 'Quelqu’un'} vous remercie pour votre réponse à la question :`,
    },
    quoted: (text) => `« ${text} »`,
    where: 'À lire et à répondre ici :',
    whereWithout: 'À lire dans Maillon, sous « Notifications ».',
    choice:
      'Vous choisissez vous-même quand ces messages vous arrivent, ou s’ils ne vous arrivent plus, sous « Notifications » dans Maillon.',
  },
  nl: {
    subject: ([first, ...more]) =>
      more.length > 0
        ? `${more.length + 1} meldingen uit uw gemeenschap`
        : `Uw gemeenschap: ${SUBJECTS.nl[first?.kind ?? 'reached']}`,
    greeting: 'Dag,',
    lines: {
      reached: (by) => `${by ?? 'Iemand'} heeft een vraag waar u misschien een antwoord op weet:`,
      'handed-on': (by) => `${by ?? 'Iemand'} geeft een vraag aan u door:`,
      answered: (by) => `${by ?? 'Iemand'} heeft uw vraag beantwoord:`,
      commented: (by) => `${by ?? 'Iemand'} heeft een opmerking geplaatst, bij de vraag:`,
      accepted: () => 'Uw antwoord werd aanvaard, op de vraag:',
      thanked: (by) => `${by ?? 'Iemand'} bedankt u voor uw antwoord op de vraag:`,
    },
    quoted: (text) => `“${text}”`,
    where: 'Lezen en antwoorden kan hier:',
    whereWithout: 'U leest alles in Maillon, onder “Meldingen”.',
    choice: 'Wanneer u deze mails krijgt, of dat u ze niet meer krijgt, kiest u zelf in Maillon, onder “Meldingen”.',
  },
  en: {
    subject: ([first, ...more]) =>
      more.length > 0
        ? `${more.length + 1} messages from your community`
        : `Your community: ${SUBJECTS.en[first?.kind ?? 'reached']}`,
    greeting: 'Hello,',
    lines: {
      reached: (by) => `${by ?? 'Somebody'} has a question that you may have an answer to:`,
      'handed-on': (by) => `${by ?? 'Somebody'} hands a question on to you:`,
      answered: (by) => `${by ?? 'Somebody'} answered your question:`,
      commented: (by) => `${by ?? 'Somebody'} left a comment, on the question:`,
      accepted: () => 'Your answer was accepted, on the question:',
      thanked: (by) => `${by ?? 'Somebody'} thanks you for your answer to the question:`,
    },
    quoted: (text) => `“${text}”`,
    where: 'Read and answer here:',
    whereWithout: 'You can read it all in Maillon, under “Notices”.',
    choice: 'When you get these mails, or that you get no more, is yours to choose in Maillon, under “Notices”.',
  },
};

const SUBJECTS: Readonly<Record<Language, Readonly<Record<NoticeKind, string>>>> = {
  fr: {
    reached: 'une question pour vous',
    'handed-on': 'une question pour vous',
    answered: 'une réponse à votre question',
    commented: 'un commentaire',
    accepted: 'votre réponse a été retenue',
    thanked: 'un merci',
  },
  nl: {
    reached: 'een vraag voor u',
    'handed-on': 'een vraag voor u',
    answered: 'een antwoord op uw vraag',
    commented: 'een opmerking',
    accepted: 'uw antwoord werd aanvaard',
    thanked: 'een dankwoord',
  },
  en: {
    reached: 'a question for you',
    'handed-on': 'a question for you',
    answered: 'an answer to your question',
    commented: 'a comment',
    accepted: 'your answer was accepted',
    thanked: 'a thank-you',
  },
};

/** Characters of an answer or comment that a mail quotes. */
const EXCERPT = 300;

/** The first language of ours that somebody reads. */
export function languageOfMember(languages: readonly string[], usual: Language): Language {
  for (const tag of languages) {
    const known = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (known !== undefined) return known;
  }
  return usual;
}

/**
 * What somebody is told, as a mail in plain text. The subject holds no name and no text of anybody, so that nothing shows on
 * a locked screen.
 */
export function mailText(
  notices: readonly Notice[],
  language: Language,
  address: string | null,
): { readonly subject: string; readonly text: string } {
  const words = WORDS[language];
  const told = notices.map(({ kind, by, question, excerpt }) => {
    const said = excerpt === null || excerpt.trim() === '' ? [] : [indented(shortened(excerpt))];
    const link = address === null ? [] : [`  ${words.where} ${address}/questions/${encodeURIComponent(question.id)}`];
    return [
      words.lines[kind](by === null ? null : oneLine(by.name)),
      `  ${words.quoted(oneLine(question.name))}`,
      ...said,
      ...link,
    ].join('\n');
  });
  const closing = [...(address === null ? [words.whereWithout] : []), words.choice];
  return {
    subject: words.subject(notices),
    text: `${[words.greeting, ...told, ...closing].join('\n\n')}\n`,
  };
}

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

const indented = (text: string): string =>
  text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => `  > ${line.replaceAll(/\p{Cc}/gu, '')}`)
    .join('\n');

function shortened(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= EXCERPT) return trimmed;
  return `${trimmed.slice(0, EXCERPT).replace(/\s+\S*$/u, '')} …`;
}
