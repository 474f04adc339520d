import { createContext, use } from 'react';
import type { Looking } from './looking.ts';

/** Who is there: at this machine alone, or signed in to a community. */
export interface Who {
  readonly mode: 'alone' | 'community';
  readonly role: 'visitor' | 'member' | 'facilitator' | 'keeper';
  /** Whether visitors are let in. */
  readonly visitors: boolean;
  readonly member: { readonly id: string; readonly name: string } | null;
  readonly account: { readonly id: string; readonly mail: string } | null;
  /** Whether the profile of the account is not here any more. */
  readonly isLost?: boolean;
}

export const ALONE: Who = { mode: 'alone', role: 'visitor', visitors: true, member: null, account: null };

export const WhoContext = createContext<Who>(ALONE);

export const useWho = (): Who => use(WhoContext);

/** Asks the service who is there; whoever cannot be asked is taken for somebody at the machine, who is told by each page. */
export async function readWho(): Promise<Who> {
  try {
    const response = await fetch('/api/me');
    if (response.ok) return (await response.json()) as Who;
    const told = (await response.json()) as { error?: { details?: { account?: string } } };
    if (told.error?.details?.account !== 'without-member') return ALONE;
    return { ...ALONE, mode: 'community', isLost: true };
  } catch {
    return ALONE;
  }
}

/** Through whose eyes somebody looks who signed in: their own; a keeper who is no member looks as the keeper. */
export function lookingOf({ member, role }: Who): Looking {
  if (member !== null) return { kind: 'member', ...member };
  return role === 'keeper' ? { kind: 'keeper' } : { kind: 'visitor' };
}

export async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  location.assign('/sign-in');
}
