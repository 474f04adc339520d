import '../../styles/seed.css';
import '../../styles/share.css';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Go } from '../../components/go.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import type { MessageKey } from '../../messages/message.ts';
import { useSay } from '../../messages/say.ts';
import { useLooking } from '../../service/looking.ts';
import { ChallengeForm } from './challenge-form.tsx';
import { EditArtefact, EditChallenge } from './edit-forms.tsx';
import { ShareFile } from './share-file.tsx';
import { ShareWords } from './share-words.tsx';
import { StoryForm } from './story-form.tsx';

const KINDS = ['document', 'link', 'text', 'challenge', 'story'] as const;
type Kind = (typeof KINDS)[number];

const LABELS: Readonly<Record<Kind, MessageKey>> = {
  document: 'share.document',
  link: 'share.link',
  text: 'share.text',
  challenge: 'share.challenge',
  story: 'share.story',
};

/** Shares a document, a link, a text, a challenge or a story; `edit` changes one that was shared. */
export function SharePage(): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  const [search] = useSearchParams();
  const edited = /^(artefact|challenge):(.+)$/.exec(search.get('edit') ?? '');
  const kind = KINDS.find((one) => one === search.get('what')) ?? 'document';
  usePageTitle(say(edited === null ? 'share.title' : 'share.editTitle'));
  if (looking.kind === 'visitor')
    return (
      <div className="proposals-page share-page">
        <h1>{say('share.title')}</h1>
        <p className="notice">{say('share.visitor')}</p>
      </div>
    );
  if (edited !== null)
    return (
      <div className="proposals-page share-page">
        <h1>{say('share.editTitle')}</h1>
        {edited[1] === 'artefact' ? <EditArtefact id={edited[2] ?? ''} /> : <EditChallenge id={edited[2] ?? ''} />}
      </div>
    );
  return (
    <div className="proposals-page share-page">
      <h1>{say('share.title')}</h1>
      <p className="hint">{say('share.lead')}</p>
      <nav aria-label={say('share.what')}>
        <ul className="share-kinds">
          {KINDS.map((one) => (
            <li key={one}>
              <Go to={`/share?what=${one}`} aria-current={one === kind ? 'page' : undefined}>
                {say(LABELS[one])}
              </Go>
            </li>
          ))}
        </ul>
      </nav>
      {kind === 'document' && <ShareFile />}
      {kind === 'link' && <ShareWords key="link" kind="link" />}
      {kind === 'text' && <ShareWords key="text" kind="text" />}
      {kind === 'challenge' && <ChallengeForm />}
      {kind === 'story' && <StoryForm group={search.get('group')} challenge={search.get('challenge')} />}
    </div>
  );
}
