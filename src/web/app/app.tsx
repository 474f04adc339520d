import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { isLooking, type Looking, LookingContext, VISITOR } from '../service/looking.ts';
import { isLookingAs, keepLookingAs, keptLookingAs } from '../service/looking-as.ts';
import { lookingOf, readWho, type Who, WhoContext } from '../service/who.ts';
import { Frame } from './frame.tsx';
import { keep, kept } from './kept.ts';
import { newQueryClient } from './query-client.ts';
import { Speaking } from './speaking.tsx';

/** What every page stands in: what was read, the language, who looks, and the frame. */
export function App(): ReactNode {
  const [queries] = useState(newQueryClient);
  const [looking, setLooking] = useState<Looking>(() => {
    const before = kept('looking');
    return isLooking(before) ? before : VISITOR;
  });
  const [who, setWho] = useState<Who | null>(null);
  useEffect(() => {
    void readWho().then((there) => {
      // Who signed in looks as themselves; what was chosen at a machine without accounts holds there alone.
      if (there.mode === 'community') setLooking(keptLookingAs(there) ?? lookingOf(there));
      setWho(there);
    });
  }, []);
  const seen = useMemo(
    () => ({
      looking,
      look: (next: Looking) => {
        if (who?.mode === 'community') keepLookingAs(isLookingAs(who, next) ? next : null);
        else keep('looking', next);
        setLooking(next);
      },
    }),
    [looking, who],
  );
  const { pathname } = useLocation();
  if (who === null) return null;
  const isShut = who.mode === 'community' && who.role === 'visitor' && !who.visitors && pathname !== '/sign-in';
  return (
    <QueryClientProvider client={queries}>
      <WhoContext value={who}>
        <LookingContext value={seen}>
          <Speaking>
            <Frame>{isShut ? <Navigate to="/sign-in" replace /> : <Outlet />}</Frame>
            <ScrollRestoration />
          </Speaking>
        </LookingContext>
      </WhoContext>
    </QueryClientProvider>
  );
}
