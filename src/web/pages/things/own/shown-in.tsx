import { type ReactNode, useState } from 'react';
import { Day } from '../../../components/day.tsx';
import { useSay } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { useRead } from '../../../service/use-service.ts';
import { referenceTo } from '../parts/references.tsx';
import { FIRST, MOST, OwnList } from './own-list.tsx';

/** Answers that whoever looks was suggested in, as far back as the service keeps them. */
export function ShownIn({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  const [limit, setLimit] = useState(FIRST);
  const read = useRead(['recommendations', id, limit], (service, signal) =>
    answered(service.GET('/api/members/{id}/recommendations', { params: { path: { id }, query: { limit } }, signal })),
  );
  return (
    <OwnList title={say('thing.own.shown')} hint={say('thing.own.shownHint')} read={read} onMore={() => setLimit(MOST)}>
      {({ at, asker }) => (
        <>
          {say('thing.own.shownTo')} {referenceTo('member', asker) ?? say('thing.own.nobody')} <Day date={at} />
        </>
      )}
    </OwnList>
  );
}
