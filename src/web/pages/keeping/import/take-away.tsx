import type { ReactNode } from 'react';
import { useSay } from '../../../messages/say.ts';
import { useService } from '../../../service/use-service.ts';
import { saveBlob } from '../../map/files/save-blob.ts';
import type { Brought } from './use-brought.ts';

/** What may be taken away: lines that were set aside and why, and what the columns were taken for. */
export function TakeAway({ file, isDone }: { readonly file: Brought; readonly isDone: boolean }): ReactNode {
  const say = useSay();
  const service = useService();
  const path = { path: { id: file.id } };
  const bare = file.name.replace(/(\.[A-Za-z]{2,7})?(\.gz)?$/, '');
  const rejects = async (part: 'lines' | 'reasons'): Promise<void> => {
    const asked = service.GET('/api/imports/files/{id}/rejects', {
      params: { ...path, query: { part } },
      parseAs: 'blob',
    });
    const { data } = await asked;
    if (data !== undefined) saveBlob(data as Blob, `${bare}.rejects.${part === 'lines' ? 'ndjson' : 'txt'}`);
  };
  const mapping = async (): Promise<void> => {
    const { data } = await service.GET('/api/imports/files/{id}/mapping', { params: path, parseAs: 'blob' });
    if (data !== undefined) saveBlob(data as Blob, `${bare}.mapping.json`);
  };
  if (!isDone) return null;
  return (
    <section aria-label={say('import.take')}>
      <h2>{say('import.take')}</h2>
      {file.hasRejects && (
        <>
          <p className="hint">{say('import.rejectsHint')}</p>
          <p className="import-buttons">
            <button type="button" className="quiet" onClick={() => void rejects('lines')}>
              {say('import.rejects')}
            </button>
            <button type="button" className="quiet" onClick={() => void rejects('reasons')}>
              {say('import.rejectsWhy')}
            </button>
          </p>
        </>
      )}
      {file.table === null ? (
        !file.hasRejects && <p className="nothing">{say('import.takeNothing')}</p>
      ) : (
        <>
          <p className="hint">{say('import.mappingHint')}</p>
          <button type="button" className="quiet" onClick={() => void mapping()}>
            {say('import.mapping')}
          </button>
        </>
      )}
    </section>
  );
}
