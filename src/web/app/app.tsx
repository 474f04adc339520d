import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { isLooking, type Looking, LookingContext, VISITOR } from '../service/looking.ts';
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
  const seen = useMemo(
    () => ({
      looking,
      look: (next: Looking) => {
        keep('looking', next);
        setLooking(next);
      },
    }),
    [looking],
  );
  return (
    <QueryClientProvider client={queries}>
      <LookingContext value={seen}>
        <Speaking>
          <Frame>
            <Outlet />
          </Frame>
          <ScrollRestoration />
        </Speaking>
      </LookingContext>
    </QueryClientProvider>
  );
}
