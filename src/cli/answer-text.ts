import type { Answer, Confidence, Contribution, Language } from '../domain/index.ts';

/** The words of an answer on a terminal, in the three languages of the product. */
const WORDS = {
  fr: {
    people: 'À qui demander',
    groups: 'Où en parler',
    artefacts: 'Ce qui existe déjà',
    answers: 'Déjà demandé',
    proposal: 'À réunir',
    notes: 'À savoir',
    none: 'rien trouvé',
    understood: 'compris',
    through: 'en passant par',
    direct: 'vous vous connaissez',
    speaks: 'parle',
    confidence: { likely: 'probable', possible: 'possible', faint: 'peu de signes' },
  },
  nl: {
    people: 'Aan wie te vragen',
    groups: 'Waar erover te praten',
    artefacts: 'Wat er al is',
    answers: 'Al eerder gevraagd',
    proposal: 'Samen te brengen',
    notes: 'Goed om te weten',
    none: 'niets gevonden',
    understood: 'begrepen',
    through: 'via',
    direct: 'u kent elkaar',
    speaks: 'spreekt',
    confidence: { likely: 'waarschijnlijk', possible: 'mogelijk', faint: 'weinig tekenen' },
  },
  en: {
    people: 'Whom to ask',
    groups: 'Where to talk about it',
    artefacts: 'What already exists',
    answers: 'Asked before',
    proposal: 'To bring together',
    notes: 'Good to know',
    none: 'nothing found',
    understood: 'understood',
    through: 'through',
    direct: 'you know each other',
    speaks: 'speaks',
    confidence: { likely: 'likely', possible: 'possible', faint: 'few signs' },
  },
} as const satisfies Record<Language, unknown>;

/** At most so many reasons a suggestion on a terminal; `--json` has them all. */
const REASONS = 3;

/** An answer as text for a terminal: four lists with their reasons, no number beside a person. */
export function answerText(answer: Answer): string {
  const words = WORDS[answer.language ?? 'en'];
  const lines: string[] = [];
  const understood = [answer.language, ...answer.topics.map((topic) => topic.label)].filter((word) => word !== null);
  if (understood.length > 0) lines.push(`(${words.understood}: ${understood.join(' · ')})`);

  const list = <Suggestion extends { confidence: Confidence; contributions: Contribution[] }>(
    title: string,
    suggestions: readonly Suggestion[],
    head: (suggestion: Suggestion) => string,
    more: (suggestion: Suggestion) => readonly string[] = () => [],
  ): void => {
    lines.push('', title);
    if (suggestions.length === 0) lines.push(`  — ${words.none}`);
    for (const suggestion of suggestions) {
      lines.push(`  • ${head(suggestion)} — ${words.confidence[suggestion.confidence]}`);
      for (const line of [...more(suggestion), ...reasons(suggestion.contributions)]) lines.push(`      ${line}`);
    }
  };

  list(
    words.people,
    answer.people,
    (person) => [person.name, person.function, person.organisation].filter((part) => part !== null).join(', '),
    (person) => {
      const more: string[] = [];
      if (person.languages.length > 0) more.push(`${words.speaks} ${person.languages.join(', ')}`);
      const between = person.path?.slice(0, -1).map((step) => step.name);
      if (between !== undefined)
        more.push(between.length === 0 ? words.direct : `${words.through} ${between.join(' → ')}`);
      return more;
    },
  );
  list(words.groups, answer.groups, (group) => group.name);
  list(words.artefacts, answer.artefacts, (artefact) => artefact.title);
  list(
    words.answers,
    answer.answers,
    (question) => question.title,
    (question) => question.answers.slice(0, 1).map((reply) => `« ${reply.excerpt} »`),
  );
  if (answer.proposal !== null) {
    lines.push('', words.proposal, `  ${answer.proposal.why}`);
    for (const member of answer.proposal.members) lines.push(`  • ${member.name} — ${member.why}`);
  }
  if (answer.notes.length > 0) lines.push('', words.notes, ...answer.notes.map((note) => `  – ${note.text}`));
  return `${lines.join('\n')}\n`;
}

function reasons(contributions: readonly Contribution[]): string[] {
  return [...contributions]
    .sort((a, b) => b.amount - a.amount)
    .slice(0, REASONS)
    .map((contribution) => {
      const [first] = contribution.evidence;
      const opens =
        first === undefined ? '' : ` [${first.type}/${first.id}${first.date ? `, ${day(first.date)}` : ''}]`;
      return `${contribution.reason ?? contribution.name}${opens}`;
    });
}

const day = (date: string): string => date.slice(0, 10);
