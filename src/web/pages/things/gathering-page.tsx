import type { ReactNode } from 'react';
import { Day } from '../../components/day.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';
import { Actions } from './actions/join.tsx';
import { Facts } from './parts/facts.tsx';
import { ReadThing } from './parts/read-thing.tsx';
import { ReferenceSection, referenceTo } from './parts/references.tsx';
import { ThingLayout } from './parts/thing-layout.tsx';

/** A gathering: when it was, of which group, and who was there. */
export function GatheringPage({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  const read = useRead(['gatherings', id], (service, signal) =>
    answered(service.GET('/api/gatherings/{id}', { params: { path: { id } }, signal })),
  );
  return (
    <ReadThing path="gatherings" read={read}>
      {({ title, date, group, attended }) => (
        <ThingLayout
          kind={say('type.gathering')}
          title={title}
          side={
            <Facts
              facts={[
                [say('thing.on'), date !== null && <Day date={date} />],
                [say('thing.ofGroup'), referenceTo('group', group)],
              ]}
            />
          }
        >
          <Actions path="gatherings" id={id} />
          <ReferenceSection
            {...{ type: 'member', items: attended, title: say('thing.attended') }}
            all={`/members?gathering=${encodeURIComponent(id)}`}
          />
        </ThingLayout>
      )}
    </ReadThing>
  );
}
