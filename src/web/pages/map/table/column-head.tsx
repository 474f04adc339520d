import type { ReactNode } from 'react';
import type { Sorting } from './table-rows.ts';

/** The head of a column; a button where the column may be sorted by. */
export function ColumnHead(props: {
  readonly label: string;
  readonly by: string;
  readonly sorting: Sorting;
  readonly onSort: ((by: string) => void) | null;
  /** What the column says, for whoever points at it. */
  readonly meaning?: string;
  /** Who words it; the page itself when left out. */
  readonly from?: 'service';
}): ReactNode {
  const { label, by, sorting, onSort, meaning } = props;
  const isSorted = sorting.by === by && onSort !== null;
  const arrow = isSorted ? (sorting.isDescending ? '▼' : '▲') : '';
  return (
    <th
      scope="col"
      title={meaning}
      data-from={props.from}
      {...(isSorted ? { 'aria-sort': sorting.isDescending ? 'descending' : 'ascending' } : {})}
    >
      {onSort === null ? (
        label
      ) : (
        <button type="button" className="quiet" onClick={() => onSort(by)}>
          {label} <span aria-hidden="true">{arrow}</span>
        </button>
      )}
    </th>
  );
}
