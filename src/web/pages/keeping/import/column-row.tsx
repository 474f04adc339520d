import { type ReactNode, useId } from 'react';
import { CommunityText } from '../../../components/community-text.tsx';
import { useSay } from '../../../messages/say.ts';
import type { Column, MappedColumn } from './use-brought.ts';

/** What a column may be taken for, in the groups in which it is offered. */
const USES = {
  who: ['name', 'first-name', 'last-name', 'email', 'id', 'visibility'],
  work: ['function', 'organisation', 'manager', 'level', 'since', 'until', 'languages', 'external', 'participation'],
  knows: ['topic', 'topics', 'offer', 'need', 'notAbout'],
  texts: ['bio', 'text'],
  asked: ['askBudget', 'paused', 'notNow'],
} as const;
type Use = (typeof USES)[keyof typeof USES][number] | 'left-out';
const GROUPS = Object.entries(USES) as [keyof typeof USES, readonly Use[]][];
const KNOWN: readonly string[] = ['left-out', ...Object.values(USES).flat()];

/** What is called something of its own. */
const CALLED: readonly string[] = ['topic', 'text'];
const SCALES = [5, 10, 100];

/** One column: its heading, what stands in it, and what it is taken for. */
export function ColumnRow(props: {
  readonly column: Column;
  readonly mapped: MappedColumn;
  readonly onChange: (next: MappedColumn) => void;
}): ReactNode {
  const { column, mapped, onChange } = props;
  const say = useSay();
  const id = useId();
  const isAsRead = mapped.is === column.is && (mapped.most ?? null) === column.most;
  // What somebody offers or looks for is called so where a cross says it; else it is what they wrote.
  const isCalled = CALLED.includes(mapped.is) || (mapped.is === column.is && column.called !== null);
  const heading = column.column === '' ? say('import.noHeading') : column.column;
  const choose = (is: string): void =>
    onChange({ column: mapped.column, is, ...(CALLED.includes(is) ? { called: mapped.called ?? heading } : {}) });
  return (
    <tr data-out={mapped.is === 'left-out'}>
      <th scope="row">
        <label htmlFor={id}>{column.column === '' ? heading : <CommunityText>{heading}</CommunityText>}</label>
      </th>
      <td>
        <ul className="import-examples">
          {column.examples.map((value) => (
            <li key={value}>
              <CommunityText>{value}</CommunityText>
            </li>
          ))}
        </ul>
        <p className="hint">{say('import.filled', { count: column.filled })}</p>
        {isAsRead && column.unread > 0 && (
          <p className="import-unread">
            {say(mapped.is === 'topic' ? 'import.unreadLevel' : 'import.unread', { count: column.unread })}{' '}
            <CommunityText>{column.unreadExamples.join(' · ')}</CommunityText>
          </p>
        )}
      </td>
      <td>
        <select id={id} value={mapped.is} onChange={({ target }) => choose(target.value)}>
          <option value="left-out">{say('import.is-left-out')}</option>
          {!KNOWN.includes(mapped.is) && (
            <option value={mapped.is} data-from="service">
              {mapped.is}
            </option>
          )}
          {GROUPS.map(([group, uses]) => (
            <optgroup key={group} label={say(`import.group-${group}`)}>
              {uses.map((use) => (
                <option key={use} value={use}>
                  {say(`import.is-${use}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {isCalled && (
          <label className="import-called">
            {say('import.called')}
            <input
              value={mapped.called ?? ''}
              maxLength={200}
              placeholder={heading}
              data-from="community"
              onChange={({ target }) => {
                const { called: _called, ...rest } = mapped;
                onChange(target.value === '' ? rest : { ...rest, called: target.value });
              }}
            />
          </label>
        )}
        {mapped.is === 'topic' && column.examples.some((value) => /\d/.test(value)) && (
          <label className="import-called">
            {say('import.most')}
            <select
              value={mapped.most ?? 5}
              onChange={({ target }) => {
                const { most: _most, ...rest } = mapped;
                const most = Number(target.value);
                onChange(most === 5 ? rest : { ...rest, most });
              }}
            >
              {[...new Set([...SCALES, mapped.most ?? 5])].map((most) => (
                <option key={most} value={most}>
                  {say('import.upTo', { most })}
                </option>
              ))}
            </select>
          </label>
        )}
        {mapped.is === column.is && column.because !== null && (
          <p className="hint">{say(`import.because-${column.because}`)}</p>
        )}
      </td>
    </tr>
  );
}
