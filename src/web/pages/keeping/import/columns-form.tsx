import { type ReactNode, useState } from 'react';
import { CommunityText } from '../../../components/community-text.tsx';
import { Folded } from '../../../components/folded.tsx';
import { useSay } from '../../../messages/say.ts';
import { ColumnRow } from './column-row.tsx';
import type { Brought, Column, MappedColumn, Mapping } from './use-brought.ts';

type Table = NonNullable<Brought['table']>;

/** What each column of the table is taken for, to be corrected. */
export function ColumnsForm(props: {
  readonly table: Table;
  readonly source: string;
  readonly isAtWork: boolean;
  readonly onSource: (source: string) => void;
  readonly onSheet: (sheet: string) => void;
  readonly onChanged: () => void;
  readonly onTry: (mapping: Mapping | null) => void;
}): ReactNode {
  const { table, source, isAtWork } = props;
  const say = useSay();
  const [columns, setColumns] = useState<readonly MappedColumn[]>(() => table.columns.map(mappedOf));
  const [isChanged, setChanged] = useState(false);
  const isNamed = columns.some(({ is }) => is === 'name' || is === 'first-name' || is === 'last-name');
  const change = (at: number, next: MappedColumn): void => {
    setColumns(columns.map((column, place) => (place === at ? next : column)));
    setChanged(true);
    props.onChanged();
  };
  return (
    <form
      className="import-columns"
      onSubmit={(event) => {
        event.preventDefault();
        const sheet = table.sheet === null ? {} : { sheet: table.sheet };
        props.onTry(isChanged ? { records: 'member', ...sheet, columns: [...columns] } : null);
        setChanged(false);
      }}
    >
      <p>
        {say('import.rows', { rows: table.rows, columns: table.columns.length })} {say(`import.from-${table.from}`)}
      </p>
      {table.sheets.length > 1 && (
        <label className="keeping-field">
          {say('import.sheet')}
          <select value={table.sheet ?? ''} onChange={({ target }) => props.onSheet(target.value)}>
            {table.sheets.map((sheet) => (
              <option key={sheet} data-from="community">
                {sheet}
              </option>
            ))}
          </select>
          <span className="hint">{say('import.sheetHint')}</span>
        </label>
      )}
      <FirstRows table={table} />
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{say('import.heading')}</th>
            <th scope="col">{say('import.standsIn')}</th>
            <th scope="col">{say('import.takenFor')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((mapped, at) => (
            <ColumnRow
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are, and two may be called alike.
              key={at}
              column={table.columns[at] as Column}
              mapped={mapped}
              onChange={(next) => change(at, next)}
            />
          ))}
        </tbody>
      </table>
      {table.lookedAt < table.rows && <p className="hint">{say('import.lookedAt', { rows: table.lookedAt })}</p>}
      {!isNamed && <p className="notice">{say('import.noName')}</p>}
      <label className="keeping-field">
        {say('import.source')}
        <input
          value={source}
          required
          maxLength={200}
          data-from="community"
          onChange={({ target }) => props.onSource(target.value)}
        />
        <span className="hint">{say('import.sourceHint')}</span>
      </label>
      <button type="submit" className="act" disabled={isAtWork}>
        {say('import.try')}
      </button>
    </form>
  );
}

function mappedOf({ column, is, called, most }: Column): MappedColumn {
  return { column, is, ...(called === null ? {} : { called }), ...(most === null ? {} : { most }) };
}

/** The first rows as they stand, to be looked at sideways where they are wide. */
function FirstRows({ table }: { readonly table: Table }): ReactNode {
  const say = useSay();
  const summary = say('import.firstRows', { rows: table.firstRows.length });
  if (table.firstRows.length === 0) return null;
  return (
    <Folded id="import first rows" summary={summary}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is moved by keys. */}
      <section className="import-sideways" tabIndex={0} aria-label={summary}>
        <table data-from="community">
          <thead>
            <tr>
              {table.columns.map(({ column }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are.
                <th key={at} scope="col">
                  <CommunityText>{column}</CommunityText>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.firstRows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows stay where they are.
              <tr key={row}>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are.
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Folded>
  );
}
