import type { ReactNode } from 'react';
import { Fault } from '../../../components/fault.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useSay } from '../../../messages/say.ts';
import { useLooking } from '../../../service/looking.ts';
import { useRead } from '../../../service/use-service.ts';
import { type RoleCard as Card, readRoles } from '../network-api.ts';
import type { PartProps } from '../part-props.ts';
import { RoleCard } from './role-card.tsx';

/** Places in the network that call for a next step, in plain words; by role and name, never in a row. */
export function Roles({ network, change }: PartProps): ReactNode {
  const say = useSay();
  const { look } = network;
  const isMember = useLooking().looking.kind === 'member';
  const { data, error, refetch } = useRead(
    ['network', 'roles', look.layers, look.from, look.to, look.filters],
    (service, signal) => readRoles(service, look, signal),
  );
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const roles = [...new Set(data.items.map(({ role }) => role))];
  return (
    <div className="map-roles">
      <p className="hint">{say(isMember ? 'map.rolesHintMember' : 'map.rolesHint')}</p>
      {data.items.length === 0 && <p className="nothing">{say(isMember ? 'map.rolesNoneMember' : 'map.rolesNone')}</p>}
      {roles.map((role) => {
        const cards = data.items.filter((card) => card.role === role).sort(byName);
        return (
          <section key={role}>
            <h2 data-from="service">{cards[0]?.roleLabel ?? role}</h2>
            <ul>
              {cards.map((card) => (
                <li key={card.member}>
                  <RoleCard card={card} change={change} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

const byName = (one: Card, other: Card): number => one.memberName.localeCompare(other.memberName);
