import '../../../styles/import.css';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useSearchParams } from 'react-router';
import { CommunityText } from '../../../components/community-text.tsx';
import { Day } from '../../../components/day.tsx';
import { Fault } from '../../../components/fault.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useSpeech } from '../../../messages/say.ts';
import { ForKeeper } from '../for-keeper.tsx';
import { BringFile } from './bring-file.tsx';
import { BroughtFile } from './brought-file.tsx';
import { useAllBrought } from './use-brought.ts';

/** Where the file stands in the address that is looked at: so a page that is loaded anew shows it again. */
const FILE = 'file';

/** The page by which the keeper brings in a file: chosen, its columns told, tried, imported. */
export function ImportPage(): ReactNode {
  const { language } = useSpeech();
  return (
    <ForKeeper title="import.title">
      <I18nProvider locale={language}>
        <Importing />
      </I18nProvider>
    </ForKeeper>
  );
}

function Importing(): ReactNode {
  const { say } = useSpeech();
  const [params, setParams] = useSearchParams();
  const id = params.get(FILE);
  const open = (next: string | null): void =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (next === null) after.delete(FILE);
      else after.set(FILE, next);
      return after;
    });
  if (id !== null) return <BroughtFile key={id} id={id} onOther={() => open(null)} />;
  return (
    <>
      <p>{say('import.lead')}</p>
      <Chosen onOpen={open} />
    </>
  );
}

/** A file is chosen: a new one, or one that was brought before. */
function Chosen({ onOpen }: { readonly onOpen: (id: string) => void }): ReactNode {
  const { say } = useSpeech();
  const { data, error, refetch } = useAllBrought();
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  return (
    <>
      {data.unfinished.map(({ source, began }) => (
        <p key={source} className="notice">
          {say('import.unfinished', { source })} <Day date={began.slice(0, 10)} />.{' '}
          <span className="hint">{say('import.unfinishedHint')}</span>
        </p>
      ))}
      <BringFile limit={data.limit} onBrought={onOpen} />
      {data.items.length > 0 && (
        <section>
          <h2>{say('import.before')}</h2>
          <ul className="import-files">
            {data.items.map((file) => (
              <li key={file.id}>
                <button type="button" className="quiet" onClick={() => onOpen(file.id)}>
                  <CommunityText>{file.name}</CommunityText>
                </button>{' '}
                <span className="hint">{say(file.isHere ? 'import.standsHere' : 'import.standsImported')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
