import type { ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { Go } from '../components/go.tsx';
import { usePageTitle } from '../components/page-title.ts';
import { useSay } from '../messages/say.ts';

/** At an address where no page is. */
export function NoPage(): ReactNode {
  const say = useSay();
  usePageTitle(say('frame.noPage'));
  return (
    <div className="nothing">
      <h1>{say('frame.noPage')}</h1>
      <p>
        <Go to="/">{say('frame.home')}</Go>
      </p>
    </div>
  );
}

/** In place of a page that could not be drawn or fetched: what failed is not the reader’s to know, how to go on is. */
export function Broken(): ReactNode {
  const error = useRouteError();
  console.error(error);
  return (
    <div className="error" role="alert">
      {/* It may be the words themselves that could not be fetched. */}
      <p lang="fr">Cette page n’a pas pu être affichée : rechargez-la.</p>
      <p lang="nl">Deze pagina kon niet worden getoond: laad ze opnieuw.</p>
      <p lang="en">This page could not be shown: load it again.</p>
    </div>
  );
}
