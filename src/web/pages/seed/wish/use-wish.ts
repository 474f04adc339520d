import { useCallback, useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useLater } from '../../../components/use-later.ts';
import type { Wish } from './wish.ts';
import { readWish, writeWish } from './wish-address.ts';

export type ChangeWish = (change: Partial<Wish>) => void;

/** What an entry of the history carries when the page wrote it: what was typed since is not taken back by it. */
const OWN = { isOwn: true } as const;

/** The wish, kept in the address; and the seeding that was begun for it. */
export function useWish() {
  const [parameters, setParameters] = useSearchParams();
  const { key, state, pathname } = useLocation();
  const [wish, setWish] = useState(() => readWish(parameters));
  const isOwn = (state as Partial<typeof OWN> | null)?.isOwn === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when somebody goes to another address, and only then.
  useEffect(() => {
    if (!isOwn) setWish(readWish(parameters));
  }, [key]);

  const settled = useLater(wish);
  useEffect(() => {
    const now = new URLSearchParams(location.search);
    const next = writeWish(settled, now);
    // The page may have been left already.
    if (location.pathname !== pathname || next.toString() === writeWish(readWish(now), now).toString()) return;
    // What was found is of the wish as it was: the way back leads to it.
    next.delete('job');
    setParameters(next, { replace: !now.has('job'), preventScrollReset: true, state: OWN });
  }, [settled, setParameters, pathname]);

  const change = useCallback<ChangeWish>((part) => setWish((before) => ({ ...before, ...part })), []);
  const begin = useCallback(
    (id: string, begun: Wish) => {
      const next = writeWish(begun, new URLSearchParams(location.search));
      next.set('job', id);
      setWish(begun);
      setParameters(next, { preventScrollReset: true, state: OWN });
    },
    [setParameters],
  );
  return { wish, job: parameters.get('job'), change, begin };
}
