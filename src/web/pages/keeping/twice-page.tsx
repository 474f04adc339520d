import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Fault } from '../../components/fault.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';
import { ForKeeper } from './for-keeper.tsx';
import type { Pair } from './twice.ts';
import { OnePair } from './twice-pair.tsx';
import { Settled } from './twice-settled.tsx';

const SHOWN = 10;

/** Members who may be here twice: side by side with reasons, and what the keeper says of them. */
export function TwicePage(): ReactNode {
  return (
    <ForKeeper title="keeping.twice">
      <Twice />
    </ForKeeper>
  );
}

const keyOf = ({ keep, join }: Pair): string => `${keep.id} ${join.id}`;

function Twice(): ReactNode {
  const say = useSay();
  const [offset, setOffset] = useState(0);
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const query = { offset, limit: SHOWN };
  const { data, error, refetch } = useRead(['same-person', 'pairs', query], (service, signal) =>
    answered(service.GET('/api/same-person', { params: { query }, signal })),
  );
  // The pair that was settled is gone, and the button with it: the keyboard goes on from what is said of it.
  useEffect(() => {
    if (told !== '') status.current?.focus();
  }, [told]);
  const shown = (data?.items ?? []).filter((pair) => !later.has(keyOf(pair)));
  return (
    <>
      <p>{say('keeping.twiceHint')}</p>
      <p ref={status} role="status" tabIndex={-1} className={told === '' ? 'unseen' : 'notice'}>
        {told}
      </p>
      {error !== null ? (
        <Fault error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Waiting words={say('keeping.twiceLooking')} />
      ) : data.total === 0 ? (
        <p className="nothing">{say('keeping.twiceNone')}</p>
      ) : (
        <section aria-label={say('keeping.twicePairs')}>
          <p className="hint">
            {say('keeping.twiceShown', {
              ...{ first: Math.min(offset + 1, data.total), last: offset + data.items.length, total: data.total },
            })}
          </p>
          <ol className="twice-list">
            {shown.map((pair) => (
              <OnePair
                key={keyOf(pair)}
                pair={pair}
                onTold={setTold}
                onLater={() => setLater(new Set([...later, keyOf(pair)]))}
              />
            ))}
          </ol>
          <p>
            {offset > 0 && (
              <button type="button" className="quiet" onClick={() => setOffset(Math.max(0, offset - SHOWN))}>
                {say('keeping.twiceBefore')}
              </button>
            )}{' '}
            {offset + data.items.length < data.total && (
              <button type="button" className="quiet" onClick={() => setOffset(offset + SHOWN)}>
                {say('keeping.twiceMore')}
              </button>
            )}
          </p>
        </section>
      )}
      <Settled onTold={setTold} />
    </>
  );
}
