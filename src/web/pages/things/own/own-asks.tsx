import { type ReactNode, useState } from 'react';
import { Day } from '../../../components/day.tsx';
import { useSay } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import type { MadeAsk } from '../../../service/things.ts';
import { useRead } from '../../../service/use-service.ts';
import { Someone } from '../parts/someone.tsx';
import { FIRST, MOST, OwnList } from './own-list.tsx';
import { useChange } from './use-change.ts';

/** Asks that whoever looks made or was made; both may take one back. */
export function OwnAsks({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  const [limit, setLimit] = useState(FIRST);
  const read = useRead(['asks', id, limit], (service, signal) =>
    answered(service.GET('/api/asks', { params: { query: { limit } }, signal })),
  );
  return (
    <OwnList title={say('thing.own.asks')} hint={say('thing.own.asksHint')} read={read} onMore={() => setLimit(MOST)}>
      {(ask) => <OneAsk ask={ask} own={id} />}
    </OwnList>
  );
}

/** What was asked is not kept, so an ask that was taken back cannot be made again here: it is confirmed instead. */
function OneAsk({ ask, own }: { readonly ask: MadeAsk; readonly own: string }): ReactNode {
  const say = useSay();
  const [isSure, setSure] = useState(false);
  const { change, hasFailed, isChanging } = useChange(['asks', own], (service, id: string) =>
    answered(service.DELETE('/api/asks/{id}', { params: { path: { id } } })),
  );
  const isMine = ask.asker?.id === own;
  return (
    <>
      {say(isMine ? 'thing.own.askOf' : 'thing.own.askBy')} <Someone who={isMine ? ask.member : ask.asker} />{' '}
      <Day date={ask.at} />{' '}
      {isSure ? (
        <>
          <button type="button" className="quiet" disabled={isChanging} onClick={() => void change(ask.id)}>
            {say('thing.own.takeBackSure')}
          </button>{' '}
          <button type="button" className="quiet" onClick={() => setSure(false)}>
            {say('thing.own.keep')}
          </button>
        </>
      ) : (
        <button type="button" className="quiet" onClick={() => setSure(true)}>
          {say('thing.own.takeBack')}
        </button>
      )}
      {hasFailed && (
        <span role="alert" className="error">
          {say('thing.own.failed')}
        </span>
      )}
    </>
  );
}
