import { type ReactNode, useEffect, useRef, useState } from 'react';
import { CommunityText } from '../../../components/community-text.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import type { MessageKey } from '../../../messages/message.ts';
import { useSay } from '../../../messages/say.ts';
import { ColumnsForm } from './columns-form.tsx';
import { ImportFault, ServiceWords } from './import-fault.tsx';
import { TakeAway } from './take-away.tsx';
import { ToldImport } from './told-import.tsx';
import { type Brought, type Mapping, useBrought } from './use-brought.ts';
import { useTriedOnce } from './use-tried-once.ts';

/** What is asked for when an import is tried or done. */
export interface ImportAsked {
  readonly mapping: Mapping | null;
  readonly source: string | null;
}

/** One file that was brought: its columns, what would come of it, and what came of it. */
export function BroughtFile(props: { readonly id: string; readonly onOther: () => void }): ReactNode {
  const say = useSay();
  const { file, error, sheet, begin, drop } = useBrought(props.id);
  const [source, setSource] = useState<string | null>(null);
  const [takeOver, setTakeOver] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const attempt = (kind: 'dry-run' | 'import', mapping: Mapping | null = null): void => {
    setChanged(false);
    begin.mutate({ kind, mapping, source, takeOver });
  };
  useTriedOnce(file, () => attempt('dry-run'));
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = file !== undefined;
  useEffect(() => {
    // What was pressed to come here is gone: whoever reads by keys or ear goes on at the file.
    if (isThere) heading.current?.focus();
  }, [isThere]);
  const other = (
    <button type="button" className="quiet" onClick={props.onOther}>
      {say('import.other')}
    </button>
  );
  if (error !== null)
    return (
      <>
        <p className="notice">{say('import.gone')}</p>
        {other}
      </>
    );
  if (file === undefined) return <Waiting />;
  const { work, table } = file;
  const isAtWork = work?.status === 'running' || begin.isPending;
  const isTold = work?.status === 'done' && !isChanged && !begin.isPending;
  return (
    <>
      <Steps file={file} isChanged={isChanged} />
      <h2 ref={heading} tabIndex={-1}>
        <CommunityText>{file.name}</CommunityText>
      </h2>
      {table !== null && file.isHere && (
        <ColumnsForm
          table={table}
          key={`${table.sheet} ${table.from}`}
          isAtWork={isAtWork}
          source={source ?? table.source}
          onSource={(next) => {
            setSource(next);
            setChanged(true);
          }}
          onSheet={(name) => sheet.mutate(name)}
          onChanged={() => setChanged(true)}
          onTry={(mapping) => attempt('dry-run', mapping)}
        />
      )}
      {[begin.error, sheet.error, drop.error].map(
        (problem) => problem !== null && <ImportFault key={problem.message} error={problem} />,
      )}
      {isAtWork && <AtWork work={work} />}
      {work?.status === 'failed' && !isChanged && work.problem !== null && (
        <div className="error" role="alert">
          <p>{say(work.kind === 'import' ? 'import.failed' : 'import.notTaken')}</p>
          <ServiceWords>{work.problem.message}</ServiceWords>
        </div>
      )}
      {isTold && work.report !== null && (
        <ToldImport
          report={work.report}
          isDone={work.kind === 'import'}
          takeOver={takeOver}
          onTakeOver={(next) => {
            setTakeOver(next);
            begin.mutate({ kind: 'dry-run', mapping: null, source, takeOver: next });
          }}
          onImport={() => attempt('import')}
        />
      )}
      {table === null && file.isHere && !isAtWork && work?.status !== 'done' && (
        <button type="button" className="act" onClick={() => attempt('dry-run')}>
          {say('import.try')}
        </button>
      )}
      <TakeAway file={file} isDone={isTold && work.kind === 'import'} />
      <p className="import-buttons">
        {other}
        <button type="button" className="quiet" onClick={() => drop.mutate(undefined, { onSuccess: props.onOther })}>
          {say('import.delete')}
        </button>
      </p>
    </>
  );
}

const STEPS = ['choose', 'columns', 'see', 'done'] as const;

/** Where somebody is on the way, from the file to what came of it. */
function Steps({ file, isChanged }: { readonly file: Brought; readonly isChanged: boolean }): ReactNode {
  const say = useSay();
  const { table, work } = file;
  const isSeen = work?.kind === 'dry-run' && !isChanged;
  const at = work?.kind === 'import' ? 'done' : isSeen || table === null ? 'see' : 'columns';
  return (
    <ol className="import-steps" aria-label={say('import.steps')}>
      {STEPS.filter((step) => step !== 'columns' || table !== null).map((step) => (
        <li key={step} aria-current={step === at ? 'step' : undefined}>
          {say(`import.step-${step}`)}
        </li>
      ))}
    </ol>
  );
}

const PHASES: Readonly<Record<string, MessageKey>> = {
  reading: 'import.reading',
  writing: 'import.writing',
  removing: 'import.writing',
};

/** How far it is. */
function AtWork({ work }: { readonly work: Brought['work'] }): ReactNode {
  const say = useSay();
  const { phase = 'reading', done = 0, total = 0 } = work?.progress ?? {};
  const isTried = work?.kind !== 'import';
  const words = say(isTried && phase === 'writing' ? 'import.comparing' : (PHASES[phase] ?? 'import.writing'));
  const share = total > 0 ? Math.min(100, Math.round((100 * done) / total)) : 0;
  return (
    <div className="import-progress" role="status">
      <label>
        {words} <progress max={100} value={share} />
      </label>
      <span>{say('import.share', { share })}</span>
    </div>
  );
}
