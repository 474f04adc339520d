import { type ReactNode, useId } from 'react';
import { useSay } from '../messages/say.ts';
import { type FeedbackAbout, type FeedbackOn, useFeedback } from '../service/use-feedback.ts';

const VERDICTS = ['helped', 'not-relevant', 'passed'] as const;

/**
 * Lets the member who looks say how a suggestion went, change it and take it back. What is kept, and who may read it, is
 * said before anything is. Nothing for a visitor, who has no name to say it under.
 */
export function FeedbackButtons(props: { readonly on: FeedbackOn; readonly about: FeedbackAbout }): ReactNode {
  const say = useSay();
  const label = useId();
  const { about } = props;
  const { isMember, said, give, withdraw, isBusy, isFailed, isWithdrawn } = useFeedback(props.on, about);
  if (!isMember) return null;
  // Only somebody can pass on a question.
  const verdicts = VERDICTS.filter((verdict) => about.type === 'member' || verdict !== 'passed');
  const told = VERDICTS.find((verdict) => verdict === said?.verdict);
  const { name, type } = about;
  return (
    <div className="feedback">
      <p id={label} className="label">
        {say('feedback.how')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn around them, and they are no form. */}
      <div className="feedback-verdicts" role="group" aria-labelledby={label}>
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={verdict === told}
            aria-disabled={isBusy}
            onClick={() => {
              if (isBusy) return;
              if (verdict === told) withdraw();
              else give(verdict);
            }}
          >
            {say(`feedback.${verdict}`)}
          </button>
        ))}
      </div>
      <p className="hint">{say(props.on.known === null ? 'feedback.keptWithQuestion' : 'feedback.kept')}</p>
      <p role="status">
        {isFailed && say('feedback.failed')}
        {!isFailed && told !== undefined && say(`feedback.said-${told}`, { name, type })}
        {!isFailed && told === undefined && isWithdrawn && say('feedback.withdrawn')}
      </p>
      {told !== undefined && (
        <button type="button" className="quiet" aria-disabled={isBusy} onClick={withdraw}>
          {say('feedback.takeBack')}
        </button>
      )}
    </div>
  );
}
