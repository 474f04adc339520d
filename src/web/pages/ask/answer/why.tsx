import type { ReactNode } from 'react';
import type { Contribution } from '../../../../domain/index.ts';
import { Folded } from '../../../components/folded.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { useSay } from '../../../messages/say.ts';
import { useAnswer } from './answer-context.ts';
import { EvidenceList } from './evidence-list.tsx';
import { reasonsOf } from './reasons.ts';

/**
 * Why it is suggested: the first reason in full, and behind one fold what it rests on, the other reasons with theirs, and
 * whatever else belongs there. Together they are all that the suggestion was ranked by.
 */
export function Why(props: {
  /** The suggestion, as `type:id`. */
  readonly id: string;
  readonly name: string;
  /** What stands on the card already as its title, if it would be named again. */
  readonly title?: string;
  readonly contributions: readonly Contribution[];
  readonly children?: ReactNode;
}): ReactNode {
  const say = useSay();
  const { question } = useAnswer();
  const [first, ...others] = reasonsOf(props.contributions);
  const title = props.title ?? null;
  const id = `${question} ${props.id}`;
  return (
    <div className="reasons">
      {first !== undefined && (
        <p className="reason">
          <ServiceText>{first.words}</ServiceText>
        </p>
      )}
      <Folded
        id={id}
        className="why"
        summary={
          <>
            {say('ask.why')} <span className="unseen">{say('ask.whyOf', { name: props.name })}</span>{' '}
            {others.length > 0 && <span className="count">{say('ask.moreReasons', { count: others.length })}</span>}
          </>
        }
      >
        {first !== undefined && <EvidenceList id={id} evidence={first.evidence} words={first.words} title={title} />}
        {others.length > 0 && (
          <ul className="more-reasons">
            {others.map(({ words, evidence }) => (
              <li key={words}>
                <p className="reason">
                  <ServiceText>{words}</ServiceText>
                </p>
                <EvidenceList id={`${id} ${words}`} evidence={evidence} words={words} title={title} />
              </li>
            ))}
          </ul>
        )}
        {props.children}
      </Folded>
    </div>
  );
}
