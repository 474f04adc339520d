import type { ReactNode } from 'react';
import type { Confidence } from '../../../../domain/index.ts';
import { ConfidenceMark } from './confidence-mark.tsx';

/** The head of a suggestion: its name, what it is, and how sure the service is of it. */
export function CardHead(props: {
  readonly before?: ReactNode;
  readonly title: ReactNode;
  readonly about: ReactNode;
  readonly confidence: Confidence;
}): ReactNode {
  return (
    <div className="card-head">
      {props.before}
      <div className="card-title">
        <h3>{props.title}</h3>
        {props.about !== null && <p className="place">{props.about}</p>}
      </div>
      <ConfidenceMark confidence={props.confidence} />
    </div>
  );
}
