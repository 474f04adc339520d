import { type ReactNode, useState } from 'react';
import { ServiceText } from '../../../components/service-text.tsx';
import { useSay } from '../../../messages/say.ts';
import type { useSeeding } from '../use-seeding.ts';
import type { Wish } from '../wish/wish.ts';
import { Conflicts } from './conflicts.tsx';
import { Proposal } from './proposal.tsx';
import { SeedFault } from './seed-fault.tsx';

type Seeding = ReturnType<typeof useSeeding>;

/** What became of a wish: how far it is, what is in the way, or the proposals side by side. */
export function Outcome({ seeding, wish }: { readonly seeding: Seeding; readonly wish: Wish }): ReactNode {
  const say = useSay();
  const { job, error, isAtWork } = seeding;
  if (error !== null) return <SeedFault error={error} />;
  if (isAtWork) return <Progress seeding={seeding} />;
  if (job === null) return null;
  return (
    <section className="seed-outcome" aria-labelledby="outcome">
      <h2 id="outcome" tabIndex={-1}>
        {say('seed.outcome')}
      </h2>
      {job.status === 'failed' && <Problem words={say('seed.failed')} detail={job.problem?.message} />}
      {job.status === 'lost' && <Problem words={say('seed.lost')} detail={job.problem?.message} />}
      {job.status === 'cancelled' && (
        <p className="notice" role="status">
          {say(job.result === null ? 'seed.nothingYet' : 'seed.cancelled')}
        </p>
      )}
      {job.result !== null && <Result seeding={seeding} wish={wish} />}
    </section>
  );
}

function Progress({ seeding: { job, stop } }: { readonly seeding: Seeding }): ReactNode {
  const say = useSay();
  const [isStopping, setStopping] = useState(false);
  const percent = Math.round((job?.progress ?? 0) * 100);
  const words = job?.status === 'running' ? say('seed.running', { percent }) : say('seed.queued');
  return (
    <div className="seed-progress">
      <p role="status">{words}</p>
      <progress aria-label={say('seed.outcome')} max={100} value={percent} />
      {job !== null && (
        <button
          type="button"
          className="act"
          disabled={isStopping}
          onClick={() => {
            setStopping(true);
            stop();
          }}
        >
          {say('seed.cancel')}
        </button>
      )}
    </div>
  );
}

function Problem({ words, detail }: { readonly words: string; readonly detail: string | undefined }): ReactNode {
  const say = useSay();
  return (
    <div className="error" role="alert">
      <p>{words}</p>
      {detail !== undefined && (
        <details>
          <summary>{say('seed.error.detail')}</summary>
          <p data-from="service">{detail}</p>
        </details>
      )}
    </div>
  );
}

function Result({ seeding, wish }: { readonly seeding: Seeding; readonly wish: Wish }): ReactNode {
  const say = useSay();
  const { job, begin } = seeding;
  const result = job?.result;
  if (job === null || result == null) return null;
  return (
    <>
      {result.conflicts.length > 0 && <Conflicts conflicts={result.conflicts} wish={wish} onRelax={begin} />}
      {result.proposals.length === 0 && <p role="status">{say('seed.nobody')}</p>}
      {result.notes.length > 0 && (
        <section className="seed-notes" aria-labelledby="notes">
          <h3 id="notes">{say('seed.notes')}</h3>
          <ul>
            {result.notes.map(({ code, text }) => (
              <li key={code + text}>
                <ServiceText>{text}</ServiceText>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="seed-proposals">
        {result.proposals.map((proposal, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: proposals are known by their number.
          <Proposal key={place} seeding={job.id} number={place + 1} proposal={proposal} />
        ))}
      </div>
    </>
  );
}
