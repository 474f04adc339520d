import { type ReactNode, useState } from 'react';
import { CommunityText } from '../../components/community-text.tsx';
import { dayIn } from '../../components/day-in.ts';
import { DropArea } from '../../components/drop-area.tsx';
import { languageNameIn } from '../../components/language-name.tsx';
import { Waiting } from '../../components/waiting.tsx';
import type { MessageKey } from '../../messages/message.ts';
import { useSpeech } from '../../messages/say.ts';
import type { components } from '../../service/api.gen.ts';
import { answered } from '../../service/service.ts';
import { useService } from '../../service/use-service.ts';
import { ArtefactFields, NO_DRAFT, wishOf } from './artefact-fields.tsx';
import { SharingFault } from './sharing-fault.tsx';
import { useProposedTopics } from './use-proposed-topics.ts';
import { useSharing } from './use-sharing.ts';

type Uploaded = components['schemas']['UploadedFile'];

const WARNINGS: Readonly<Record<Uploaded['warnings'][number], MessageKey>> = {
  cut: 'share.warning.cut',
  renamed: 'share.warning.renamed',
  'letters-guessed': 'share.warning.letters-guessed',
  'little-text': 'share.warning.little-text',
};

/** Shares a file: it is read first, and what was read is proposed to be corrected. */
export function ShareFile(): ReactNode {
  const { language, say } = useSpeech();
  const service = useService();
  const { share, error, isSharing } = useSharing();
  const [file, setFile] = useState<Uploaded | null>(null);
  const [draft, setDraft] = useState(NO_DRAFT);
  const [isMine, setMine] = useState(true);
  const [hasChosen, setChosen] = useState(false);
  const [isReading, setReading] = useState(false);
  const [unread, setUnread] = useState<unknown>(null);
  useProposedTopics(file === null ? {} : { file: file.id }, file !== null && !hasChosen, (topics) =>
    setDraft((now) => ({ ...now, topics })),
  );

  const bring = async (given: File | undefined): Promise<void> => {
    if (given === undefined) return;
    setReading(true);
    setUnread(null);
    try {
      const brought = await answered(
        service.PUT('/api/files', {
          params: { query: { name: given.name } },
          body: given as unknown as string,
          bodySerializer: (body) => body as unknown as BodyInit,
          headers: { 'content-type': 'application/octet-stream' },
        }),
      );
      setFile(brought);
      setChosen(false);
      setDraft((now) => ({ ...now, title: brought.title, kind: now.kind || 'document' }));
    } catch (fault) {
      setUnread(fault);
    } finally {
      setReading(false);
    }
  };

  return (
    <form
      className="seed-form share-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (file === null) return;
        void share('artefacts', (service) =>
          answered(service.POST('/api/artefacts', { body: { ...wishOf(draft), file: file.id, mine: isMine } })),
        );
      }}
    >
      <DropArea className="share-drop" onFile={(dropped) => void bring(dropped)}>
        <label className="seed-field">
          {say('share.file')}
          <input
            type="file"
            accept=".pdf,.docx,.odt,.pptx,.md,.markdown,.html,.htm,.txt"
            disabled={isReading}
            onChange={({ target }) => {
              void bring(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
        <p className="hint">{say('share.fileHint')}</p>
      </DropArea>
      {isReading && <Waiting words={say('share.reading')} />}
      {unread !== null && <SharingFault error={unread} />}
      {file !== null && (
        <>
          <section className="share-read" aria-label={say('share.readOf', { name: file.name })}>
            <h2>
              <CommunityText>{file.name}</CommunityText>
            </h2>
            <p className="hint">
              {[
                file.language === null ? null : languageNameIn(language, file.language),
                file.author === null ? null : say('share.by', { author: file.author }),
                file.created === null ? null : dayIn(language, file.created),
              ]
                .filter((fact) => fact !== null)
                .join(' · ')}
            </p>
            {file.warnings.map((warning) => (
              <p key={warning} className="notice">
                {say(WARNINGS[warning])}
              </p>
            ))}
            <blockquote className="share-beginning">
              <CommunityText lang={file.language}>{file.beginning}</CommunityText>
            </blockquote>
          </section>
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
        </>
      )}
    </form>
  );
}

/** Whether one wrote what one shares. */
export function Mine(props: { readonly isMine: boolean; readonly onChange: (isMine: boolean) => void }): ReactNode {
  const { say } = useSpeech();
  return (
    <label className="seed-check">
      <input type="checkbox" checked={props.isMine} onChange={({ target }) => props.onChange(target.checked)} />
      {say('share.mine')}
    </label>
  );
}
