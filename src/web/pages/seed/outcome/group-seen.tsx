import type { ReactNode } from 'react';
import { Folded } from '../../../components/folded.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSay } from '../../../messages/say.ts';
import type { Job } from '../use-seeding.ts';
import { CriteriaSaid, type GroupTold, InCommon } from './group-told.tsx';
import { SeedRole } from './seed-role.tsx';

type Seeded = NonNullable<Job['result']>['proposals'][number]['rounds'][number]['groups'][number];

/** A group that is proposed: who, why, what they share. */
export function GroupSeen(props: {
  readonly number: number;
  readonly group: Seeded & GroupTold;
  readonly level: 4 | 5;
}): ReactNode {
  const say = useSay();
  const { number, group } = props;
  const Heading = `h${props.level}` as const;
  return (
    <div className="seed-group">
      <Heading>
        {say('seed.group', { number })}{' '}
        <span className="hint">{say('seed.groupSize', { count: group.members.length })}</span>
      </Heading>
      <ul className="seed-people">
        {group.members.map(({ id, name, role, why }) => (
          <li key={id}>
            <ThingLink type="member" id={id}>
              {name}
            </ThingLink>{' '}
            {role !== null && <SeedRole role={role} />}{' '}
            <p className="place">
              <ServiceText>{why}</ServiceText>
            </p>
          </li>
        ))}
      </ul>
      <InCommon group={group} />
      <Folded id={`criteria ${group.members.map(({ id }) => id).join()}`} summary={say('seed.criteria')}>
        <CriteriaSaid criteria={group.criteria} />
      </Folded>
    </div>
  );
}
