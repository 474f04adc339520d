import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Fault } from '../../components/fault.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useKey, useService } from '../../service/use-service.ts';
import type { Answers, Form } from './form-api.ts';
import { QuestionField } from './question-field.tsx';

/** The questions of a form, for whoever answers: themselves, or somebody for whom it is filled in. */
export function FillIn(props: {
  readonly form: Form;
  readonly member: string;
  readonly before: Answers | null;
}): ReactNode {
  const { form, member, before } = props;
  const say = useSay();
  const service = useService();
  const queries = useQueryClient();
  const key = useKey('forms');
  const [answers, setAnswers] = useState<Answers>(before ?? {});
  const [kept, setKept] = useState<'kept' | 'replaced' | 'gone' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isAtWork, setAtWork] = useState(false);
  const path = { id: form.id, member };
  const work = async (done: () => Promise<'kept' | 'replaced' | 'gone'>): Promise<void> => {
    setAtWork(true);
    setError(null);
    setKept(null);
    try {
      setKept(await done());
      await queries.invalidateQueries({ queryKey: key });
    } catch (fault) {
      setError(fault);
    } finally {
      setAtWork(false);
    }
  };
  const send = async (): Promise<'kept' | 'replaced'> => {
    const params = { path, query: { version: form.version } };
    const { replaced } = await answered(service.PUT('/api/forms/{id}/answers/{member}', { params, body: { answers } }));
    return replaced ? 'replaced' : 'kept';
  };
  const takeBack = async (): Promise<'gone'> => {
    await answered(service.DELETE('/api/forms/{id}/answers/{member}', { params: { path } }));
    setAnswers({});
    return 'gone';
  };
  return (
    <form
      className="seed-form"
      onSubmit={(event) => {
        event.preventDefault();
        void work(send);
      }}
    >
      {form.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answer={answers[question.id]}
          onChange={(answer) => {
            const { [question.id]: _before, ...rest } = answers;
            setAnswers(answer === undefined ? rest : { ...rest, [question.id]: answer });
          }}
        />
      ))}
      <p className="seed-buttons">
        <button type="submit" className="seed-go" disabled={isAtWork || Object.keys(answers).length === 0}>
          {say('form.send')}
        </button>
        {before !== null && (
          <button type="button" className="quiet" disabled={isAtWork} onClick={() => void work(takeBack)}>
            {say('form.takeBack')}
          </button>
        )}
      </p>
      <p role="status">{kept !== null && say(`form.${kept}`)}</p>
      {error !== null && <Fault error={error} />}
    </form>
  );
}
