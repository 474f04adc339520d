import { type ReactNode, useState } from 'react';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { ArtefactFields, NO_DRAFT, wishOf } from './artefact-fields.tsx';
import { Mine } from './share-file.tsx';
import { SharingFault } from './sharing-fault.tsx';
import { useProposedTopics } from './use-proposed-topics.ts';
import { useSharing } from './use-sharing.ts';

/** Shares a link with a few words about it, or a text. */
export function ShareWords({ kind }: { readonly kind: 'link' | 'text' }): ReactNode {
  const say = useSay();
  const { share, error, isSharing } = useSharing();
  const [draft, setDraft] = useState(NO_DRAFT);
  const [url, setUrl] = useState('');
  const [text, setText] = useState('');
  const [isMine, setMine] = useState(kind === 'text');
  const [hasChosen, setChosen] = useState(false);
  useProposedTopics({ title: draft.title, text }, !hasChosen, (topics) => setDraft((now) => ({ ...now, topics })));
  return (
    <form
      className="seed-form share-form"
      onSubmit={(event) => {
        event.preventDefault();
        const words = { ...(kind === 'link' ? { url } : {}), ...(text.trim() === '' ? {} : { text }) };
        void share('artefacts', (service) =>
          answered(service.POST('/api/artefacts', { body: { ...wishOf(draft), ...words, mine: isMine } })),
        );
      }}
    >
      {kind === 'link' && (
        <label className="seed-field">
          {say('share.url')}
          <input
            type="text"
            inputMode="url"
            required
            pattern="\s*https?://.+"
            placeholder="https://"
            value={url}
            onChange={({ target }) => setUrl(target.value)}
          />
        </label>
      )}
      <label className="seed-field">
        {say(kind === 'link' ? 'share.aboutLink' : 'share.words')}
        <textarea
          rows={kind === 'link' ? 4 : 12}
          required={kind === 'text'}
          maxLength={100_000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <ArtefactFields
        draft={draft}
        onChange={(next) => {
          if (next.topics !== draft.topics) setChosen(true);
          setDraft(next);
        }}
      />
      <Mine isMine={isMine} onChange={setMine} />
      <p className="seed-buttons">
        <button type="submit" className="seed-go" disabled={isSharing}>
          {say('share.go')}
        </button>
      </p>
      {error !== null && <SharingFault error={error} />}
    </form>
  );
}
