/** Results that were worked out, by name: the ones used last are kept. */
export interface Remembered {
  /** What was worked out under this name, or is being worked out; a failure is not kept. */
  of<Value>(name: string, work: () => Promise<Value>): Promise<Value>;
}

/** Keeps so many results at most; what was used longest ago goes first. */
export function createRemembered(most: number): Remembered {
  const known = new Map<string, Promise<unknown>>();
  return {
    of<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
      // One name is one kind of result: whoever asks says the kind in it.
      const found = (known.get(name) as Promise<Value> | undefined) ?? work();
      known.delete(name);
      known.set(name, found);
      found.catch(() => {
        if (known.get(name) === found) known.delete(name);
      });
      for (const oldest of known.keys()) {
        if (known.size <= most) break;
        known.delete(oldest);
      }
      return found;
    },
  };
}
