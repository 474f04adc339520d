import type { ReactNode } from 'react';
import { Go } from '../../../components/go.tsx';
import { useSay } from '../../../messages/say.ts';
import { useForms } from '../../forms/form-api.ts';
import type { ChangeWish } from '../wish/use-wish.ts';
import type { Wish } from '../wish/wish.ts';

const USUAL_HOURS = 2;

/** Rules by what people answered to a form that whoever looks keeps: hours in common, and nobody alone with an answer. */
export function FormRules({ wish, change }: { readonly wish: Wish; readonly change: ChangeWish }): ReactNode {
  const say = useSay();
  const { data } = useForms();
  const asked = (data?.items ?? [])
    .filter(({ keeps, status }) => keeps && status !== 'over')
    .flatMap(({ id, title, questions }) =>
      questions.map(({ id: question, text, kind }) => ({ key: `${id}/${question}`, name: `${title} – ${text}`, kind })),
    );
  const onHours = asked.filter(({ kind }) => kind === 'hours');
  const counted = asked.filter(({ kind }) => kind === 'one' || kind === 'several' || kind === 'yes-no');
  const { hours, alone } = wish;
  return (
    <fieldset className="seed-rules">
      <legend>{say('seed.byForm')}</legend>
      <p className="hint">
        {say('seed.byFormHint')} <Go to="/forms">{say('form.list')}</Go>
      </p>
      {(onHours.length > 0 || hours !== null) && (
        <label className="seed-field">
          {say('seed.hours')}
          <select
            value={hours?.question ?? ''}
            onChange={({ target: { value } }) =>
              change({ hours: value === '' ? null : { question: value, atLeast: hours?.atLeast ?? USUAL_HOURS } })
            }
          >
            <option value="">{say('seed.hoursNone')}</option>
            {hours !== null && !onHours.some(({ key }) => key === hours.question) && (
              <option value={hours.question}>{hours.question}</option>
            )}
            {onHours.map(({ key, name }) => (
              <option key={key} value={key} data-from="community">
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {hours !== null && (
        <label className="seed-field">
          {say('seed.hoursLeast')}
          <input
            type="number"
            min={1}
            max={40}
            value={hours.atLeast}
            onChange={({ target }) => {
              const atLeast = Math.round(target.valueAsNumber);
              if (atLeast >= 1 && atLeast <= 99) change({ hours: { ...hours, atLeast } });
            }}
          />
        </label>
      )}
      {counted.map(({ key, name }) => (
        <label key={key} className="seed-check">
          <input
            type="checkbox"
            checked={alone.includes(key)}
            onChange={({ target }) =>
              change({ alone: target.checked ? [...alone, key] : alone.filter((each) => each !== key) })
            }
          />{' '}
          <span>
            {say('seed.alone')} <span data-from="community">{name}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
