import { type ReactNode, useState } from 'react';
import { dayIn } from '../../../components/day-in.ts';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSpeech } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { GroupLife, meant, reopen } from './group-life.tsx';
import type { Inviting, Living } from './use-inviting.ts';

/** A group that lives, and how it is closed: with a day and a story of what came of it. */
export function CloseGroup({ group, inviting }: { readonly group: Living; readonly inviting: Inviting }): ReactNode {
  const { language, say } = useSpeech();
  const [ended, setEnded] = useState('');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  return (
    <>
      <p className="notice">
        {say('proposal.livesAs')}{' '}
        <ThingLink type="group" id={group.id}>
          {group.name}
        </ThingLink>
      </p>
      {group.ended !== null ? (
        <p>
          {say('proposal.ended', { day: dayIn(language, group.ended) })}{' '}
          <button
            type="button"
            className="act"
            disabled={inviting.isAtWork}
            onClick={() => inviting.live(reopen(group))}
          >
            {say('living.reopen')}
          </button>
        </p>
      ) : (
        <>
          <GroupLife group={group} inviting={inviting} />
          <details className="invite-form">
            <summary>
              {say('proposal.close')} <span className="unseen">{say('seed.group', { number: group.number })}</span>
            </summary>
            <form
              onSubmit={(event) => {
                event.preventDefault();
                const body = {
                  ...(ended === '' ? {} : { ended }),
                  ...(title.trim() === ''
                    ? {}
                    : {
                        story: { title: title.trim(), language, ...(text.trim() === '' ? {} : { text: text.trim() }) },
                      }),
                };
                inviting.live((service) =>
                  answered(service.PUT('/api/seeded-groups/{id}/closing', { params: meant(group), body })),
                );
              }}
            >
              <p className="hint">{say('proposal.closeHint')}</p>
              <label className="seed-field">
                {say('proposal.closeOn')}
                <input type="date" value={ended} onChange={({ target }) => setEnded(target.value)} />
              </label>
              <label className="seed-field">
                {say('proposal.storyTitle')}
                <input
                  type="text"
                  required={text.trim() !== ''}
                  maxLength={1000}
                  value={title}
                  onChange={({ target }) => setTitle(target.value)}
                />
              </label>
              <label className="seed-field">
                {say('proposal.storyText')}
                <textarea rows={4} value={text} onChange={({ target }) => setText(target.value)} />
              </label>
              <button type="submit" className="act" disabled={inviting.isAtWork}>
                {say('proposal.closeIt')}
              </button>
            </form>
          </details>
        </>
      )}
    </>
  );
}
