import type { Graph } from '../graph/index.ts';
import type { OwnFrom } from './own.ts';

/** Where records come from, by the name they were imported under. */
export interface Origins {
  of(source: string | null): OwnFrom;
  self(day: string): OwnFrom;
  /** Worked out from other records. */
  readonly none: OwnFrom;
}

/** Names under which records are kept that come from no import. */
const MADE_HERE: Readonly<Record<string, OwnFrom['kind']>> = { maillon: 'maillon', seeding: 'groups' };

export async function readOrigins(graph: Graph): Promise<Origins> {
  const days = new Map(
    (await graph.run('import/status', {})).map(({ source, beganAt }) => [source, beganAt.slice(0, 10)]),
  );
  const none: OwnFrom = { kind: 'unknown', name: null, day: null };
  return {
    none,
    self: (day) => ({ kind: 'self', name: null, day }),
    of(source) {
      if (source === null) return none;
      const made = MADE_HERE[source];
      if (made !== undefined) return { kind: made, name: null, day: null };
      return { kind: 'file', name: source, day: days.get(source) ?? null };
    },
  };
}
