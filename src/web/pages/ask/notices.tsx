import type { ReactNode } from 'react';
import { useStatus } from '../../app/frame.tsx';
import { useSay } from '../../messages/say.ts';

/** What the reader should know of the service: nothing imported, no model, texts that are still being read. */
export function Notices(): ReactNode {
  const say = useSay();
  const { data: status } = useStatus();
  if (status === undefined) return null;
  const hasModel = status.model.status === 'ready';
  return (
    <>
      {status.community === null && <p className="notice">{say('ask.empty')}</p>}
      {!hasModel && <p className="notice">{say('ask.noModel')}</p>}
      {hasModel && (status.passages?.withoutVector ?? 0) > 0 && <p className="notice">{say('ask.vectorsMissing')}</p>}
    </>
  );
}
