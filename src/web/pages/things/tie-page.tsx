import type { ReactNode } from 'react';
import { Day } from '../../components/day.tsx';
import { kindWord } from '../../components/kind-word.ts';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';
import { Facts } from './parts/facts.tsx';
import { ReadThing } from './parts/read-thing.tsx';
import { referenceTo } from './parts/references.tsx';
import { ThingLayout } from './parts/thing-layout.tsx';

/** A tie from one member to another: of which kind, and since when; its weight is no number to stand beside people. */
export function TiePage({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  const read = useRead(['ties', id], (service, signal) =>
    answered(service.GET('/api/ties/{id}', { params: { path: { id } }, signal })),
  );
  return (
    <ReadThing path="ties" read={read}>
      {({ from, to, kind, date }) => (
        <ThingLayout kind={say('thing.tie')} title={`${from.name} – ${to.name}`}>
          <Facts
            facts={[
              [say('thing.tieKind'), kindWord(say, kind)],
              [say('thing.from'), referenceTo('member', from)],
              [say('thing.towards'), referenceTo('member', to)],
              [say('thing.on'), date !== null && <Day date={date} />],
            ]}
          />
        </ThingLayout>
      )}
    </ReadThing>
  );
}
