import { type ReactNode, useId } from 'react';
import { rangesOf, slotsOf, type WeekHours } from '../../../wording/index.ts';
import { useSay } from '../../messages/say.ts';
import type { Answer, Question } from './form-api.ts';
import { WeekGrid } from './week-grid.tsx';

interface FieldProps {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly onChange: (answer: Answer | undefined) => void;
}

/** One question of a form, with what was answered to it. */
export function QuestionField(props: FieldProps): ReactNode {
  const { question, answer, onChange } = props;
  const say = useSay();
  const id = useId();
  if (question.kind === 'number')
    return (
      <label className="seed-field">
        <span data-from="community">{question.text}</span>
        <input
          type="number"
          step="any"
          value={typeof answer === 'number' ? answer : ''}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.valueAsNumber)}
        />
      </label>
    );
  return (
    <fieldset className="seed-rules">
      <legend data-from="community">{question.text}</legend>
      {question.kind === 'hours' ? (
        <WeekGrid
          label={question.text}
          slots={slotsOf(Array.isArray(answer) ? (answer as WeekHours[]) : [])}
          onChange={(slots) => onChange(slots.length === 0 ? undefined : (rangesOf(slots) as Answer))}
        />
      ) : question.kind === 'yes-no' ? (
        ([true, false] as const).map((value) => (
          <Option
            key={String(value)}
            name={id}
            type="radio"
            isChosen={answer === value}
            onChoose={() => onChange(value)}
          >
            <span>{say(value ? 'form.yes' : 'form.no')}</span>
          </Option>
        ))
      ) : (
        (question.options ?? []).map((option) => {
          const several = Array.isArray(answer) ? (answer as string[]) : [];
          const isOne = question.kind === 'one';
          return (
            <Option
              key={option}
              name={id}
              type={isOne ? 'radio' : 'checkbox'}
              isChosen={isOne ? answer === option : several.includes(option)}
              onChoose={(isChosen) => {
                const next = isChosen ? [...several, option] : several.filter((one) => one !== option);
                onChange(isOne ? option : next.length === 0 ? undefined : next);
              }}
            >
              <span data-from="community">{option}</span>
            </Option>
          );
        })
      )}
    </fieldset>
  );
}

function Option(props: {
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <label className="seed-check">
      <input
        type={props.type}
        name={props.name}
        checked={props.isChosen}
        onChange={({ target }) => props.onChoose(target.checked)}
      />{' '}
      {props.children}
    </label>
  );
}
