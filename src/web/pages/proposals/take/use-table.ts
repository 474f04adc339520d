import { useState } from 'react';
import { sayHours } from '../../../../wording/index.ts';
import { languageNameIn } from '../../../components/language-name.tsx';
import { useSpeech } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { useService } from '../../../service/use-service.ts';
import { saveBlob } from '../../map/files/save-blob.ts';
import type { SavedProposal } from '../proposal-api.ts';
import { toCsv } from './csv.ts';

const COLUMNS = ['group', 'name', 'role', 'function', 'organisation', 'languages', 'status', 'why', 'hours'] as const;

/** Saves who is in which group as a table, with what whoever looks may see of each person. */
export function useTable(proposal: SavedProposal) {
  const service = useService();
  const { language, say } = useSpeech();
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const readMember = (id: string) =>
    answered(service.GET('/api/members/{id}', { params: { path: { id } } })).catch(() => null);
  const save = async (): Promise<void> => {
    setSaving(true);
    setError(null);
    try {
      const rows: string[][] = [COLUMNS.map((column) => say(`proposal.column.${column}`))];
      for (const { number, members, hours = [] } of proposal.groups) {
        const told = await Promise.all(members.map(({ id }) => readMember(id)));
        members.forEach(({ name, role, status, why }, place) => {
          const member = told[place] ?? null;
          rows.push([
            ...[String(number), name, role ?? '', member?.function ?? '', member?.organisation?.name ?? ''],
            (member?.languages ?? []).map((tag) => languageNameIn(language, tag)).join(', '),
            ...[say(`proposal.status.${status}`), why, sayHours(language, hours, hours.length)],
          ]);
        });
      }
      saveBlob(new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }), 'maillon-groups.csv');
    } catch (fault) {
      setError(fault);
    } finally {
      setSaving(false);
    }
  };
  return { save, isSaving, error };
}
