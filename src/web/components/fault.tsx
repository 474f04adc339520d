import type { ReactNode } from 'react';
import type { MessageKey } from '../messages/message.ts';
import { useSay } from '../messages/say.ts';
import { useLooking } from '../service/looking.ts';
import { isLookingAs } from '../service/looking-as.ts';
import { ServiceError } from '../service/service-error.ts';
import { useWho } from '../service/who.ts';

const SAID: Readonly<Record<string, MessageKey>> = {
  'bad-input': 'error.bad-input',
  'not-found': 'error.not-found',
  'too-large': 'error.too-large',
  forbidden: 'error.forbidden',
  unavailable: 'error.unavailable',
  timeout: 'error.timeout',
  offline: 'error.offline',
};

/** Of some, why: then that is what the reader can do something about. */
const WHY: Readonly<Record<string, MessageKey>> = { 'disk-full': 'error.disk-full' };

/** What went wrong, in the reader’s words, with the reference under which the service’s log has it. */
export function Fault(props: { readonly error: unknown; readonly onRetry?: () => void }): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  const isAs = isLookingAs(useWho(), looking);
  const known = props.error instanceof ServiceError ? props.error : null;
  const said = WHY[known?.reason ?? ''] ?? SAID[known?.code ?? ''] ?? 'error.other';
  return (
    <div className="error" role="alert">
      <p>{say(isAs && known?.code === 'forbidden' ? 'keeping.lookingAsRefused' : said)}</p>
      {known?.requestId != null && <p className="hint">{say('error.requestId', { id: known.requestId })}</p>}
      {props.onRetry !== undefined && (
        <button type="button" className="quiet" onClick={props.onRetry}>
          {say('frame.retry')}
        </button>
      )}
    </div>
  );
}
