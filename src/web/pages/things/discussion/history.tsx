import type { ReactNode } from 'react';
import { dayIn } from '../../../components/day-in.ts';
import { useSpeech } from '../../../messages/say.ts';
import { Prose } from '../parts/prose.tsx';
import { type Stepped, useHistory } from './discussion-api.ts';
import { Failed } from './failed.tsx';

/** How something stood after each step, first step first: for whose it is. */
export function History({ type, id }: { readonly type: Stepped; readonly id: string }): ReactNode {
  const { language, say } = useSpeech();
  const { data, error } = useHistory(type, id);
  if (error !== null) return <Failed code="other" />;
  return (
    <div className="history">
      <p className="hint">{say('discussion.historyHint')}</p>
      <ol>
        {(data?.items ?? []).map(({ number, step, at, title, text }) => (
          <li key={number}>
            <p className="hint">{say('discussion.step', { step, day: dayIn(language, at.slice(0, 10)) })}</p>
            <Prose text={[title, text].filter((part) => part !== null).join('\n\n')} />
          </li>
        ))}
      </ol>
    </div>
  );
}
