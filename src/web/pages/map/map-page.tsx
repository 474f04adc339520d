import type { ReactNode } from 'react';
import { usePageTitle } from '../../components/page-title.ts';
import { useSay } from '../../messages/say.ts';
import { useLooking } from '../../service/looking.ts';
import '../../styles/map.css';
import { useLook } from './look/use-look.ts';
import { NetworkPage } from './network-page.tsx';
import { VisitorFigures } from './visitor-figures.tsx';

/** The community as a network: a map, the same as a table, places with a next step, and how it changes. */
export function MapPage(): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  const looks = useLook();
  usePageTitle(say('frame.map'));
  return (
    <div className="map-page">
      <h1>{say('map.title')}</h1>
      <p className="hint">
        {say(looking.kind === 'keeper' ? 'map.leadKeeper' : looking.kind === 'member' ? 'map.leadMember' : 'map.lead')}
      </p>
      {looking.kind === 'visitor' ? <VisitorFigures look={looks.look} /> : <NetworkPage {...looks} />}
    </div>
  );
}
