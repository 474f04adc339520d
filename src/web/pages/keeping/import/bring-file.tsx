import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { DropArea } from '../../../components/drop-area.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useSay } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { useKey, useService } from '../../../service/use-service.ts';
import { ImportFault } from './import-fault.tsx';

const MEGABYTE = 1024 * 1024;

/** A file is dropped or chosen, and sent; what may be sent is said beside. */
export function BringFile(props: { readonly limit: number; readonly onBrought: (id: string) => void }): ReactNode {
  const { limit, onBrought } = props;
  const say = useSay();
  const service = useService();
  const queries = useQueryClient();
  const all = useKey('imports');
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const most = Math.round(limit / MEGABYTE);
  const bring = async (file: File | undefined): Promise<void> => {
    if (file === undefined || isSending) return;
    setSending(true);
    setProblem(null);
    try {
      const brought = await answered(
        service.POST('/api/imports/files', {
          params: { query: { name: file.name } },
          body: file as unknown as string,
          bodySerializer: (body) => body as unknown as BodyInit,
          headers: { 'content-type': 'application/octet-stream' },
        }),
      );
      await queries.invalidateQueries({ queryKey: all, exact: true });
      onBrought(brought.id);
    } catch (thrown) {
      setProblem(thrown);
    } finally {
      setSending(false);
    }
  };
  return (
    <section aria-label={say('import.choose')}>
      <DropArea className="import-drop" onFile={(file) => void bring(file)}>
        <p>{say('import.drop')}</p>
        <FileTrigger onSelect={(files) => void bring(files?.[0])}>
          <Button className="act" isDisabled={isSending}>
            {say('import.chooseFile')}
          </Button>
        </FileTrigger>
        <p className="hint">{say('import.kinds', { most })}</p>
      </DropArea>
      <p className="hint">{say('import.kept')}</p>
      {isSending && <Waiting words={say('import.sending')} />}
      {problem !== null && <ImportFault error={problem} most={most} />}
    </section>
  );
}
