import { lazy, type ReactNode, Suspense, useState } from 'react';
import { I18nProvider, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Fault } from '../../components/fault.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useSpeech } from '../../messages/say.ts';
import { hasWebGl } from './canvas/has-web-gl.ts';
import { Controls } from './controls/controls.tsx';
import { Emptied } from './emptied.tsx';
import type { Unread } from './look/look-address.ts';
import { MAP_TABS, type MapLook, type MapTab, USUAL_LOOK } from './look/map-look.ts';
import type { ChangeLook } from './look/use-look.ts';
import { Untold } from './untold.tsx';
import { useNetwork } from './use-network.ts';

const MapView = lazy(async () => ({ default: (await import('./map-view.tsx')).MapView }));
const NetworkTables = lazy(async () => ({ default: (await import('./table/network-tables.tsx')).NetworkTables }));
const Roles = lazy(async () => ({ default: (await import('./roles/roles.tsx')).Roles }));
const OverTime = lazy(async () => ({ default: (await import('./time/over-time.tsx')).OverTime }));

/** What members and the keeper see of the network, in four ways, with what is looked at beside it. */
export function NetworkPage(props: {
  readonly look: MapLook;
  readonly unread: readonly Unread[];
  readonly change: ChangeLook;
}): ReactNode {
  const { language, say } = useSpeech();
  const { change } = props;
  const { network, error, isBeingWorkedOut, retry } = useNetwork(props.look, props.unread);
  const [canDraw] = useState(hasWebGl);
  const [centred, setCentred] = useState<{ readonly node: string } | null>(null);
  if (network === null)
    return error === null ? (
      <Waiting words={say(isBeingWorkedOut ? 'map.beingWorkedOut' : 'frame.loading')} />
    ) : (
      <>
        <Fault error={error} onRetry={retry} />
        <p>
          <button type="button" className="quiet" onClick={() => change({ ...USUAL_LOOK, tab: props.look.tab })}>
            {say('map.usual')}
          </button>
        </p>
      </>
    );
  const parts: Readonly<Record<MapTab, ReactNode>> = {
    map: <MapView network={network} change={change} centred={centred} />,
    table: <NetworkTables network={network} change={change} />,
    roles: <Roles network={network} change={change} />,
    time: <OverTime network={network} change={change} />,
  };
  const tab = network.look.tab === 'map' && !canDraw ? 'table' : network.look.tab;
  const isEmpty = network.view.nodes.length === 0 && (tab === 'map' || tab === 'table');
  return (
    <I18nProvider locale={language}>
      <div className="map-layout" aria-busy={network.isReading}>
        <Controls network={network} change={change} onCentre={(node) => setCentred({ node })} />
        <div className="map-main">
          <Untold network={network} />
          {!canDraw && <p className="notice">{say('map.noWebGl')}</p>}
          <Tabs
            selectedKey={tab}
            onSelectionChange={(key) => change({ tab: MAP_TABS.find((each) => each === key) ?? 'map' })}
          >
            <TabList aria-label={say('map.tabs')} className="map-tabs">
              {MAP_TABS.filter((each) => canDraw || each !== 'map').map((each) => (
                <Tab key={each} id={each}>
                  {say(`map.tab.${each}`)}
                </Tab>
              ))}
            </TabList>
            {MAP_TABS.map((each) => (
              <TabPanel key={each} id={each}>
                <Suspense fallback={<Waiting />}>
                  {isEmpty ? <Emptied network={network} change={change} /> : parts[each]}
                </Suspense>
              </TabPanel>
            ))}
          </Tabs>
        </div>
      </div>
    </I18nProvider>
  );
}
