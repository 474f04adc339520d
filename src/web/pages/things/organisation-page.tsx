import type { ReactNode } from 'react';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';
import { Facts } from './parts/facts.tsx';
import { ReadThing } from './parts/read-thing.tsx';
import { ReferenceSection, referenceTo } from './parts/references.tsx';
import { ThingLayout } from './parts/thing-layout.tsx';

/** An organisation: what it is part of, its own parts, and who works there. */
export function OrganisationPage({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  const read = useRead(['organisations', id], (service, signal) =>
    answered(service.GET('/api/organisations/{id}', { params: { path: { id } }, signal })),
  );
  const mine = (path: string, filter: string) => `/${path}?${filter}=${encodeURIComponent(id)}`;
  return (
    <ReadThing path="organisations" read={read}>
      {({ name, parent, parts, competitors, members }) => (
        <ThingLayout
          kind={say('type.organisation')}
          title={name}
          side={parent !== null && <Facts facts={[[say('thing.partOf'), referenceTo('organisation', parent)]]} />}
        >
          <ReferenceSection
            {...{ type: 'member', items: members, title: say('thing.worksHere'), all: mine('members', 'organisation') }}
          />
          <ReferenceSection
            {...{ type: 'organisation', items: parts, title: say('thing.parts'), all: mine('organisations', 'parent') }}
          />
          <ReferenceSection
            {...{ type: 'organisation', items: competitors, title: say('thing.competitors') }}
            hint={say('thing.competitorsHint')}
          />
        </ThingLayout>
      )}
    </ReadThing>
  );
}
