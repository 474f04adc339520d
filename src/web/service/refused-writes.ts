import { useSyncExternalStore } from 'react';

let isRefused = false;
const watchers = new Set<() => void>();

/** Says that something was to be changed and was refused, or, with `false`, that it needs to be told no more. */
export function noteRefusedWrite(refused = true): void {
  isRefused = refused;
  for (const told of watchers) told();
}

function watch(told: () => void): () => void {
  watchers.add(told);
  return () => watchers.delete(told);
}

/** Whether something was refused since it was told last. */
export const useRefusedWrite = (): boolean => useSyncExternalStore(watch, () => isRefused);
