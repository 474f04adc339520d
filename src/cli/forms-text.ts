import type { FilledIn, Form, FormAnswers, TableTaken } from '../forms/index.ts';
import { countHours, sayHours } from '../wording/index.ts';

const STATUSES = { open: 'open', closed: 'closed', over: 'over: answers deleted' } as const;

/** Forms as text, one a line. */
export function formsText(forms: readonly Form[]): string {
  const lines = forms.map(({ id, title, closes, status, answered, own }) =>
    [
      `${id}  ${title}`,
      `${STATUSES[status]}, closes on ${closes}`,
      ...(answered === null ? [] : [`${answered} answered`]),
      ...(own === null ? [] : ['you answered']),
    ].join(' — '),
  );
  return `${lines.join('\n') || 'no forms'}\n`;
}

/** A form with its questions, and what whoever looks answered. */
export function formText(form: Form): string {
  const { id, title, why, questions, closes, until, version, status, answered, own } = form;
  const lines = [
    `${title} (${id}, version ${version})`,
    ...(why === '' ? [] : [why]),
    `${STATUSES[status]}: filled in until ${closes}; answers count until ${until} and are deleted after it`,
    ...(answered === null ? [] : [`${answered} answered`]),
    '',
    ...questions.map((question) => {
      const options = question.options === undefined ? '' : `: ${question.options.join(' | ')}`;
      const answer = own?.[question.id];
      return `  ${question.id}  ${question.text} (${question.kind}${options})${answer === undefined ? '' : ` = ${answerText(answer)}`}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

/** What everybody answered, a member a paragraph. */
export function answersText({ questions }: Form, filled: readonly FilledIn[]): string {
  const told = filled.map(({ member, answers, at, by }) =>
    [
      `${member.name} (${member.id}), ${at.slice(0, 10)}${by === 'self' ? '' : ', filled in by a facilitator'}`,
      ...questions.flatMap(({ id }) => (answers[id] === undefined ? [] : [`  ${id} = ${answerText(answers[id])}`])),
    ].join('\n'),
  );
  return `${told.join('\n') || 'nobody answered yet'}\n`;
}

/** What a table came to, with every wrong line. */
export function tableText({ lines, kept, replaced, wrong }: TableTaken): string {
  if (wrong.length === 0)
    return `${lines} lines: answers of ${kept} members, ${replaced} of whom had answered before\n`;
  const told = wrong.map(({ line, column, value, remedy }) => `  line ${line}, ${column}: "${value}": ${remedy}`);
  return `nothing was kept, for ${wrong.length} of the values cannot be read:\n${told.join('\n')}\n`;
}

function answerText(value: FormAnswers[string]): string {
  if (!Array.isArray(value)) return value === true ? 'yes' : value === false ? 'no' : String(value);
  const hours = value.filter((one) => typeof one === 'object');
  if (hours.length > 0) return `${sayHours('en', hours, 50)} (${countHours(hours)} h)`;
  return value.join('; ') || 'never';
}
