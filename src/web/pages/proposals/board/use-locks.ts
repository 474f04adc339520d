import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { SavedProposal } from '../proposal-api.ts';

/** Groups in which nothing changes, and people who stay where they are, as the address says. */
export function useLocks(proposal: SavedProposal) {
  const [parameters, setParameters] = useSearchParams();
  const locked = parameters
    .getAll('lock')
    .map(Number)
    .filter((number) => proposal.groups.some((group) => group.number === number));
  const stay = parameters
    .getAll('stay')
    .filter((id) => proposal.groups.some(({ members }) => members.some((member) => member.id === id)));
  const toggle = useCallback(
    (name: 'lock' | 'stay', value: string) => {
      const now = new URLSearchParams(location.search);
      const others = now.getAll(name).filter((each) => each !== value);
      const isSet = now.getAll(name).includes(value);
      now.delete(name);
      for (const each of isSet ? others : [...others, value]) now.append(name, each);
      setParameters(now, { replace: true, preventScrollReset: true });
    },
    [setParameters],
  );
  return { locked, stay, toggle };
}

export type Locks = ReturnType<typeof useLocks>;
