import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useNavigation } from 'react-router';
import { Go, GoTab } from '../components/go.tsx';
import type { MessageKey } from '../messages/message.ts';
import { useSay } from '../messages/say.ts';
import { useLooking } from '../service/looking.ts';
import { answered } from '../service/service.ts';
import { useMayKeep } from '../service/use-may-keep.ts';
import { useRead } from '../service/use-service.ts';
import { LanguageChoice } from './language-choice.tsx';
import { LookingAsBanner } from './looking-as-banner.tsx';
import { NoticesLink } from './notices-link.tsx';
import { SearchField } from './search-field.tsx';
import { WhoIsThere } from './who-is-there.tsx';

const TABS: readonly { readonly to: string; readonly label: MessageKey }[] = [
  { to: '/', label: 'frame.ask' },
  { to: '/map', label: 'frame.map' },
  { to: '/members', label: 'frame.members' },
  { to: '/topics', label: 'frame.topics' },
  { to: '/groups', label: 'frame.groups' },
  { to: '/artefacts', label: 'frame.artefacts' },
  { to: '/questions', label: 'frame.questions' },
  { to: '/challenges', label: 'frame.challenges' },
  { to: '/organisations', label: 'frame.organisations' },
  { to: '/gatherings', label: 'frame.gatherings' },
];
/** For members and the keeper: they share, and lead groups. */
const LEADING_TABS: typeof TABS = [
  { to: '/share', label: 'frame.share' },
  { to: '/seed', label: 'frame.seed' },
];

/** What the service holds and whether it is well; the same for every page. */
export const useStatus = () =>
  useRead(['status'], (service, signal) => answered(service.GET('/api/status', { signal })));

/** What stands around every page: the mark, the pages, search, who looks, the language, the foot. */
export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const say = useSay();
  const { data: status } = useStatus();
  const { pathname } = useLocation();
  const { looking } = useLooking();
  const tabs = looking.kind === 'visitor' ? TABS : [...TABS, ...LEADING_TABS];
  const mayKeep = useMayKeep();
  const isGoing = useNavigation().state !== 'idle';
  return (
    <>
      <header className="page-head">
        <a href="#content" className="skip">
          {say('frame.skip')}
        </a>
        <Go to="/" className="mark">
          <img src="/icon.svg" alt="" width={30} height={30} /> <span>Maillon</span>{' '}
          {status?.community != null && (
            <span className="community" data-from="community">
              {status.community.name}
            </span>
          )}
        </Go>
        <SearchField />
        <div className="head-own">
          <WhoIsThere />
          <NoticesLink />
          {looking.kind !== 'visitor' && (
            <Go to="/me" className="own-link">
              {say('frame.own')}
            </Go>
          )}
          {mayKeep && (
            <Go to="/keeping" className="own-link">
              {say('keeping.title')}
            </Go>
          )}
        </div>
        <LanguageChoice />
        <nav aria-label={say('frame.pages')}>
          <ul>
            {tabs.map(({ to, label }) => (
              <li key={to}>
                <GoTab to={to} end={to === '/'}>
                  {say(label)}
                </GoTab>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <LookingAsBanner />
      <main id="content" tabIndex={-1} aria-busy={isGoing}>
        <Arrival key={pathname} />
        {children}
      </main>
      <footer className="page-foot">
        {status !== undefined && <p>{say('frame.holds', { ...status.counts })}</p>}
        <p>
          <a href="/api/docs">{say('frame.api')}</a>
        </p>
      </footer>
    </>
  );
}

/** Whoever comes from another page by keyboard goes on at the beginning of this one, not where the last link stood. */
function Arrival(): ReactNode {
  const { key } = useLocation();
  const first = useRef(key);
  useEffect(() => {
    if (first.current !== 'default') document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
  }, []);
  return null;
}
