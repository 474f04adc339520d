import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { readLook, type Unread, writeLook } from './look-address.ts';
import type { MapLook } from './map-look.ts';

export type ChangeLook = (change: Partial<MapLook>, how?: { readonly isPassing?: boolean }) => void;

/** What is looked at, as the address says it, and how to look otherwise: each change can be gone back from. */
export function useLook(): { readonly look: MapLook; readonly unread: readonly Unread[]; readonly change: ChangeLook } {
  const [parameters, setParameters] = useSearchParams();
  const { pathname } = useLocation();
  const { look, unread } = useMemo(() => readLook(parameters), [parameters]);
  const change = useCallback<ChangeLook>(
    (part, { isPassing = false } = {}) => {
      // The page may have been left already, and what is drawn may be older than the address: two changes can come at once.
      if (location.pathname !== pathname) return;
      const now = new URLSearchParams(location.search);
      setParameters(writeLook({ ...readLook(now).look, ...part }, now), {
        replace: isPassing,
        preventScrollReset: true,
      });
    },
    [setParameters, pathname],
  );
  return { look, unread, change };
}
