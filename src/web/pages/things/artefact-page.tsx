import type { ReactNode } from 'react';
import { CommunityText } from '../../components/community-text.tsx';
import { Day } from '../../components/day.tsx';
import { kindWord } from '../../components/kind-word.ts';
import { LanguageNames } from '../../components/language-name.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import type { Artefact } from '../../service/things.ts';
import { useRead } from '../../service/use-service.ts';
import { Actions } from './actions/join.tsx';
import { SaveFile } from './actions/save-file.tsx';
import { AskAbout } from './parts/ask-about.tsx';
import { beside } from './parts/beside.tsx';
import { Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import { ReadThing } from './parts/read-thing.tsx';
import { ReferenceSection, referencesTo, referenceTo } from './parts/references.tsx';
import { roleOf } from './parts/role-word.tsx';
import { safeLink } from './parts/safe-link.ts';
import { Section } from './parts/section.tsx';
import { Someone } from './parts/someone.tsx';
import { ThingLayout } from './parts/thing-layout.tsx';

/** An artefact: what it says, who made it, what for, and who used it. */
export function ArtefactPage({ id }: { readonly id: string }): ReactNode {
  const read = useRead(['artefacts', id], (service, signal) =>
    answered(service.GET('/api/artefacts/{id}', { params: { path: { id } }, signal })),
  );
  return (
    <ReadThing path="artefacts" read={read}>
      {(artefact) => <Work artefact={artefact} />}
    </ReadThing>
  );
}

function Work({ artefact }: { readonly artefact: Artefact }): ReactNode {
  const say = useSay();
  const { kind, language, url } = artefact;
  const link = safeLink(url);
  return (
    <ThingLayout
      kind={[say('type.artefact'), kind === null ? '' : kindWord(say, kind)].filter(Boolean).join(' · ')}
      title={artefact.title}
      lang={language}
      side={<ArtefactFacts artefact={artefact} />}
    >
      {link !== null && (
        <p>
          <a href={link} rel="noreferrer" target="_blank" className="out">
            {say('thing.openLink')}
          </a>
        </p>
      )}
      {artefact.file !== null && <SaveFile artefact={artefact.id} file={artefact.file} />}
      <Actions path="artefacts" id={artefact.id} />
      <Prose text={artefact.text} lang={language} />
      <ReferenceSection
        {...{ type: 'member', items: artefact.contributors, title: say('thing.contributors') }}
        beside={({ role }) => roleOf(role)}
      />
      <ReferenceSection
        {...{ type: 'member', items: artefact.usedBy, title: say('thing.usedBy') }}
        all={`/members?used=${encodeURIComponent(artefact.id)}`}
      />
      {artefact.uses.length > 0 && (
        <Section title={say('thing.uses')}>
          <ul className="wishes">
            {artefact.uses.map((use) => (
              <li key={use.id}>
                <CommunityText>{use.note}</CommunityText> {beside(<Someone who={use} />, <Day date={use.at} />)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <AskAbout topics={artefact.topics} />
    </ThingLayout>
  );
}

function ArtefactFacts({ artefact }: { readonly artefact: Artefact }): ReactNode {
  const say = useSay();
  const { created, updated, language } = artefact;
  return (
    <Facts
      facts={[
        [say('thing.authors'), referencesTo('member', artefact.authors)],
        [say('thing.madeIn'), referenceTo('group', artefact.madeIn)],
        [say('thing.addresses'), referencesTo('challenge', artefact.addresses)],
        [say('thing.topics'), referencesTo('topic', artefact.topics)],
        [say('thing.language'), language !== null && <LanguageNames tags={[language]} />],
        [say('thing.created'), created !== null && <Day date={created} />],
        [say('thing.updated'), updated !== null && updated !== created && <Day date={updated} />],
      ]}
    />
  );
}
