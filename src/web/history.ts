import type { Answer } from '../domain/index.ts';

/** An answer as it was given: to whom, and what its evidence is called. */
export interface Given {
  readonly answer: Answer;
  readonly names: ReadonlyMap<string, string>;
  /** Id of the member who asked; null for nobody in particular. */
  readonly asker: string | null;
}

/**
 * What an entry of the browser's history carries beside its address. The answer comes back with it, on the way back and
 * after a reload, without the question being asked again.
 */
export interface Entry {
  /** Entries that opened things since the page lay open by itself. */
  readonly depth: number;
  readonly given: Given | null;
}

/** The entry at hand; null when the browser made it by itself, as it does for a link within the page. */
export function entry(): Entry | null {
  const state = history.state as Partial<Entry> | null;
  return typeof state?.depth === 'number' ? { depth: state.depth, given: state.given ?? null } : null;
}

export function pushEntry(address: string, one: Entry): void {
  history.pushState(one, '', address);
}

/** Keeps the address unless another is given. */
export function replaceEntry(one: Entry, address = location.href): void {
  try {
    history.replaceState(one, '', address);
  } catch {
    // Too large for this browser to keep: the answer is then asked for again when it is wanted again.
    history.replaceState({ ...one, given: null }, '', address);
  }
}
