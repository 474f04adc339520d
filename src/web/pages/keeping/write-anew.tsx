import { type ReactNode, useState } from 'react';
import { Day } from '../../components/day.tsx';
import { Fault } from '../../components/fault.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useService } from '../../service/use-service.ts';
import { useStanding } from './use-standing.ts';

/** Says that the engine's files may hold what was erased, and has them written anew. Nothing where nothing is due. */
export function WriteAnew(): ReactNode {
  const say = useSay();
  const service = useService();
  const [isBegun, setBegun] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const { data, isError, refetch } = useStanding(isBegun);
  const begin = async (): Promise<void> => {
    try {
      await answered(service.POST('/api/compaction', { body: {} }));
      setProblem(null);
      // What was read before it began says nothing of how it stands.
      await refetch();
      setBegun(true);
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  const isAtIt = isBegun && (isError || data?.filesBeingWritten === true);
  if (isAtIt)
    return (
      <p className="notice" role="status">
        {say('keeping.beingWritten')}
      </p>
    );
  if (data == null) return null;
  if (data.filesDue === null)
    return isBegun ? (
      <p className="notice" role="status">
        {say('keeping.written')}
      </p>
    ) : null;
  return (
    <section aria-label={say('keeping.filesDueTitle')}>
      <h2>{say('keeping.filesDueTitle')}</h2>
      <p>
        {say('keeping.filesDue')} <Day date={data.filesDue.slice(0, 10)} />
      </p>
      <p className="hint">{say('keeping.filesDueHint')}</p>
      {isBegun && <p className="error">{say('keeping.notWritten')}</p>}
      {problem !== null && <Fault error={problem} />}
      <button type="button" className="act" onClick={() => void begin()}>
        {say('keeping.writeAnew')}
      </button>
    </section>
  );
}
