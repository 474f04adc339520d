import type { ReactNode } from 'react';
import { Go } from '../components/go.tsx';
import { useSay } from '../messages/say.ts';
import { useLooking } from '../service/looking.ts';
import { answered } from '../service/service.ts';
import { useRead } from '../service/use-service.ts';

/** The way to what the member who looks is told, with how much of it is new. */
export function NoticesLink(): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  const { data } = useRead(
    ['notices', 'count'],
    (service, signal) => answered(service.GET('/api/notices', { params: { query: { limit: 1 } }, signal })),
    { enabled: looking.kind === 'member' },
  );
  if (looking.kind === 'visitor') return null;
  const count = data?.unseen ?? 0;
  return (
    <Go to="/notices" className={count === 0 ? 'own-link' : 'own-link is-new'}>
      {count === 0 ? say('notices.title') : say('notices.new', { count })}
    </Go>
  );
}
