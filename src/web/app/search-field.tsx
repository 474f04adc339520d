import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAddress } from '../components/go.tsx';
import { useSay } from '../messages/say.ts';

/** Searches people, topics, groups, artefacts and questions; what is found has a page of its own. */
export function SearchField(): ReactNode {
  const say = useSay();
  const go = useNavigate();
  const address = useAddress();
  const [typed, setTyped] = useState('');
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') void go(address(`/search?text=${encodeURIComponent(typed.trim())}`));
        }}
      >
        <input
          type="search"
          aria-label={say('frame.search')}
          placeholder={say('frame.searchHint')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
    </search>
  );
}
