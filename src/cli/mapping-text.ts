import type { TableMapping } from '../ingestion/index.ts';

const LONGEST_EXAMPLE = 40;

/** What each column of a table is taken for, with values as they stand there, as text. */
export function mappingText({ file, isNew, columns }: TableMapping): string {
  const lines = columns.flatMap(({ column, is, called, most, why, examples }) => {
    const name = called === undefined ? '' : ` ${JSON.stringify(called)}`;
    const scale = most === undefined ? '' : `, levels up to ${most}`;
    const shown = examples.map((value) => cut(value, LONGEST_EXAMPLE)).join(' | ');
    return [
      `  ${cut(column, 100) || '(no heading)'}`,
      `    ${is === 'left-out' ? 'is left out' : `is: ${is}${name}${scale}`}${why === undefined ? '' : ` (${why})`}`,
      ...(shown === '' ? [] : [`    such as ${shown}`]),
    ];
  });
  const where = isNew
    ? `Written to ${file}: correct it there, then import the table.`
    : `As ${file} says: correct it there, or take it away for a new proposal.`;
  return ['Columns', ...lines, '', where, ''].join('\n');
}

function cut(text: string, longest: number): string {
  const flowing = text.replace(/\s+/g, ' ').trim();
  return flowing.length <= longest ? flowing : `${flowing.slice(0, longest).replace(/\p{Cs}/gu, '')}…`;
}
