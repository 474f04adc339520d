import { useQueries } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { Fault } from '../../../components/fault.tsx';
import { usePageTitle } from '../../../components/page-title.ts';
import { Waiting } from '../../../components/waiting.tsx';
import type { MessageKey } from '../../../messages/message.ts';
import { useSay } from '../../../messages/say.ts';
import type { Service } from '../../../service/service.ts';
import { useKey, useService } from '../../../service/use-service.ts';
import type { Filter } from './filter.ts';
import { Filters } from './filters.tsx';
import { useListAddress } from './use-list-address.ts';

/** As many as one part of a list holds. */
const PART = 50;

/** What the service is asked for: the filters by their names, the words, and which part. */
export interface Asked {
  readonly [filter: string]: string | number;
  readonly offset: number;
  readonly limit: number;
}

export interface ListingProps<Card> {
  /** Name under which what was read is kept. */
  readonly name: string;
  readonly title: MessageKey;
  /** Says how many there are. */
  readonly count: MessageKey;
  /** In which order the service gives them, where no words are searched for. */
  readonly order: MessageKey;
  readonly filters: readonly Filter[];
  readonly read: (
    service: Service,
    asked: Asked,
    signal: AbortSignal,
  ) => Promise<{ readonly total: number; readonly items: readonly Card[] }>;
  readonly row: (card: Card) => ReactNode;
}

/** A list of things as the service orders it, part after part; the order of people is that of their names. */
export function Listing<Card extends { readonly id: string }>(props: ListingProps<Card>): ReactNode {
  const say = useSay();
  usePageTitle(say(props.title));
  const address = useListAddress(props.filters);
  const { chosen, search, parts } = address;
  const read = useParts(props, { ...chosen, ...(search === '' ? {} : { search }) }, parts);
  const list = useRef<HTMLUListElement>(null);
  const { total, cards, failed, retry } = read;
  const isNarrowed = search !== '' || Object.keys(chosen).length > 0;
  const goOn = useFocusOn(list, cards.length);
  return (
    <div className="list-page">
      <div className="list-head">
        <h1>{say(props.title)}</h1>{' '}
        <p role="status">
          {total !== undefined && (
            <>
              {say(props.count, { count: total })}
              {total > 1 && ` · ${say(search === '' ? props.order : 'list.bestMatch')}`}
            </>
          )}
        </p>
      </div>
      <Filters filters={props.filters} address={address} />
      {total === 0 && (
        <div className="nothing">
          <p>{say(isNarrowed ? 'list.emptyHint' : 'list.empty')}</p>
          {isNarrowed && (
            <button type="button" className="act" onClick={address.clear}>
              {say('list.clear')}
            </button>
          )}
        </div>
      )}
      <ul className="rows" ref={list}>
        {cards.map((card) => (
          <li key={card.id}>{props.row(card)}</li>
        ))}
      </ul>
      {failed !== null && <Fault error={failed} onRetry={retry} />}
      {read.isReading && <Waiting />}
      {total !== undefined && cards.length < total && !read.isReading && failed === null && (
        <button
          type="button"
          className="act more-rows"
          onClick={() => {
            goOn();
            address.set('parts', String(parts + 1), { replace: true });
          }}
        >
          {say('list.more', { count: Math.min(PART, total - cards.length) })}
        </button>
      )}
    </div>
  );
}

/** Reads the first parts of a list, each kept by itself: one more part reads no other again. */
function useParts<Card extends { readonly id: string }>(
  { name, read }: ListingProps<Card>,
  asked: Readonly<Record<string, string>>,
  parts: number,
) {
  const service = useService();
  const key = useKey('list', name, asked);
  const pages = useQueries({
    queries: Array.from({ length: parts }, (_, part) => ({
      queryKey: [...key, part],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        read(service, { ...asked, offset: part * PART, limit: PART }, signal),
    })),
  });
  // What changed in between can stand in two parts.
  const cards = new Map(pages.flatMap(({ data }) => data?.items ?? []).map((card) => [card.id, card]));
  const broken = pages.find(({ error }) => error !== null);
  return {
    total: pages[0]?.data?.total,
    cards: [...cards.values()],
    failed: broken?.error ?? null,
    retry: () => void broken?.refetch(),
    isReading: pages.some(({ isLoading }) => isLoading),
  };
}

/** Whoever asks for more by keyboard goes on at the first row that was not there before. */
function useFocusOn(list: { readonly current: HTMLElement | null }, length: number): () => void {
  const from = useRef<number | null>(null);
  useEffect(() => {
    if (from.current === null || length <= from.current) return;
    list.current?.children[from.current]?.querySelector('a')?.focus({ preventScroll: true });
    from.current = null;
  }, [list, length]);
  return () => {
    from.current = length;
  };
}
