import { type ReactNode, useState } from 'react';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { ChosenThings } from './chosen-things.tsx';
import { SharingFault } from './sharing-fault.tsx';
import { useProposedTopics } from './use-proposed-topics.ts';
import { useSharing } from './use-sharing.ts';

/** Raises a challenge. */
export function ChallengeForm(): ReactNode {
  const say = useSay();
  const { share, error, isSharing } = useSharing();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [topics, setTopics] = useState<readonly string[]>([]);
  const [hasChosen, setChosen] = useState(false);
  useProposedTopics({ title, text }, !hasChosen, setTopics);
  return (
    <form
      className="seed-form share-form"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { title, ...(text.trim() === '' ? {} : { text }), topics: [...topics] };
        void share('challenges', (service) => answered(service.POST('/api/challenges', { body })));
      }}
    >
      <p className="hint">{say('share.challengeHint')}</p>
      <label className="seed-field">
        {say('share.challengeTitle')}
        <input type="text" required maxLength={300} value={title} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <label className="seed-field">
        {say('share.challengeText')}
        <textarea rows={6} maxLength={100_000} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <ChosenThings
        {...{ type: 'topic', label: say('share.topics'), add: say('share.addTopic'), ids: topics }}
        onChange={(ids) => {
          setChosen(true);
          setTopics(ids);
        }}
      />
      <p className="seed-buttons">
        <button type="submit" className="seed-go" disabled={isSharing}>
          {say('share.raise')}
        </button>
      </p>
      {error !== null && <SharingFault error={error} />}
    </form>
  );
}
