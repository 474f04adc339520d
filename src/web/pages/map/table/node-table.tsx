import { type ReactNode, useMemo, useState } from 'react';
import { useSpeech } from '../../../messages/say.ts';
import type { PartProps } from '../part-props.ts';
import { ColumnHead } from './column-head.tsx';
import { NodeRow } from './node-row.tsx';
import { Sideways } from './sideways.tsx';
import { BY_NAME, type Sorting, tableRows } from './table-rows.ts';
import { usePortion } from './use-portion.ts';

const USUAL_COLUMNS = ['degree', 'inDegree', 'outDegree'];

/** Whoever and whatever stands in the network, with what is measured of it; by name at first. */
export function NodeTable(props: PartProps & { readonly sought: string; readonly canSort: boolean }): ReactNode {
  const { language, say } = useSpeech();
  const { network, change, sought, canSort } = props;
  const { nodes } = network.view;
  const [sorting, setSorting] = useState<Sorting>(BY_NAME);
  const [columns, setColumns] = useState<readonly string[]>(USUAL_COLUMNS);
  const rows = useMemo(
    () => tableRows(nodes, canSort ? sorting : { ...sorting, by: 'name' }, sought, language),
    [nodes, sorting, canSort, sought, language],
  );
  const { shown, left, more } = usePortion(rows);
  const measured = network.measures.filter(
    ({ of, name }) => of === 'node' && nodes.some(({ attributes }) => typeof attributes[name] === 'number'),
  );
  const told = measured.filter(({ name }) => columns.includes(name));
  const sort = (by: string): void => setSorting({ by, isDescending: sorting.by === by && !sorting.isDescending });
  return (
    <section>
      <h2>{say('map.tableNodes')}</h2>
      <p className="map-figures" role="status">
        {say('map.rows', { shown: rows.length, all: nodes.length })}
      </p>
      <details>
        <summary>{say('map.columns')}</summary>
        <ul className="map-columns">
          {measured.map((measure) => (
            <li key={measure.name}>
              <label>
                <input
                  type="checkbox"
                  checked={columns.includes(measure.name)}
                  onChange={({ target }) =>
                    setColumns(
                      target.checked ? [...columns, measure.name] : columns.filter((name) => name !== measure.name),
                    )
                  }
                />{' '}
                <span data-from="service">{measure.label}</span>
              </label>
              <p className="hint" data-from="service">
                {measure.meaning}
              </p>
            </li>
          ))}
        </ul>
      </details>
      <Sideways label={say('map.tableNodes')}>
        <table>
          <thead>
            <tr>
              <ColumnHead label={say('map.columnName')} sorting={sorting} by="name" onSort={sort} />
              <th scope="col">{say('map.columnType')}</th>
              {told.map(({ name, label, meaning }) => (
                <ColumnHead
                  key={name}
                  {...{ label, meaning, sorting, by: name, from: 'service' }}
                  onSort={canSort ? sort : null}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((node) => (
              <NodeRow
                key={node.id}
                node={node}
                measures={told}
                onChoose={() => change({ selected: node.id, tab: 'map' })}
              />
            ))}
          </tbody>
        </table>
      </Sideways>
      {left > 0 && (
        <button type="button" className="quiet" onClick={more}>
          {say('map.moreRows', { count: left })}
        </button>
      )}
    </section>
  );
}
