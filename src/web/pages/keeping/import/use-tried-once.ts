import { useEffect, useRef } from 'react';
import type { Brought } from './use-brought.ts';

/** Tries by itself, once, a file whose columns need no telling: there is nothing to be said before. */
export function useTriedOnce(file: Brought | undefined, attempt: () => void): void {
  const wasTried = useRef(false);
  const isToTry = file?.isHere === true && file.table === null && file.work === null;
  useEffect(() => {
    if (!isToTry || wasTried.current) return;
    wasTried.current = true;
    attempt();
  });
}
