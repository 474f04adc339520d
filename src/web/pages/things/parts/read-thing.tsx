import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ThingPath } from '../../../../wording/index.ts';
import { Fault } from '../../../components/fault.tsx';
import { Go } from '../../../components/go.tsx';
import { usePageTitle } from '../../../components/page-title.ts';
import { Waiting } from '../../../components/waiting.tsx';
import { useSay } from '../../../messages/say.ts';
import { ServiceError } from '../../../service/service-error.ts';

/** Types of which no list is shown. */
const UNLISTED: ReadonlySet<ThingPath> = new Set(['comments', 'endorsements', 'ties', 'feedback']);

/** Stands for a thing until it was read; then shows it, or says that there is none to see. */
export function ReadThing<Thing>(props: {
  readonly path: ThingPath;
  readonly read: UseQueryResult<Thing>;
  readonly children: (thing: Thing) => ReactNode;
}): ReactNode {
  const { data, error, refetch } = props.read;
  if (error instanceof ServiceError && error.code === 'not-found') return <Absent path={props.path} />;
  if (data !== undefined) return props.children(data);
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  return <Waiting />;
}

/** There is nothing at this address, or nothing that whoever looks may see: the page is the same for both. */
function Absent({ path }: { readonly path: ThingPath }): ReactNode {
  const say = useSay();
  usePageTitle(say('error.not-found'));
  const hasList = !UNLISTED.has(path);
  return (
    <div className="nothing" role="status">
      <h1>{say('error.not-found')}</h1>
      <p>{say('thing.absentHint')}</p>
      <p>
        <Go to={hasList ? `/${path}` : '/'}>{say(hasList ? 'thing.toList' : 'frame.home')}</Go>
      </p>
    </div>
  );
}
