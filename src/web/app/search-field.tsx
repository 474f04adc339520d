import { type ReactNode, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useAddress } from '../components/go.tsx';
import { useOnceUsed } from '../components/use-once-used.ts';
import { useSay } from '../messages/say.ts';

const fetchSuggestingField = async () => (await import('./suggesting-field.tsx')).SuggestingField;

/** Searches people, topics, groups, artefacts and questions; what is found has a page of its own. */
export function SearchField(): ReactNode {
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const searched = pathname === '/search' ? (parameters.get('text') ?? '') : '';
  // On the page of a search, its words stand in the field.
  return <Field key={searched} searched={searched} />;
}

function Field({ searched }: { readonly searched: string }): ReactNode {
  const say = useSay();
  const go = useNavigate();
  const address = useAddress();
  const [typed, setTyped] = useState(searched);
  const [Suggesting, fetchSuggesting] = useOnceUsed(fetchSuggestingField);
  const search = (): void => {
    if (typed.trim() !== '') void go(address(`/search?text=${encodeURIComponent(typed.trim())}`));
  };
  const plain = (
    <input
      type="search"
      aria-label={say('frame.search')}
      placeholder={say('frame.searchHint')}
      value={typed}
      onFocus={fetchSuggesting}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
  return (
    <search>
      <form
        onKeyDownCapture={(event) => {
          // Enter chooses the suggestion that is gone to; without one it searches for what is typed.
          const field = event.target as HTMLElement;
          if (event.key !== 'Enter' || field.hasAttribute('aria-activedescendant')) return;
          event.preventDefault();
          event.stopPropagation();
          field.blur();
          search();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        {Suggesting === null ? plain : <Suggesting typed={typed} onType={setTyped} onSearch={search} />}
      </form>
    </search>
  );
}
