import { type ReactNode, useState } from 'react';
import type { MessageKey } from '../../messages/message.ts';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { ChosenThings } from './chosen-things.tsx';
import { SharingFault } from './sharing-fault.tsx';
import { useSharing } from './use-sharing.ts';

const PARTS = ['happened', 'came', 'whom'] as const;
const LABELS: Readonly<Record<(typeof PARTS)[number], MessageKey>> = {
  happened: 'share.story.happened',
  came: 'share.story.came',
  whom: 'share.story.whom',
};

/** Tells what came of a closed group or an answered challenge. */
export function StoryForm(props: { readonly group: string | null; readonly challenge: string | null }): ReactNode {
  const say = useSay();
  const { share, error, isSharing } = useSharing();
  const [group, setGroup] = useState(props.group);
  const [challenge, setChallenge] = useState(props.challenge);
  const [texts, setTexts] = useState({ title: '', happened: '', came: '', whom: '' });
  const hasOf = group !== null || challenge !== null;
  return (
    <form
      className="seed-form share-form"
      onSubmit={(event) => {
        event.preventDefault();
        const of = group === null ? { challenge: challenge ?? '' } : { group };
        void share('artefacts', (service) => answered(service.POST('/api/stories', { body: { ...of, ...texts } })));
      }}
    >
      <p className="hint">{say('share.storyHint')}</p>
      {(group !== null || challenge === null) && (
        <ChosenThings
          {...{ type: 'group', label: say('share.storyGroup'), add: say('share.chooseGroup'), most: 1 }}
          ids={group === null ? [] : [group]}
          onChange={([id = null]) => setGroup(id)}
        />
      )}
      {(challenge !== null || group === null) && (
        <ChosenThings
          {...{ type: 'challenge', label: say('share.storyChallenge'), add: say('share.chooseChallenge'), most: 1 }}
          ids={challenge === null ? [] : [challenge]}
          onChange={([id = null]) => setChallenge(id)}
        />
      )}
      <label className="seed-field">
        {say('share.titleField')}
        <input
          type="text"
          required
          maxLength={300}
          value={texts.title}
          onChange={({ target }) => setTexts({ ...texts, title: target.value })}
        />
      </label>
      {PARTS.map((part) => (
        <label key={part} className="seed-field">
          {say(LABELS[part])}
          <textarea
            rows={4}
            required
            maxLength={20_000}
            value={texts[part]}
            onChange={({ target }) => setTexts({ ...texts, [part]: target.value })}
          />
        </label>
      ))}
      <p className="seed-buttons">
        <button type="submit" className="seed-go" disabled={isSharing || !hasOf}>
          {say('share.tell')}
        </button>
      </p>
      {error !== null && <SharingFault error={error} />}
    </form>
  );
}
