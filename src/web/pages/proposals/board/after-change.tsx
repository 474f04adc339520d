import type { ReactNode } from 'react';
import { Fault } from '../../../components/fault.tsx';
import type { MessageKey } from '../../../messages/message.ts';
import { useSay } from '../../../messages/say.ts';
import { ServiceError } from '../../../service/service-error.ts';
import { ruleNamed } from '../../seed/wish/wish-address.ts';
import type { Change, SavedProposal } from '../proposal-api.ts';
import { MovedList } from './moved-list.tsx';
import { changesOfGroups, gainInWords, rulesInWords } from './trial-words.ts';
import type { Aftermath } from './use-board.ts';

/** What the last change came to: what was gained and lost, what forbids it, or who was first. */
export function AfterChange(props: {
  readonly proposal: SavedProposal;
  readonly aftermath: Aftermath;
  /** Tries a change, as it was or with a rule let go. */
  readonly onTry: (change: Change) => void;
}): ReactNode {
  const say = useSay();
  const { proposal, aftermath } = props;
  if (aftermath.kind === 'fault')
    return <ChangeFault error={aftermath.error} change={aftermath.change} onTry={props.onTry} />;
  if (aftermath.kind === 'overtaken')
    return (
      <div className="notice" role="alert">
        <p>{say('proposal.other')}</p>
        {aftermath.moved.length > 0 && (
          <>
            <p>{say('proposal.otherMoved')}</p>
            <MovedList moved={aftermath.moved} proposal={proposal} />
          </>
        )}
      </div>
    );
  const { before, after } = aftermath;
  return (
    <div className="board-done" role="status">
      <p>
        {say('proposal.done')} {gainInWords(say, before.score, after.score)}
      </p>
      {changesOfGroups(say, before, after).map(({ number, rose, fell }) => (
        <div key={number}>
          {rose.length > 0 && <p>{say('proposal.rose', { number, criteria: rose.join(', ') })}</p>}
          {fell.length > 0 && <p>{say('proposal.fell', { number, criteria: fell.join(', ') })}</p>}
        </div>
      ))}
    </div>
  );
}

/** Why a change was not done, as a sentence; what the service itself says stands behind it. */
export function ChangeFault(props: {
  readonly error: unknown;
  /** What is said where it is not possible as things stand, and no rule is named. */
  readonly conflict?: MessageKey;
  /** The change that was tried, to be tried again. */
  readonly change?: Change | null;
  readonly onTry?: (change: Change) => void;
}): ReactNode {
  const say = useSay();
  const { error, conflict = 'proposal.noWay', change = null, onTry } = props;
  if (error instanceof ServiceError && error.code === 'forbidden')
    return (
      <p className="error" role="alert">
        {say('proposal.onlySee')}
      </p>
    );
  if (!(error instanceof ServiceError) || !['conflict', 'bad-input', 'not-found'].includes(error.code))
    return (
      <Fault error={error} {...(change === null || onTry === undefined ? {} : { onRetry: () => onTry(change) })} />
    );
  const words =
    error.rules.length > 0
      ? say('proposal.broken', {
          rules: rulesInWords(
            say,
            error.rules.map((rule) =>
              ruleNamed(rule) === null ? (error.letGo.find((each) => each.rule === rule)?.told ?? rule) : rule,
            ),
          ),
        })
      : say(error.code === 'conflict' ? conflict : 'proposal.cannot');
  return (
    <div className="error" role="alert">
      <p>{words}</p>
      {change !== null &&
        error.letGo.map(({ rule, told, member }) => (
          <button
            key={rule + member.id}
            type="button"
            className="act"
            onClick={() => onTry?.({ ...change, except: [...(change.except ?? []), { rule, members: [member.id] }] })}
          >
            {say('proposal.letGo', {
              rule: ruleNamed(rule) === null ? told : rulesInWords(say, [rule]),
              name: member.name,
            })}
          </button>
        ))}
      {error.remedy !== null && (
        <details>
          <summary>{say('seed.error.detail')}</summary>
          <p data-from="service">{error.remedy}</p>
        </details>
      )}
    </div>
  );
}
