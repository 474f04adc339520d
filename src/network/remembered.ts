/** Results that were worked out, by name: the ones used last are kept. */
export interface Remembered {
  /** What was worked out under this name, or is being worked out; a failure is not kept. */
  of<Value>(name: string, work: () => Promise<Value>): Promise<Value>;
}

/** Keeps so many results at most; what was used longest ago goes first, but never what is still being worked out. */
export function createRemembered(most: number): Remembered {
  const known = new Map<string, Promise<unknown>>();
  const working = new Set<Promise<unknown>>();
  return {
    of<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
      // One name is one kind of result: whoever asks says the kind in it.
      const found = (known.get(name) as Promise<Value> | undefined) ?? begun(work());
      known.delete(name);
      known.set(name, found);
      found.catch(() => {
        if (known.get(name) === found) known.delete(name);
      });
      for (const [oldest, result] of known) {
        if (known.size <= most) break;
        if (!working.has(result)) known.delete(oldest);
      }
      return found;
    },
  };

  function begun<Value>(work: Promise<Value>): Promise<Value> {
    working.add(work);
    const over = (): boolean => working.delete(work);
    work.then(over, over);
    return work;
  }
}
