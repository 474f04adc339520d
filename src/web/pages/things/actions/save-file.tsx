import { type ReactNode, useState } from 'react';
import { CommunityText } from '../../../components/community-text.tsx';
import { useSpeech } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import type { Artefact } from '../../../service/things.ts';
import { useService } from '../../../service/use-service.ts';

/** Saves the file of an artefact, as whoever looks may. */
export function SaveFile(props: {
  readonly artefact: string;
  readonly file: NonNullable<Artefact['file']>;
}): ReactNode {
  const { language, say } = useSpeech();
  const service = useService();
  const [hasFailed, setFailed] = useState(false);
  const { name, size } = props.file;
  const save = async (): Promise<void> => {
    setFailed(false);
    try {
      const params = { path: { id: props.artefact } };
      const bytes = await answered(service.GET('/api/artefacts/{id}/file', { params, parseAs: 'blob' }));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(bytes as unknown as Blob);
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch {
      setFailed(true);
    }
  };
  const kilobytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte' }).format(
    Math.max(1, Math.round(size / 1024)),
  );
  return (
    <p>
      <button type="button" className="act" onClick={() => void save()}>
        {say('act.saveFile')} <CommunityText>{name}</CommunityText> ({kilobytes})
      </button>
      {hasFailed && (
        <span role="alert" className="error">
          {say('act.fileFailed')}
        </span>
      )}
    </p>
  );
}
