import '../../styles/thing.css';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Fault } from '../../components/fault.tsx';
import { Go } from '../../components/go.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useSay } from '../../messages/say.ts';
import { askAddress } from '../things/parts/ask-about.tsx';
import { Section } from '../things/parts/section.tsx';
import { Found } from './found.tsx';
import { FOUND_TYPES, type FoundType, useFound } from './use-found.ts';

/** What holds the words of the address: people, topics, groups, artefacts and questions, each kind by itself. */
export function SearchPage(): ReactNode {
  const say = useSay();
  const [parameters] = useSearchParams();
  const text = parameters.get('text')?.trim() ?? '';
  usePageTitle(text === '' ? say('frame.search') : say('search.title', { text }));
  if (text === '')
    return (
      <div className="search-page">
        <h1>{say('search.noText')}</h1>
        <p>{say('search.noTextHint')}</p>
      </div>
    );
  return (
    <div className="search-page">
      <h1>{say('search.title', { text })}</h1>
      <p>
        <Go to={askAddress(text)} className="ask-link">
          {say('search.ask')}
        </Go>{' '}
        <span className="hint">{say('search.askHint')}</span>
      </p>
      <AllFound key={text} text={text} />
    </div>
  );
}

/** More of a kind than these are in its list. */
const SHOWN = 5;

function AllFound({ text }: { readonly text: string }): ReactNode {
  const say = useSay();
  // One more than is shown says whether there are more.
  const { found, error, isReading, retry } = useFound(text, SHOWN + 1);
  if (error !== null) return <Fault error={error} onRetry={retry} />;
  if (isReading) return <Waiting />;
  const kinds = FOUND_TYPES.filter(({ type }) => (found[type]?.length ?? 0) > 0);
  if (kinds.length === 0)
    return (
      <div className="nothing" role="status">
        <p>{say('search.none', { text })}</p>
        <p>{say('search.noneHint')}</p>
      </div>
    );
  return kinds.map((kind) => (
    <Section key={kind.type} title={say(kind.title)}>
      <ul className="rows">
        {found[kind.type]?.slice(0, SHOWN).map((hit) => (
          <li key={hit.id}>
            <Found hit={hit} />
          </li>
        ))}
      </ul>
      {(found[kind.type]?.length ?? 0) > SHOWN && (
        <p>
          <Go to={`${allOf(kind)}?search=${encodeURIComponent(text)}`}>{say(kind.all)}</Go>
        </p>
      )}
    </Section>
  ));
}

const allOf = ({ path }: FoundType): string => `/${path}`;
