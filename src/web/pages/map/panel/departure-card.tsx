import { Fragment, type ReactNode } from 'react';
import { Fault } from '../../../components/fault.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useSay } from '../../../messages/say.ts';
import { useRead } from '../../../service/use-service.ts';
import type { MapLook } from '../look/map-look.ts';
import type { ChangeLook } from '../look/use-look.ts';
import { type Departure, readDeparture } from '../network-api.ts';

/** What would change if somebody left: what it leaves thin, and who could step in. */
export function DepartureCard(props: {
  readonly member: string;
  readonly look: MapLook;
  readonly change: ChangeLook;
}): ReactNode {
  const say = useSay();
  const { member, look } = props;
  const { data, error, refetch } = useRead(
    ['network', 'departure', member, look.layers, look.from, look.to, look.filters],
    (service, signal) => readDeparture(service, member, look, signal),
  );
  return (
    <section className="map-departure" aria-live="polite">
      {error !== null ? (
        <Fault error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Waiting />
      ) : (
        <>
          <h2>{say('map.ifLeft', { name: data.name })}</h2>
          <ul className="map-lines" data-from="service">
            {data.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <StepIn departure={data} />
        </>
      )}
      <button type="button" className="quiet" onClick={() => props.change({ without: null })}>
        {say('map.staysHere')}
      </button>
    </section>
  );
}

/** Who could take over topics and groups, with what speaks for each. */
function StepIn({ departure }: { readonly departure: Departure }): ReactNode {
  const say = useSay();
  const held = [
    ...departure.topics.map((each) => ({ ...each, type: 'topic' })),
    ...departure.groups.map((each) => ({ ...each, type: 'group' })),
  ].filter(({ stepIn }) => stepIn.length > 0);
  if (held.length === 0) return null;
  return (
    <>
      <h3>{say('map.stepIn')}</h3>
      <dl className="map-step-in">
        {held.map(({ type, id, name, stepIn }) => (
          <Fragment key={`${type} ${id}`}>
            <dt>
              <ThingLink type={type} id={id}>
                {name}
              </ThingLink>
            </dt>
            {stepIn.map((person) => (
              <dd key={person.id}>
                <ThingLink type="member" id={person.id}>
                  {person.name}
                </ThingLink>{' '}
                <span className="hint" data-from="service">
                  {person.why}
                </span>
              </dd>
            ))}
          </Fragment>
        ))}
      </dl>
    </>
  );
}
