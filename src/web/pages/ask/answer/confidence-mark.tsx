import type { ReactNode } from 'react';
import type { Confidence } from '../../../../domain/index.ts';
import { useAnswerWords } from '../../../messages/answer-words.ts';
import { useSay } from '../../../messages/say.ts';

/** How sure the service is, in a word; the dots say the same to the eye. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }): ReactNode {
  const say = useSay();
  const words = useAnswerWords();
  return (
    <span className={`confidence ${confidence}`}>
      <span className="unseen">{say('ask.confidenceHint')}</span> <span className="dots" aria-hidden="true" />
      {words.confidence[confidence]}
    </span>
  );
}
