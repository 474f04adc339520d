import type { Answer, Confidence, Contribution, Evidence, Language } from '../domain/index.ts';
import { ANSWER_WORDS, type Lane, typesetAll, typesetFrench } from '../wording/index.ts';

/** What a terminal says beside the words that the page has too. */
const WORDS = {
  fr: typesetAll({ notes: 'À savoir', through: 'Par qui passer : ', direct: 'vous vous connaissez' }, typesetFrench),
  nl: { notes: 'Goed om te weten', through: 'Via ', direct: 'u kent elkaar' },
  en: { notes: 'Good to know', through: 'Through ', direct: 'you know each other' },
} as const satisfies Record<Language, unknown>;

/** At most so many reasons a suggestion on a terminal; `--json` has them all. */
const REASONS = 3;

/** An answer as text for a terminal: four lists with their reasons, no number beside a person. */
export function answerText(answer: Answer): string {
  const words = { ...ANSWER_WORDS[answer.replyLanguage], ...WORDS[answer.replyLanguage] };
  const lines: string[] = [];
  const { language } = answer;
  const understood = [
    ...(language === null ? [] : [`${words.understood} ${words.languageOf[language]}`]),
    ...answer.topics.map((topic) => topic.label),
  ];
  if (understood.length > 0) lines.push(`(${understood.join(' · ')})`);

  const list = <Suggestion extends { confidence: Confidence; contributions: Contribution[] }>(
    name: Lane,
    suggestions: readonly Suggestion[],
    head: (suggestion: Suggestion) => string,
    more: (suggestion: Suggestion) => readonly string[] = () => [],
  ): void => {
    lines.push('', words.lanes[name]);
    if (suggestions.length === 0) lines.push(`  — ${words.nothing[name]}`);
    for (const suggestion of suggestions) {
      lines.push(`  • ${head(suggestion)} — ${words.confidence[suggestion.confidence].toLowerCase()}`);
      for (const line of [...more(suggestion), ...reasons(suggestion.contributions)]) lines.push(`      ${line}`);
    }
  };

  list(
    'people',
    answer.people,
    (person) => [person.name, person.function, person.organisation].filter((part) => part !== null).join(', '),
    (person) => {
      const more: string[] = [];
      if (person.languages.length > 0) more.push(`${words.speaks} ${person.languages.join(', ')}`);
      const between = person.path?.slice(0, -1).map((step) => step.name);
      if (between !== undefined)
        more.push(between.length === 0 ? words.direct : `${words.through}${between.join(' → ')}`);
      return more;
    },
  );
  if (answer.others.length > 0) lines.push('', words.others);
  for (const { name, function: place, organisation, why, evidence } of answer.others)
    lines.push(
      `  • ${[name, place, organisation].filter((part) => part !== null).join(', ')}`,
      `      ${why}${opens(evidence[0])}`,
    );
  list(
    'groups',
    answer.groups,
    (group) => group.name,
    ({ wayIn }) => [wayIn.text],
  );
  list('artefacts', answer.artefacts, (artefact) => artefact.title);
  list(
    'answers',
    answer.answers,
    (question) => question.title,
    (question) => question.answers.slice(0, 1).map((reply) => words.quote(reply.excerpt)),
  );
  if (answer.proposal !== null) {
    lines.push('', words.proposal, `  ${answer.proposal.why}`);
    for (const member of answer.proposal.members) lines.push(`  • ${member.name} — ${member.why}`);
  }
  if (answer.notes.length > 0) lines.push('', words.notes, ...answer.notes.map((note) => `  – ${note.text}`));
  return `${lines.join('\n')}\n`;
}

/** The most telling reasons, as they stand; said alike, the first stands for the others. */
function reasons(contributions: readonly Contribution[]): string[] {
  const first = new Map(
    contributions.map((one) => [one.reason ?? one.name, one]).reverse() as [string, Contribution][],
  );
  return contributions
    .filter((one) => first.get(one.reason ?? one.name) === one)
    .slice(0, REASONS)
    .map(({ name, reason, evidence }) => {
      const [shown] = evidence;
      return `${reason ?? name}${shown?.text === undefined ? '' : `: « ${shown.text} »`}${opens(shown)}`;
    });
}

function opens(evidence: Evidence | undefined): string {
  if (evidence === undefined) return '';
  return ` [${evidence.type}/${evidence.id}${evidence.date ? `, ${day(evidence.date)}` : ''}]`;
}

const day = (date: string): string => date.slice(0, 10);
