import type { ReactNode } from 'react';
import { Go } from '../../components/go.tsx';
import { useSay } from '../../messages/say.ts';
import { useLooking } from '../../service/looking.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';
import { Section } from '../things/parts/section.tsx';

/** When the member is told by mail, with the way to where that is chosen; their own, and read by nobody else. */
export function MailChoice(): ReactNode {
  const { looking } = useLooking();
  return looking.kind === 'member' ? <Chosen /> : null;
}

function Chosen(): ReactNode {
  const say = useSay();
  const { data } = useRead(['notices', 'choice'], (service, signal) =>
    answered(service.GET('/api/notices', { params: { query: { limit: 1 } }, signal })),
  );
  if (data === undefined) return null;
  return (
    <Section title={say('notices.mail')} hint={say(data.hasMail ? 'notices.mailHint' : 'notices.noAddress')}>
      <p>
        {say(`notices.mail-${data.mail}`)} <Go to="/notices">{say('own.mailChange')}</Go>
      </p>
    </Section>
  );
}
