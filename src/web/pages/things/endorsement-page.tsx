import type { ReactNode } from 'react';
import { Day } from '../../components/day.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';
import { Facts } from './parts/facts.tsx';
import { ReadThing } from './parts/read-thing.tsx';
import { referenceTo } from './parts/references.tsx';
import { ThingLayout } from './parts/thing-layout.tsx';

/** That one member vouched for another on a topic. */
export function EndorsementPage({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  const read = useRead(['endorsements', id], (service, signal) =>
    answered(service.GET('/api/endorsements/{id}', { params: { path: { id } }, signal })),
  );
  return (
    <ReadThing path="endorsements" read={read}>
      {({ from, to, topic, date }) => (
        <ThingLayout kind={say('thing.endorsement')} title={topic.name}>
          <Facts
            facts={[
              [say('thing.from'), referenceTo('member', from)],
              [say('thing.to'), referenceTo('member', to)],
              [say('thing.about'), referenceTo('topic', topic)],
              [say('thing.on'), date !== null && <Day date={date} />],
            ]}
          />
        </ThingLayout>
      )}
    </ReadThing>
  );
}
