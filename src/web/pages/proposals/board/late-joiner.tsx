import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Waiting } from '../../../components/waiting.tsx';
import { useSay } from '../../../messages/say.ts';

/** Heavy, and fetched once it is opened. */
const MemberField = lazy(async () => ({ default: (await import('../../../components/member-field.tsx')).MemberField }));

/** Puts somebody who comes late where the whole gains most. */
export function LateJoiner({ onJoin }: { readonly onJoin: (member: string) => void }): ReactNode {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="board-late" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('proposal.late')}</summary>
      {isOpen && (
        <Suspense fallback={<Waiting />}>
          <MemberField label={say('frame.findMember')} onChoose={({ id }) => onJoin(id)} />
        </Suspense>
      )}
    </details>
  );
}
