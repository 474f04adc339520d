import { type ReactNode, useState } from 'react';
import { useSay } from '../../../messages/say.ts';
import { useDoing } from '../../../service/use-doing.ts';
import { revise, type Spoken, withdraw } from './discussion-api.ts';
import { Failed } from './failed.tsx';
import { History } from './history.tsx';
import { WriteText } from './write-text.tsx';

/** What whoever wrote something may do with it: revise it, see how it was, withdraw it. */
export function OwnTools(props: {
  readonly question: string;
  readonly type: Spoken;
  readonly id: string;
  /** Its title, where it has one: to be revised with the text, which may then be nothing. */
  readonly title?: string;
  readonly text: string;
  readonly version: string | null;
  readonly mine: boolean;
  /** Whether whoever looks may withdraw it though it is not theirs. */
  readonly mayWithdraw: boolean;
  readonly onWithdrawn?: () => void;
}): ReactNode {
  const say = useSay();
  const [open, setOpen] = useState<'revise' | 'history' | 'withdraw' | null>(null);
  const { act, failed, isActing } = useDoing(['questions', props.question]);
  const { type, id, version } = props;
  if (!props.mine && !props.mayWithdraw) return null;
  const toggle = (what: typeof open) => () => setOpen(open === what ? null : what);
  return (
    <div className="own-tools">
      <p className="tools">
        {props.mine && (
          <button type="button" className="quiet" aria-expanded={open === 'revise'} onClick={toggle('revise')}>
            {say('discussion.revise')}
          </button>
        )}
        {props.mine && (
          <button type="button" className="quiet" aria-expanded={open === 'history'} onClick={toggle('history')}>
            {say('discussion.history')}
          </button>
        )}
        <button type="button" className="quiet" aria-expanded={open === 'withdraw'} onClick={toggle('withdraw')}>
          {say('discussion.withdraw')}
        </button>
      </p>
      {open === 'revise' && (
        <WriteText
          label={say('discussion.reviseText')}
          send={say('discussion.save')}
          begun={props.text}
          {...(props.title === undefined ? {} : { title: props.title })}
          isBusy={isActing}
          onSend={async (text, title) => {
            const change = title === undefined ? { text } : { title, text: text === '' ? null : text };
            const came = await act((service) => revise(service, type, id, change, version));
            if (came) setOpen(null);
            return came;
          }}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === 'history' && <History type={type} id={id} />}
      {open === 'withdraw' && (
        <p>
          {say(type === 'question' ? 'discussion.withdrawQuestionSure' : 'discussion.withdrawSure')}{' '}
          <button
            type="button"
            className="act"
            aria-disabled={isActing}
            onClick={() => {
              if (isActing) return;
              void act((service) => withdraw(service, type, id, version)).then((came) => came && props.onWithdrawn?.());
            }}
          >
            {say('discussion.withdraw')}
          </button>
        </p>
      )}
      <Failed code={failed} />
    </div>
  );
}
