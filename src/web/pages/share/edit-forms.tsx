import { type ReactNode, useState } from 'react';
import { kindWord } from '../../components/kind-word.ts';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import type { Artefact, Challenge } from '../../service/things.ts';
import { useRead } from '../../service/use-service.ts';
import { ReadThing } from '../things/parts/read-thing.tsx';
import { type ArtefactDraft, ArtefactFields } from './artefact-fields.tsx';
import { ChosenThings } from './chosen-things.tsx';
import { SharingFault } from './sharing-fault.tsx';
import { useSharing } from './use-sharing.ts';

/** Changes something that one shared. */
export function EditArtefact({ id }: { readonly id: string }): ReactNode {
  const read = useRead(['artefacts', id, 'edited'], async (service, signal) => {
    const params = { path: { id } };
    const standing = await answered(service.GET('/api/artefacts/{id}/standing', { params, signal }));
    return { artefact: await answered(service.GET('/api/artefacts/{id}', { params, signal })), standing };
  });
  return (
    <ReadThing path="artefacts" read={read}>
      {({ artefact, standing }) => <ChangeArtefact artefact={artefact} version={standing.version} />}
    </ReadThing>
  );
}

function ChangeArtefact(props: { readonly artefact: Artefact; readonly version: string | null }): ReactNode {
  const say = useSay();
  const { artefact, version } = props;
  const { share, error, isSharing } = useSharing();
  const [draft, setDraft] = useState<ArtefactDraft>({
    title: artefact.title,
    kind: (artefact.kind ?? '') as ArtefactDraft['kind'],
    topics: artefact.topics.map((topic) => topic.id),
    addresses: artefact.addresses.map((challenge) => challenge.id),
    madeIn: artefact.madeIn?.id ?? null,
  });
  const [text, setText] = useState(artefact.text ?? '');
  // A text as long as a file's is changed by sharing the file anew.
  const isTyped = artefact.file === null;
  return (
    <form
      className="seed-form share-form"
      onSubmit={(event) => {
        event.preventDefault();
        const { kind, topics, addresses, ...rest } = draft;
        const body = {
          ...{ ...rest, kind: kind === '' ? null : kind, topics: [...topics], addresses: [...addresses] },
          ...(isTyped ? { text } : {}),
        };
        const params = { path: { id: artefact.id }, query: version === null ? {} : { version } };
        void share('artefacts', (service) => answered(service.PATCH('/api/artefacts/{id}', { params, body })));
      }}
    >
      {isTyped && (
        <label className="seed-field">
          {say('share.words')}
          <textarea rows={10} maxLength={100_000} value={text} onChange={({ target }) => setText(target.value)} />
        </label>
      )}
      <ArtefactFields draft={draft} onChange={setDraft} />
      <p className="seed-buttons">
        <button type="submit" className="seed-go" disabled={isSharing}>
          {say('share.save')}
        </button>
      </p>
      {error !== null && <SharingFault error={error} />}
    </form>
  );
}

const STATUSES = ['open', 'worked-on', 'resolved'] as const;

/** Changes a challenge that one raised. */
export function EditChallenge({ id }: { readonly id: string }): ReactNode {
  const read = useRead(['challenges', id, 'edited'], async (service, signal) => {
    const params = { path: { id } };
    const standing = await answered(service.GET('/api/challenges/{id}/standing', { params, signal }));
    return { challenge: await answered(service.GET('/api/challenges/{id}', { params, signal })), standing };
  });
  return (
    <ReadThing path="challenges" read={read}>
      {({ challenge, standing }) => <ChangeChallenge challenge={challenge} version={standing.version} />}
    </ReadThing>
  );
}

function ChangeChallenge(props: { readonly challenge: Challenge; readonly version: string | null }): ReactNode {
  const say = useSay();
  const { challenge, version } = props;
  const { share, error, isSharing } = useSharing();
  const [title, setTitle] = useState(challenge.title);
  const [text, setText] = useState(challenge.text ?? '');
  const [status, setStatus] = useState(STATUSES.find((one) => one === challenge.status) ?? 'open');
  const [topics, setTopics] = useState<readonly string[]>(challenge.topics.map((topic) => topic.id));
  return (
    <form
      className="seed-form share-form"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { title, text, status, topics: [...topics] };
        const params = { path: { id: challenge.id }, query: version === null ? {} : { version } };
        void share('challenges', (service) => answered(service.PATCH('/api/challenges/{id}', { params, body })));
      }}
    >
      <label className="seed-field">
        {say('share.challengeTitle')}
        <input type="text" required maxLength={300} value={title} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <label className="seed-field">
        {say('share.challengeText')}
        <textarea rows={6} maxLength={100_000} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <label className="seed-field">
        {say('thing.status')}
        <select value={status} onChange={({ target }) => setStatus(target.value as typeof status)}>
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {kindWord(say, one)}
            </option>
          ))}
        </select>
      </label>
      <ChosenThings
        {...{ type: 'topic', label: say('share.topics'), add: say('share.addTopic'), ids: topics }}
        onChange={setTopics}
      />
      <p className="seed-buttons">
        <button type="submit" className="seed-go" disabled={isSharing}>
          {say('share.save')}
        </button>
      </p>
      {error !== null && <SharingFault error={error} />}
    </form>
  );
}
