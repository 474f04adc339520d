import { useEffect, useRef } from 'react';

const PAUSE = 1_100;

/** Goes one step on, again and again; the next step waits until the one before is drawn. */
export function usePlaying(isPlaying: boolean, isWaiting: boolean, step: () => void): void {
  const next = useRef(step);
  next.current = step;
  useEffect(() => {
    if (!isPlaying || isWaiting) return;
    const timer = setInterval(() => next.current(), PAUSE);
    return () => clearInterval(timer);
  }, [isPlaying, isWaiting]);
}
