import { lazy, type ReactNode, Suspense } from 'react';
import { CommunityText } from '../../components/community-text.tsx';
import { Day } from '../../components/day.tsx';
import { dayIn } from '../../components/day-in.ts';
import { LanguageNames } from '../../components/language-name.tsx';
import { useSpeech } from '../../messages/say.ts';
import { useLooking } from '../../service/looking.ts';
import { answered } from '../../service/service.ts';
import type { Member } from '../../service/things.ts';
import { useRead } from '../../service/use-service.ts';
import { OwnWishes } from './actions/own-wishes.tsx';
import { SayOfMember } from './actions/say-of-member.tsx';
import { Contributions } from './member/contributions.tsx';
import { Knowledge } from './member/knowledge.tsx';
import { Ties } from './member/ties.tsx';
import { OwnPart, SettingsSeen } from './own/own-part.tsx';
import { AskAbout } from './parts/ask-about.tsx';
import { Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import { ReadThing } from './parts/read-thing.tsx';
import { referencesTo, referenceTo } from './parts/references.tsx';
import { Section } from './parts/section.tsx';
import { ThingLayout } from './parts/thing-layout.tsx';

const SmallMap = lazy(async () => ({ default: (await import('../../components/small-map.tsx')).SmallMap }));

/** A person: who they are, what they know and where that comes from, what they did, and whom they are tied to. */
export function MemberPage({ id }: { readonly id: string }): ReactNode {
  const read = useRead(['members', id], (service, signal) =>
    answered(service.GET('/api/members/{id}', { params: { path: { id } }, signal })),
  );
  return (
    <ReadThing path="members" read={read}>
      {(member) => <Person member={member} />}
    </ReadThing>
  );
}

function Person({ member }: { readonly member: Member }): ReactNode {
  const { language, say } = useSpeech();
  const { looking } = useLooking();
  const isOwn = looking.kind === 'member' && looking.id === member.id;
  const { settings, until } = member;
  return (
    <ThingLayout
      kind={say('type.member')}
      title={member.name}
      hasPortrait
      marks={[
        member.paused && say('field.paused'),
        until !== null && `${say('field.until')} (${dayIn(language, until)})`,
        member.external && say('field.external'),
      ]}
      side={
        <>
          <MemberFacts member={member} />
          {settings !== null && !isOwn && <SettingsSeen settings={settings} />}
        </>
      }
    >
      <Prose text={member.bio} />
      {isOwn && <OwnPart member={member} />}
      <Knowledge member={member} />
      {isOwn ? (
        <>
          <OwnWishes id={member.id} of="offers" wishes={member.offers} />
          <OwnWishes id={member.id} of="needs" wishes={member.needs} />
        </>
      ) : (
        <>
          <Wishes title={say('thing.offers')} wishes={member.offers} />
          <Wishes title={say('thing.needs')} wishes={member.needs} />
        </>
      )}
      {until === null && <AskAbout topics={member.topics} />}
      {looking.kind === 'member' && !isOwn && <SayOfMember id={member.id} name={member.name} />}
      <Contributions member={member} />
      <Ties member={member} />
      <Suspense>
        <SmallMap around={[`member/${member.id}`]} />
      </Suspense>
    </ThingLayout>
  );
}

function MemberFacts({ member }: { readonly member: Member }): ReactNode {
  const { say } = useSpeech();
  const { email, languages, since } = member;
  return (
    <Facts
      facts={[
        [say('field.function'), member.function !== null && <CommunityText>{member.function}</CommunityText>],
        [say('field.organisation'), referenceTo('organisation', member.organisation)],
        [say('field.languages'), languages.length > 0 && <LanguageNames tags={languages} />],
        [say('thing.since'), since !== null && <Day date={since} />],
        [
          say('thing.email'),
          email !== null && (
            <a href={`mailto:${encodeURIComponent(email)}`}>
              <CommunityText>{email}</CommunityText>
            </a>
          ),
        ],
        [say('field.manager'), referenceTo('member', member.manager)],
        [say('field.reports'), referencesTo('member', member.reports)],
      ]}
    />
  );
}

function Wishes({ title, wishes }: { readonly title: string; readonly wishes: readonly string[] }): ReactNode {
  if (wishes.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="wishes">
        {wishes.map((wish) => (
          <li key={wish}>
            <CommunityText>{wish}</CommunityText>
          </li>
        ))}
      </ul>
    </Section>
  );
}
