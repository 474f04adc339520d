import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Fault } from '../../../components/fault.tsx';
import { useAddress } from '../../../components/go.tsx';
import { useSay } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { useKey, useService } from '../../../service/use-service.ts';
import type { Job } from '../use-seeding.ts';
import { GroupSeen } from './group-seen.tsx';

type Proposed = NonNullable<Job['result']>['proposals'][number];

/** One proposal: its groups with people, reasons and how well they suit; each round can be kept. */
export function Proposal(props: {
  readonly seeding: string;
  readonly number: number;
  readonly proposal: Proposed;
}): ReactNode {
  const say = useSay();
  const { seeding, number, proposal } = props;
  const isPlan = proposal.rounds.length > 1;
  const id = `proposal-${number}`;
  return (
    <section className="seed-proposal" aria-labelledby={id}>
      <h3 id={id}>{say('seed.proposal', { number })}</h3>
      <p className="hint">{say('seed.score', { percent: Math.round(proposal.score * 100) })}</p>
      {proposal.rounds.map(({ groups }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rounds are known by their number.
        <div key={place} className="seed-round">
          {isPlan && <h4>{say('seed.round', { number: place + 1 })}</h4>}
          <Keep {...{ seeding, number, isPlan }} round={place + 1} />
          {groups.map((group, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups are known by their number.
            <GroupSeen key={at} number={at + 1} group={group} level={isPlan ? 5 : 4} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Keep(props: {
  readonly seeding: string;
  readonly number: number;
  readonly round: number;
  readonly isPlan: boolean;
}): ReactNode {
  const say = useSay();
  const service = useService();
  const queries = useQueryClient();
  const queryKey = useKey('proposals');
  const go = useNavigate();
  const address = useAddress();
  const { seeding, number, round } = props;
  const keep = useMutation({
    mutationFn: () => answered(service.POST('/api/proposals', { body: { seeding, proposal: number, round } })),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey });
      await go(address(`/proposals/${encodeURIComponent(id)}`));
    },
  });
  return (
    <>
      <p>
        <button type="button" className="act" disabled={keep.isPending} onClick={() => keep.mutate()}>
          {keep.isPending ? say('seed.saving') : say(props.isPlan ? 'seed.saveRound' : 'seed.save', { number, round })}
        </button>
      </p>
      {keep.error !== null && <Fault error={keep.error} />}
    </>
  );
}
