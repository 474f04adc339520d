import { type ReactNode, useEffect, useRef } from 'react';
import { ServiceText } from '../../../components/service-text.tsx';
import { useSay } from '../../../messages/say.ts';
import { useFormats } from '../../seed/use-formats.ts';
import type { ChangeOption, SavedProposal } from '../proposal-api.ts';
import { MovedList } from './moved-list.tsx';
import { criteriaOfTrial, gainInWords, smallGroups } from './trial-words.ts';
import type { Board, Trial } from './use-board.ts';

/** What a change would come to, before it is done: what is gained and lost, who moves, and what more could be. */
export function TrialSeen(props: {
  readonly proposal: SavedProposal;
  readonly trial: Trial;
  readonly board: Board;
}): ReactNode {
  const say = useSay();
  const { proposal, board } = props;
  const [first, ...further] = props.trial.options;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (first === undefined) return <p role="alert">{say('proposal.noWay')}</p>;
  return (
    <section className="board-trial" aria-labelledby="trial">
      <h2 id="trial" ref={heading} tabIndex={-1}>
        {say('proposal.trial')}
      </h2>
      <OptionSeen option={first} proposal={proposal} />
      <p className="seed-buttons">
        <button type="button" className="seed-go" disabled={board.isAtWork} onClick={() => board.doIt(first)}>
          {say('proposal.doIt')}
        </button>
        <button type="button" className="act" disabled={board.isAtWork} onClick={board.leaveIt}>
          {say('proposal.leaveIt')}
        </button>
      </p>
      {further.length > 0 && (
        <details>
          <summary>{say('proposal.further')}</summary>
          <p className="hint">{say('proposal.furtherHint')}</p>
          {further.map((option) => (
            <div key={option.moves} className="board-option">
              <OptionSeen option={option} proposal={proposal} />
              <button type="button" className="act" disabled={board.isAtWork} onClick={() => board.doIt(option)}>
                {say('proposal.doMore')}
              </button>
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

function OptionSeen({
  option,
  proposal,
}: {
  readonly option: ChangeOption;
  readonly proposal: SavedProposal;
}): ReactNode {
  const say = useSay();
  const format = useFormats().data?.find(({ id }) => id === proposal.format);
  const again = option.meetAgain.map(({ members }) => members.map(({ name }) => name).join(' – '));
  return (
    <>
      <p>{gainInWords(say, proposal.score, option.score)}</p>
      <MovedList moved={option.moved} proposal={proposal} />
      {criteriaOfTrial(say, option).map(({ number, rose, fell }) => (
        <div key={number}>
          {rose.length > 0 && <p>{say('proposal.rose', { number, criteria: rose.join(', ') })}</p>}
          {fell.length > 0 && <p>{say('proposal.fell', { number, criteria: fell.join(', ') })}</p>}
        </div>
      ))}
      {option.warnings.map((warning) => (
        <p key={warning} className="notice">
          <ServiceText>{warning}</ServiceText>
        </p>
      ))}
      {smallGroups(option, format?.size.min ?? 0).map(({ number, count }) => (
        <p key={number} className="notice">
          {say('proposal.small', { number, count })}
        </p>
      ))}
      {again.length > 0 && <p className="notice">{say('proposal.meetAgain', { names: again.join(', ') })}</p>}
    </>
  );
}
