import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Fault } from '../../../components/fault.tsx';
import { useSay } from '../../../messages/say.ts';
import { Section } from '../parts/section.tsx';

/** As many as are read at first. */
export const FIRST = 10;
/** As many as the service gives at once. */
export const MOST = 100;

interface Part<Item> {
  readonly total: number;
  readonly items: readonly Item[];
}

/** What is kept of whoever looks, newest first: the first few, and more for whoever wants them. */
export function OwnList<Item extends { readonly id: string }>(props: {
  readonly title: string;
  readonly hint?: string;
  readonly read: UseQueryResult<Part<Item>>;
  readonly onMore: () => void;
  readonly children: (item: Item) => ReactNode;
}): ReactNode {
  const say = useSay();
  const { data, error, refetch } = props.read;
  const rest = data === undefined ? 0 : Math.min(data.total, MOST) - data.items.length;
  return (
    <Section title={props.title} level={3} {...(props.hint === undefined ? {} : { hint: props.hint })}>
      {error !== null && <Fault error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className="hint">{say('thing.own.none')}</p>}
      <ul className="own-list">
        {data?.items.map((item) => (
          <li key={item.id}>{props.children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="quiet" onClick={props.onMore}>
          {say('thing.more', { count: rest })}
        </button>
      )}
    </Section>
  );
}
