import { CsvError, parse } from 'csv-parse/sync';
import { AccountRole } from '../accounts/index.ts';
import { AppError, LANGUAGES, type Language } from '../domain/index.ts';

/** Somebody to invite. */
export interface Invited {
  readonly mail: string;
  readonly role?: AccountRole | undefined;
  readonly member?: string | undefined;
  readonly language?: Language | undefined;
  /** Line of the table that says so, from 1; none for whoever was named by hand. */
  readonly line?: number;
}

/** A line of a table that invites nobody, and what would put it right. */
export interface WrongLine {
  readonly line: number;
  readonly mail: string;
  readonly problem: string;
}

const COLUMNS = ['mail', 'role', 'member', 'language'] as const;
/** Other names of the column with the addresses: exports of spreadsheets and of communities have them. */
const MAIL_NAMES = ['mail', 'email', 'e-mail'];

interface Line {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/**
 * People to invite out of a table, separated by comma, semicolon or tab; its first line names the columns. A line that is wrong
 * keeps nobody else out: it is told, with its value and the remedy. `bad-input` when no column holds addresses.
 */
export function readInvitations(
  text: string,
  file: string,
): { readonly people: readonly Invited[]; readonly wrong: readonly WrongLine[] } {
  const [head, ...lines] = linesOf(text, file);
  const names = (head?.record ?? []).map((name) => name.trim().toLowerCase());
  const at = (column: string): number =>
    names.findIndex((name) => (column === 'mail' ? MAIL_NAMES.includes(name) : name === column));
  if (at('mail') < 0)
    throw new AppError(
      'bad-input',
      `${file}: no column holds mail addresses (found ${names.join(', ').slice(0, 200)}): the first line names the columns ${COLUMNS.join(', ')}`,
    );
  const people: Invited[] = [];
  const wrong: WrongLine[] = [];
  for (const { record, info } of lines) {
    const line = info.lines;
    const [mail = '', role = '', member = '', language = ''] = COLUMNS.map((column) =>
      (record[at(column)] ?? '').trim(),
    );
    const is = AccountRole.safeParse(role);
    const speaks = LANGUAGES.find((one) => one === language.toLowerCase());
    const problem =
      mail === ''
        ? 'there is no mail address: give one such as ana@example.org'
        : role !== '' && !is.success
          ? `${shown(role)} is no role: give ${AccountRole.options.join(', ')}, or leave it empty`
          : language !== '' && speaks === undefined
            ? `${shown(language)} is no language of the letters: give ${LANGUAGES.join(', ')}, or leave it empty`
            : null;
    if (problem === null)
      people.push({ mail, role: is.data, member: member === '' ? undefined : member, language: speaks, line });
    else wrong.push({ line, mail, problem });
  }
  return { people, wrong };
}

const shown = (value: string): string => JSON.stringify(value.slice(0, 80));

function linesOf(text: string, file: string): Line[] {
  const first = text.split('\n', 1)[0] ?? '';
  const delimiter = [';', '\t', ','].find((sign) => first.includes(sign)) ?? ',';
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, delimiter } as const;
    return parse(text, options) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = String(error['lines']);
    throw new AppError('bad-input', `${file}: line ${line} cannot be read: close or double the quotes there`);
  }
}
