import type { Graph } from '../../graph/index.ts';
import type { Erased } from '../../ingestion/index.ts';
import type { Fingerprint } from './fingerprints.ts';

export interface ErasedBook {
  /** Who was erased so far, for an import: undefined while nobody was, so that it costs nothing. */
  known(): Promise<Erased | undefined>;
  /** The same, which lets everybody in and notes whom: `forget` then forgets that they were erased. */
  broughtBack(): Promise<{ readonly erased: Erased; forget(): Promise<void> }>;
  /** What is known, to be kept on when a backup takes the place of everything. */
  kept(): Promise<KeptErased>;
  /** Knows it still, and says which members of the graph were erased: a backup of before brought them back. */
  keepOn(before: KeptErased): Promise<{ readonly back: string[] }>;
}

/** Fingerprints with the day of each. */
export type KeptErased = ReadonlyMap<string, string>;

export function createErasedBook({
  graph,
  fingerprint,
}: {
  readonly graph: Graph;
  readonly fingerprint: Fingerprint;
}): ErasedBook {
  const read = async (): Promise<Map<string, string>> =>
    new Map((await graph.run('erasure/erased', {})).map(({ fingerprint: of, day }) => [of, day]));
  return {
    kept: read,
    async keepOn(before) {
      const days = new Set(before.values());
      for (const day of days) {
        const fingerprints = [...before].flatMap(([of, on]) => (on === day ? [of] : []));
        await graph.run('erasure/forget', { fingerprints, day });
      }
      const all = await read();
      const back: string[] = [];
      if (all.size > 0)
        for await (const { id } of graph.stream('erasure/members', {}))
          if (all.has(fingerprint('member', id))) back.push(id);
      return { back };
    },
    async known() {
      const days = await read();
      if (days.size === 0) return undefined;
      return {
        record: (type, id) => days.get(fingerprint(type, id)) ?? null,
        mail: (email) => days.get(fingerprint('mail', email)) ?? null,
      };
    },
    async broughtBack() {
      const days = await read();
      const back = new Set<string>();
      const note = (of: string): null => {
        if (days.has(of)) back.add(of);
        return null;
      };
      return {
        erased: {
          record: (type, id) => note(fingerprint(type, id)),
          mail: (email) => note(fingerprint('mail', email)),
        },
        forget: async () => {
          if (back.size > 0) await graph.run('erasure/bring-back', { fingerprints: [...back] });
        },
      };
    },
  };
}
