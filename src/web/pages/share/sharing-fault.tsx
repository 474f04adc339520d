import type { ReactNode } from 'react';
import { Fault } from '../../components/fault.tsx';
import type { MessageKey } from '../../messages/message.ts';
import { useSay } from '../../messages/say.ts';
import { ServiceError } from '../../service/service-error.ts';

/** Why a file is not taken, by the reasons of the service. */
const REFUSED: Readonly<Record<string, MessageKey>> = {
  empty: 'share.refused.empty',
  'too-large': 'share.refused.too-large',
  'wrong-type': 'share.refused.wrong-type',
  picture: 'share.refused.picture',
  'packed-too-much': 'share.refused.packed-too-much',
  protected: 'share.refused.protected',
  scan: 'share.refused.scan',
  scripts: 'share.refused.scripts',
  broken: 'share.refused.broken',
  'too-slow': 'share.refused.too-slow',
  name: 'share.refused.name',
};

const SAID: Readonly<Record<string, MessageKey>> = {
  'bad-input': 'share.failed.bad-input',
  conflict: 'share.failed.conflict',
  forbidden: 'share.failed.forbidden',
  'too-large': 'share.refused.too-large',
};

/** What went wrong with what somebody shares; what they wrote stays where it is. */
export function SharingFault({ error }: { readonly error: unknown }): ReactNode {
  const say = useSay();
  const known = error instanceof ServiceError ? error : null;
  const key = REFUSED[known?.reason ?? ''] ?? SAID[known?.code ?? ''];
  if (key === undefined) return <Fault error={error} />;
  return (
    <div className="error" role="alert">
      <p>{say(key)}</p>
    </div>
  );
}
