import type { ReactNode } from 'react';
import { Day } from '../../../components/day.tsx';
import type { MessageKey, Say } from '../../../messages/message.ts';
import { useSay } from '../../../messages/say.ts';
import type { Member } from '../../../service/things.ts';
import { Facts } from '../parts/facts.tsx';
import { referencesTo } from '../parts/references.tsx';
import { Section } from '../parts/section.tsx';
import { NotNow } from './not-now.tsx';
import { OwnAsks } from './own-asks.tsx';
import { OwnFeedback } from './own-feedback.tsx';
import { ShownIn } from './shown-in.tsx';

type Settings = NonNullable<Member['settings']>;

const VISIBILITIES: Readonly<Record<string, MessageKey>> = {
  everyone: 'thing.own.everyone',
  community: 'thing.own.community',
  hidden: 'thing.own.hidden',
};

/** What is kept of whoever looks, on their own page: what they set, and what others said; shown to nobody else. */
export function OwnPart({ member }: { readonly member: Member }): ReactNode {
  const say = useSay();
  const { settings } = member;
  return (
    <div className="own">
      <Section title={say('thing.own.title')} hint={say('thing.own.hint')}>
        {settings !== null && <SettingsFacts settings={settings} />}
        <NotNow id={member.id} until={settings?.notNow ?? null} />
        <OwnAsks id={member.id} />
        <OwnFeedback id={member.id} />
        <ShownIn id={member.id} />
      </Section>
    </div>
  );
}

/** What somebody set for themselves, as the keeper of the machine sees it. */
export function SettingsSeen({ settings }: { readonly settings: Settings }): ReactNode {
  const say = useSay();
  return (
    <div className="own">
      <p className="hint">{say('thing.own.keeperHint')}</p>
      <SettingsFacts settings={settings} isWhole />
    </div>
  );
}

function SettingsFacts(props: { readonly settings: Settings; readonly isWhole?: boolean }): ReactNode {
  const say = useSay();
  const { visibility, askBudget, notAbout, notNow } = props.settings;
  return (
    <Facts
      label={say('thing.own.settings')}
      facts={[
        [say('thing.own.visibility'), visibilityWord(say, visibility)],
        [say('thing.own.askBudget'), askBudget !== null && say('thing.own.asksAWeek', { count: askBudget })],
        [say('thing.own.notAbout'), referencesTo('topic', notAbout)],
        [say('thing.own.notNowUntil'), props.isWhole === true && notNow !== null && <Day date={notNow} />],
      ]}
    />
  );
}

function visibilityWord(say: Say, visibility: string): string {
  const key = VISIBILITIES[visibility];
  return key === undefined ? visibility : say(key);
}
