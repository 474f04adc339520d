import {
  type Answer,
  CONFIDENCE_WORDS,
  type Confidence,
  type Contribution,
  type Evidence,
  type Language,
} from '../domain/index.ts';

/** The words of an answer on a terminal, in the three languages of the product. */
const WORDS = {
  fr: {
    people: 'À qui demander',
    others: 'D’autres se posent la même question',
    groups: 'Où en parler',
    artefacts: 'Ce qui existe déjà',
    answers: 'Déjà demandé',
    proposal: 'Personnes à réunir',
    notes: 'À savoir',
    none: 'rien trouvé',
    understood: 'compris',
    through: 'en passant par',
    direct: 'vous vous connaissez',
    speaks: 'parle',
  },
  nl: {
    people: 'Aan wie te vragen',
    others: 'Anderen met dezelfde vraag',
    groups: 'Waar erover te praten',
    artefacts: 'Wat er al is',
    answers: 'Al eerder gevraagd',
    proposal: 'Mensen om samen te brengen',
    notes: 'Goed om te weten',
    none: 'niets gevonden',
    understood: 'begrepen',
    through: 'via',
    direct: 'u kent elkaar',
    speaks: 'spreekt',
  },
  en: {
    people: 'Whom to ask',
    others: 'Others with the same question',
    groups: 'Where to talk about it',
    artefacts: 'What already exists',
    answers: 'Asked before',
    proposal: 'People to bring together',
    notes: 'Good to know',
    none: 'nothing found',
    understood: 'understood',
    through: 'through',
    direct: 'you know each other',
    speaks: 'speaks',
  },
} as const satisfies Record<Language, unknown>;

/** At most so many reasons a suggestion on a terminal; `--json` has them all. */
const REASONS = 3;

/** An answer as text for a terminal: four lanes with their reasons, no number beside a person. */
export function answerText(answer: Answer): string {
  const language = answer.language ?? 'en';
  const words = WORDS[language];
  const lines: string[] = [];
  const understood = [answer.language, ...answer.topics.map((topic) => topic.label)].filter((word) => word !== null);
  if (understood.length > 0) lines.push(`(${words.understood}: ${understood.join(' · ')})`);

  const lane = <Suggestion extends { confidence: Confidence; contributions: Contribution[] }>(
    title: string,
    suggestions: readonly Suggestion[],
    head: (suggestion: Suggestion) => string,
    more: (suggestion: Suggestion) => readonly string[] = () => [],
  ): void => {
    lines.push('', title);
    if (suggestions.length === 0) lines.push(`  — ${words.none}`);
    for (const suggestion of suggestions) {
      lines.push(`  • ${head(suggestion)} — ${CONFIDENCE_WORDS[language][suggestion.confidence]}`);
      for (const line of [...more(suggestion), ...reasons(suggestion.contributions)]) lines.push(`      ${line}`);
    }
  };

  lane(
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
  if (answer.others.length > 0) lines.push('', words.others);
  for (const { name, function: place, organisation, why, evidence } of answer.others)
    lines.push(
      `  • ${[name, place, organisation].filter((part) => part !== null).join(', ')}`,
      `      ${why}${opens(evidence[0])}`,
    );
  lane(
    words.groups,
    answer.groups,
    (group) => group.name,
    ({ wayIn }) => [wayIn.text],
  );
  lane(words.artefacts, answer.artefacts, (artefact) => artefact.title);
  lane(
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
