import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { Fault } from '../../components/fault.tsx';
import { useAddress } from '../../components/go.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useKey, useService } from '../../service/use-service.ts';
import type { Question } from './form-api.ts';

const KINDS = ['hours', 'one', 'several', 'yes-no', 'number'] as const;
interface Draft {
  readonly key: number;
  readonly text: string;
  readonly kind: Question['kind'];
  readonly options: string;
}

const hasOptions = ({ kind }: Draft): boolean => kind === 'one' || kind === 'several';
const optionsOf = ({ options }: Draft): string[] => options.split('\n').flatMap((line) => line.trim() || []);

/** Makes a form: its title, why, its questions and its days. */
export function NewForm(): ReactNode {
  const say = useSay();
  const go = useNavigate();
  const address = useAddress();
  const service = useService();
  const queries = useQueryClient();
  const key = useKey('forms');
  const [texts, setTexts] = useState({ title: '', why: '', closes: '', until: '' });
  const [questions, setQuestions] = useState<readonly Draft[]>([{ key: 0, text: '', kind: 'hours', options: '' }]);
  const [error, setError] = useState<unknown>(null);
  const change = (draft: Draft, part: Partial<Draft>): void =>
    setQuestions(questions.map((one) => (one.key === draft.key ? { ...one, ...part } : one)));
  const make = async (): Promise<void> => {
    setError(null);
    try {
      const body = {
        ...texts,
        questions: questions.map((draft) => ({
          text: draft.text,
          kind: draft.kind,
          ...(hasOptions(draft) ? { options: optionsOf(draft) } : {}),
        })),
      };
      const { id } = await answered(service.POST('/api/forms', { body }));
      await queries.invalidateQueries({ queryKey: key });
      await go(address(`/forms/${encodeURIComponent(id)}`));
    } catch (fault) {
      setError(fault);
    }
  };
  const field = (name: 'title' | 'why' | 'closes' | 'until', type: 'text' | 'date', isNeeded = true): ReactNode => (
    <label className="seed-field">
      {say(`form.${name}`)}
      <input
        type={type}
        required={isNeeded}
        value={texts[name]}
        onChange={({ target }) => setTexts({ ...texts, [name]: target.value })}
      />
    </label>
  );
  return (
    <details className="seed-step">
      <summary>{say('form.new')}</summary>
      <form
        className="seed-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        {field('title', 'text')}
        {field('why', 'text', false)}
        {questions.map((draft, i) => (
          <fieldset key={draft.key} className="seed-rules">
            <legend>{say('form.question', { number: i + 1 })}</legend>
            <label className="seed-field">
              {say('form.text')}
              <input
                type="text"
                required
                value={draft.text}
                onChange={({ target }) => change(draft, { text: target.value })}
              />
            </label>
            <label className="seed-field">
              {say('form.kind')}
              <select
                value={draft.kind}
                onChange={({ target }) => change(draft, { kind: target.value as Draft['kind'] })}
              >
                {KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {say(`form.kind.${kind}`)}
                  </option>
                ))}
              </select>
            </label>
            {hasOptions(draft) && (
              <label className="seed-field">
                {say('form.options')}
                <textarea
                  rows={4}
                  required
                  value={draft.options}
                  onChange={({ target }) => change(draft, { options: target.value })}
                />
              </label>
            )}
            {questions.length > 1 && (
              <p>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => setQuestions(questions.filter((one) => one.key !== draft.key))}
                >
                  {say('form.removeQuestion', { number: i + 1 })}
                </button>
              </p>
            )}
          </fieldset>
        ))}
        <p>
          <button
            type="button"
            className="quiet"
            onClick={() =>
              setQuestions([
                ...questions,
                { key: Math.max(...questions.map((one) => one.key)) + 1, text: '', kind: 'one', options: '' },
              ])
            }
          >
            {say('form.addQuestion')}
          </button>
        </p>
        {field('closes', 'date')}
        {field('until', 'date')}
        <p className="hint">{say('form.untilHint')}</p>
        <p className="seed-buttons">
          <button type="submit" className="seed-go">
            {say('form.make')}
          </button>
        </p>
        {error !== null && <Fault error={error} />}
      </form>
    </details>
  );
}
