import { type ReactNode, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useAddress } from '../components/go.tsx';
import { useSay } from '../messages/say.ts';

/** Fetched when the field is first gone to: it is heavy, and most pages are read without it. */
const fetchSuggestingField = async () => (await import('./suggesting-field.tsx')).SuggestingField;
type SuggestingField = Awaited<ReturnType<typeof fetchSuggestingField>>;

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
  const [Suggesting, setSuggesting] = useState<SuggestingField | null>(null);
  const search = (): void => {
    if (typed.trim() !== '') void go(address(`/search?text=${encodeURIComponent(typed.trim())}`));
  };
  const plain = (
    <input
      type="search"
      aria-label={say('frame.search')}
      placeholder={say('frame.searchHint')}
      value={typed}
      // The plain field stays until the other is there: what is typed meanwhile is typed in it.
      onFocus={({ currentTarget }) =>
        void fetchSuggestingField().then(
          // Whoever went on to something else meanwhile is not called back.
          (field) => document.activeElement === currentTarget && setSuggesting(() => field),
          () => undefined,
        )
      }
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
