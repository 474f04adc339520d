import '../../styles/seed.css';
import '../../styles/forms.css';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useParams } from 'react-router';
import { dayIn } from '../../components/day-in.ts';
import { Fault } from '../../components/fault.tsx';
import { Go } from '../../components/go.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useSpeech } from '../../messages/say.ts';
import { useLooking } from '../../service/looking.ts';
import { FillIn } from './fill-in.tsx';
import { type Form, useForm } from './form-api.ts';
import { KeepForm } from './keep-form.tsx';

/** A form: filled in by whoever looks, and kept by whoever made it. */
export function FormPage(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, refetch } = useForm(id);
  if (data !== undefined) return <Shown form={data} />;
  return error === null ? <Waiting /> : <Fault error={error} onRetry={() => void refetch()} />;
}

function Shown({ form }: { readonly form: Form }): ReactNode {
  const { language, say } = useSpeech();
  const { looking } = useLooking();
  usePageTitle(form.title);
  const [closes, until] = [dayIn(language, form.closes), dayIn(language, form.until)];
  return (
    <I18nProvider locale={language}>
      <div className="seed-page form-page">
        <p>
          <Go to="/forms">{say('form.list')}</Go>
        </p>
        <h1 data-from="community">{form.title}</h1>
        {form.why !== '' && <p data-from="community">{form.why}</p>}
        <p className="hint">{say('form.days', { closes, until })}</p>
        <p className="hint">{say('form.whoSees')}</p>
        {form.status !== 'open' && (
          <p className="notice">{say(form.status === 'over' ? 'form.over' : 'form.closed', { closes, until })}</p>
        )}
        {form.status === 'open' && looking.kind === 'member' && (
          <>
            {form.own !== null && <p>{say('form.again')}</p>}
            <FillIn form={form} member={looking.id} before={form.own} />
          </>
        )}
        {form.keeps && <KeepForm form={form} />}
        {form.keeps && form.status !== 'over' && (
          <p>
            <Go to="/seed">{say('form.toSeed')}</Go>
          </p>
        )}
      </div>
    </I18nProvider>
  );
}
