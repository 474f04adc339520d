import type { ReactNode } from 'react';
import { Fault } from '../../../components/fault.tsx';
import { useSay } from '../../../messages/say.ts';
import { ServiceError } from '../../../service/service-error.ts';

/** Why groups could not be looked for, as a sentence; what the service itself says stands behind it. */
export function SeedFault({ error }: { readonly error: unknown }): ReactNode {
  const say = useSay();
  const isOfWish = error instanceof ServiceError && ['bad-input', 'not-found'].includes(error.code);
  if (!isOfWish) return <Fault error={error} />;
  return (
    <div className="error" role="alert">
      <p>{say(error.code === 'not-found' ? 'seed.error.pool' : 'seed.error.wish')}</p>
      {error.remedy !== null && (
        <details>
          <summary>{say('seed.error.detail')}</summary>
          <p data-from="service">{error.remedy}</p>
        </details>
      )}
    </div>
  );
}
