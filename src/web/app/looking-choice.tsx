import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useSay } from '../messages/say.ts';
import { useLooking } from '../service/looking.ts';

/** Fetched when it is opened: most visits change nothing of who looks. */
const LookingCard = lazy(async () => ({ default: (await import('./looking-card.tsx')).LookingCard }));

/** Says who looks, and lets it be changed. */
export function LookingChoice(): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const name =
    looking.kind === 'member' ? looking.name : say(looking.kind === 'keeper' ? 'frame.keeper' : 'frame.visitor');
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className="looking"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <span className="looking-name">{say('frame.lookingAs', { name })}</span>
      </button>
      {isOpen && (
        <Suspense>
          <LookingCard trigger={trigger} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
