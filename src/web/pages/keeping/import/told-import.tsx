import type { ReactNode } from 'react';
import { CommunityText } from '../../../components/community-text.tsx';
import { Folded } from '../../../components/folded.tsx';
import { TypeWord } from '../../../components/type-word.tsx';
import { useSay } from '../../../messages/say.ts';
import type { Told } from './use-brought.ts';

/** What an import did, or would do: what comes in, what stays, what is refused and why, and what the source does not say. */
export function ToldImport(props: {
  readonly report: Told;
  /** It was done; else it was tried. */
  readonly isDone: boolean;
  readonly takeOver: boolean;
  readonly onTakeOver: (takeOver: boolean) => void;
  readonly onImport: () => void;
}): ReactNode {
  const { report, isDone } = props;
  const say = useSay();
  const { added, changed, left, removed } = report.counts;
  const isNothing = added + changed === 0;
  const elsewhere = report.heldElsewhere.reduce((sum, { count }) => sum + count, 0);
  const title = say(isDone ? 'import.did' : 'import.would');
  return (
    <section aria-label={title} className="import-told">
      <h2>{title}</h2>
      <p className="notice" role="status">
        {isNothing
          ? say(left === 0 ? 'import.nothingIn' : 'import.nothingNew', { count: left })
          : say(isDone ? 'import.doneIt' : 'import.wouldDo', { added, changed, left })}
      </p>
      {report.gaveWay !== null && (
        <p>{say(isDone ? 'import.gaveWay' : 'import.givesWay', { count: report.gaveWay.records })}</p>
      )}
      {report.byType.length > 0 && <ByType report={report} />}
      {report.rejected > 0 && (
        <>
          <h3>{say('import.rejected', { count: report.rejected })}</h3>
          <Groups of="rejected" groups={report.rejectedBy} />
        </>
      )}
      {report.warned > 0 && (
        <>
          <h3>{say('import.warned', { count: report.warned })}</h3>
          <Groups of="warned" groups={report.warnedBy} />
        </>
      )}
      {report.keptHere > 0 && <p>{say('import.keptHere', { count: report.keptHere })}</p>}
      {removed > 0 && <p>{say('import.removed', { count: removed })}</p>}
      {elsewhere > 0 && (
        <p>
          {say('import.elsewhere', { count: elsewhere })}{' '}
          <CommunityText>{report.heldElsewhere.map(({ source }) => source).join(', ')}</CommunityText>
        </p>
      )}
      {!isDone && (elsewhere > 0 || props.takeOver) && (
        <label className="keeping-choice">
          <input type="checkbox" checked={props.takeOver} onChange={({ target }) => props.onTakeOver(target.checked)} />{' '}
          {say('import.takeOver')}
        </label>
      )}
      {report.told.length > 0 && (
        <Folded id="import told" summary={say('import.told', { count: report.told.length })}>
          <ul className="keeping-list" lang="en" data-from="service">
            {report.told.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Folded>
      )}
      {isDone && report.wrote && <p className="hint">{say('import.found')}</p>}
      {!isDone && (!isNothing || report.rejected > 0) && (
        <button type="button" className="act" onClick={props.onImport}>
          {say(isNothing ? 'import.aside' : 'import.go')}
        </button>
      )}
    </section>
  );
}

const COUNTS = ['added', 'changed', 'left'] as const;

function ByType({ report }: { readonly report: Told }): ReactNode {
  const say = useSay();
  return (
    <table className="import-counts">
      <thead>
        <tr>
          <th scope="col">{say('import.kind')}</th>
          {COUNTS.map((count) => (
            <th key={count} scope="col">
              {say(`import.${count}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.byType.map((of) => (
          <tr key={of.type}>
            <th scope="row">
              <TypeWord type={of.type} />
            </th>
            {COUNTS.map((count) => (
              <td key={count}>{of[count]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was wrong, by its kind; word for word as the service says it, for whoever wants to correct it. */
function Groups(props: { readonly of: string; readonly groups: Told['rejectedBy'] }): ReactNode {
  const say = useSay();
  return (
    <ul className="import-groups">
      {props.groups.map(({ code, count, lines }) => (
        <li key={code}>
          <Folded
            id={`import ${props.of} ${code}`}
            summary={say('import.group', { what: say(`import.code-${code}`), count })}
          >
            <ul className="keeping-list" lang="en" data-from="service">
              {lines.map(({ file, line, message }) => (
                <li key={`${line} ${message}`}>
                  {file}:{line}: {message}
                </li>
              ))}
            </ul>
            {count > lines.length && <p className="hint">{say('import.more', { count: count - lines.length })}</p>}
          </Folded>
        </li>
      ))}
    </ul>
  );
}
