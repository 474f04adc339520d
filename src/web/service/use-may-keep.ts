import { useLooking } from './looking.ts';
import { isLookingAs } from './looking-as.ts';
import { useWho } from './who.ts';

/** Whether the pages of the keeper are for whoever looks: at the machine by choice, in a community by role, and not as somebody. */
export function useMayKeep(): boolean {
  const who = useWho();
  const { looking } = useLooking();
  return who.mode === 'alone' ? looking.kind === 'keeper' : who.role === 'keeper' && !isLookingAs(who, looking);
}
