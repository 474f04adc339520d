import type { ReactNode } from 'react';
import { useSay } from '../../messages/say.ts';

/** Heads what was asked, from the moment that it was: the answer, or what went wrong, stands under it. */
export function AnswerTitle(props: { readonly question: string; readonly language: string | null }): ReactNode {
  const say = useSay();
  return (
    <h1 id="answer-title" tabIndex={-1}>
      <span className="label">{say('ask.answerTo')}</span>{' '}
      <q data-from="community" lang={props.language ?? undefined} dir="auto">
        {props.question}
      </q>
    </h1>
  );
}
