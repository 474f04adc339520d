import { type ReactNode, useState } from 'react';
import { dayIn } from '../../../components/day-in.ts';
import { useSpeech } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { useDoing } from '../../../service/use-doing.ts';
import { Prose } from '../parts/prose.tsx';
import { Section } from '../parts/section.tsx';
import { Signed } from '../parts/signed.tsx';
import type { Thread, ThreadRemark } from './discussion-api.ts';
import { Failed } from './failed.tsx';
import { OwnTools } from './own-tools.tsx';
import { WriteText } from './write-text.tsx';

/** What was remarked under a question or an answer, oldest first, and a remark of one's own. */
export function RemarkList(props: {
  readonly thread: Thread;
  readonly on: { readonly type: 'question' | 'answer'; readonly id: string };
  readonly remarks: readonly ThreadRemark[];
}): ReactNode {
  const { language, say } = useSpeech();
  const { thread, on, remarks } = props;
  const [isOpen, setOpen] = useState(false);
  const { act, failed, isActing } = useDoing(['questions', thread.id]);
  const list = remarks.length > 0 && (
    <ul className="remarks">
      {remarks.map(({ id, text, by, created, mine, version }) => (
        <li key={id}>
          <Prose text={text} />
          <Signed who={by} type="comment" id={id}>
            {created === null ? say('thing.remark') : say('thing.remarkOn', { day: dayIn(language, created) })}
          </Signed>
          <OwnTools
            question={thread.id}
            type="comment"
            {...{ id, text, mine, version }}
            mayWithdraw={thread.may.withdrawAny}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list !== false && (on.type === 'question' ? <Section title={say('thing.comments')}>{list}</Section> : list)}
      {thread.may.speak && !isOpen && (
        <p>
          <button type="button" className="quiet" onClick={() => setOpen(true)}>
            {say('discussion.comment')}
          </button>
        </p>
      )}
      {isOpen && (
        <WriteText
          label={say('discussion.yourComment')}
          send={say('discussion.sendComment')}
          rows={2}
          isBusy={isActing}
          onCancel={() => setOpen(false)}
          onSend={async (text) => {
            const params = { path: { id: on.id } };
            const came = await act((service) =>
              answered(
                on.type === 'question'
                  ? service.POST('/api/questions/{id}/comments', { params, body: { text } })
                  : service.POST('/api/answers/{id}/comments', { params, body: { text } }),
              ),
            );
            if (came) setOpen(false);
            return came;
          }}
        />
      )}
      <Failed code={failed} />
    </>
  );
}
