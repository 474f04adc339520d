import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Fault } from '../../components/fault.tsx';
import { MemberField, type MemberHit } from '../../components/member-field.tsx';
import { ServiceText } from '../../components/service-text.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useKey, useRead, useService } from '../../service/use-service.ts';
import { FillIn } from './fill-in.tsx';
import type { Form } from './form-api.ts';

/** What whoever keeps a form may do: see who answered, fill it in for somebody, take answers from a table. */
export function KeepForm({ form }: { readonly form: Form }): ReactNode {
  const say = useSay();
  const [somebody, setSomebody] = useState<MemberHit | null>(null);
  const { id } = form;
  const { data } = useRead(['forms', id, 'answers'], (service, signal) =>
    answered(service.GET('/api/forms/{id}/answers', { params: { path: { id } }, signal })),
  );
  const before = data?.items.find(({ member }) => member.id === somebody?.id)?.answers ?? null;
  return (
    <section className="seed-step" aria-labelledby="form-keep">
      <h2 id="form-keep">{say('form.keep')}</h2>
      <p>{say('form.answered', { count: form.answered ?? 0 })}</p>
      {data !== undefined && data.items.length > 0 && (
        <details>
          <summary>{say('form.who')}</summary>
          <ul>
            {data.items.map(({ member }) => (
              <li key={member.id} data-from="community">
                {member.name}
              </li>
            ))}
          </ul>
        </details>
      )}
      {form.status === 'open' && (
        <>
          <MemberField label={say('form.for')} onChoose={setSomebody} />
          {somebody !== null && data !== undefined && (
            <>
              <h3>{say('form.forWhom', { name: somebody.name })}</h3>
              <FillIn key={somebody.id} form={form} member={somebody.id} before={before} />
            </>
          )}
          <TakeTable form={form} />
        </>
      )}
    </section>
  );
}

function TakeTable({ form }: { readonly form: Form }): ReactNode {
  const say = useSay();
  const service = useService();
  const queries = useQueryClient();
  const key = useKey('forms');
  const [taken, setTaken] = useState<Awaited<ReturnType<typeof send>> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = (csv: string) =>
    answered(
      service.POST('/api/forms/{id}/table', {
        params: { path: { id: form.id }, query: { version: form.version } },
        body: { csv, dryRun: false },
      }),
    );
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setError(null);
    setTaken(null);
    try {
      setTaken(await send(await file.text()));
      await queries.invalidateQueries({ queryKey: key });
    } catch (fault) {
      setError(fault);
    }
  };
  return (
    <>
      <label className="seed-field">
        {say('form.table')}
        <input type="file" accept=".csv,text/csv" onChange={({ target }) => void take(target.files?.[0])} />
      </label>
      <p className="hint">{say('form.tableHint')}</p>
      <div role="status">
        {taken !== null && taken.wrong.length === 0 && (
          <p>{say('form.tableKept', { kept: taken.kept, replaced: taken.replaced })}</p>
        )}
        {taken !== null && taken.wrong.length > 0 && (
          <>
            <p>{say('form.tableWrong', { count: taken.wrong.length })}</p>
            <ul>
              {taken.wrong.map(({ line, column, value, remedy }) => (
                <li key={`${line} ${column}`}>
                  {say('form.tableLine', { line, column, value })} <ServiceText>{remedy}</ServiceText>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {error !== null && <Fault error={error} />}
    </>
  );
}
