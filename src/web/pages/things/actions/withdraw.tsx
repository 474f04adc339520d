import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAddress } from '../../../components/go.tsx';
import { useSay } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { ServiceError } from '../../../service/service-error.ts';
import { useService } from '../../../service/use-service.ts';

/** Takes back what one shared, once it is confirmed, and goes to the list. */
export function Withdraw(props: {
  readonly path: 'artefacts' | 'challenges';
  readonly id: string;
  readonly version: string | null;
}): ReactNode {
  const say = useSay();
  const service = useService();
  const queries = useQueryClient();
  const go = useNavigate();
  const address = useAddress();
  const [isSure, setSure] = useState(false);
  const [failed, setFailed] = useState<'conflict' | 'other' | null>(null);
  const { path, id, version } = props;
  const withdraw = async (): Promise<void> => {
    setFailed(null);
    const params = { path: { id }, query: version === null ? {} : { version } };
    try {
      await answered(
        path === 'artefacts'
          ? service.DELETE('/api/artefacts/{id}', { params })
          : service.DELETE('/api/challenges/{id}', { params }),
      );
      await go(address(`/${path}`));
      await queries.invalidateQueries();
    } catch (fault) {
      // Somebody may have used it since: the page is read anew, and the next try is about what stands there.
      setFailed(fault instanceof ServiceError && fault.code === 'conflict' ? 'conflict' : 'other');
      await queries.invalidateQueries();
    }
  };
  if (!isSure)
    return (
      <button type="button" className="quiet" onClick={() => setSure(true)}>
        {say('act.withdraw')}
      </button>
    );
  return (
    <>
      <span>{say(path === 'artefacts' ? 'act.withdrawArtefact' : 'act.withdrawChallenge')}</span>{' '}
      <button type="button" className="act" onClick={() => void withdraw()}>
        {say('act.withdrawSure')}
      </button>{' '}
      <button type="button" className="quiet" onClick={() => setSure(false)}>
        {say('thing.own.keep')}
      </button>
      {failed !== null && (
        <span role="alert" className="error">
          {say(
            path === 'challenges'
              ? 'act.withdrawShared'
              : failed === 'conflict'
                ? 'discussion.conflict'
                : 'thing.own.failed',
          )}
        </span>
      )}
    </>
  );
}
