import type { ReactNode } from 'react';
import { Fault } from '../../../components/fault.tsx';
import { useSay } from '../../../messages/say.ts';
import { ServiceError } from '../../../service/service-error.ts';

/** What went wrong with a file: in the reader’s words where they are known, and what the service says of it. */
export function ImportFault(props: { readonly error: unknown; readonly most?: number }): ReactNode {
  const say = useSay();
  const known = props.error instanceof ServiceError ? props.error : null;
  if (known?.reason === 'limit' && props.most !== undefined)
    return (
      <p className="error" role="alert">
        {say('import.tooLarge', { most: props.most })}
      </p>
    );
  const isTold = known?.remedy != null && ['bad-input', 'conflict', 'too-large'].includes(known.code);
  return isTold ? (
    <div className="error" role="alert">
      <p>{say(known.code === 'conflict' ? 'import.notNow' : 'import.notTaken')}</p>
      <ServiceWords>{known.remedy ?? ''}</ServiceWords>
    </div>
  ) : (
    <Fault error={props.error} />
  );
}

/** What the service says in English alone, for whoever wants to know it word for word. */
export function ServiceWords({ children }: { readonly children: string }): ReactNode {
  const say = useSay();
  return (
    <p className="hint">
      {say('import.serviceSays')}{' '}
      <span lang="en" data-from="service">
        {children}
      </span>
    </p>
  );
}
