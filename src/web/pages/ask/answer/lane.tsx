import { Children, type ReactNode } from 'react';
import type { Lane as LaneName } from '../../../../wording/index.ts';
import { Icon } from '../../../components/icon.tsx';
import { useAnswerWords } from '../../../messages/answer-words.ts';
import { useSay } from '../../../messages/say.ts';

/** One lane of the answer: its name, what it holds, or in words that it holds nothing. */
export function Lane(props: {
  readonly name: LaneName;
  readonly count: number;
  readonly children: ReactNode;
  readonly after?: ReactNode;
}): ReactNode {
  const say = useSay();
  const words = useAnswerWords();
  const { name } = props;
  const heading = `lane-${name}`;
  return (
    <section className={`lane lane-${name}`} aria-labelledby={heading}>
      <header>
        <h2 id={heading} tabIndex={-1}>
          <Icon name={name} /> {words.lanes[name]}
        </h2>
        {props.count > 0 && <p className="hint">{say(`laneHint.${name}`)}</p>}
      </header>
      {props.count > 0 ? (
        <ul className="suggestions">
          {Children.map(props.children, (each) => (
            <li>{each}</li>
          ))}
        </ul>
      ) : (
        <p className="nothing">{words.nothing[name]}</p>
      )}
      {props.after}
    </section>
  );
}
