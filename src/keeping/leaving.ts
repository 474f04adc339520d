import { z } from 'zod';
import { AppError, readWish, type Viewer } from '../domain/index.ts';
import type { Graph, Statement } from '../graph/index.ts';
import type { Eraser } from './erasure/eraser.ts';
import { WORKS } from './erasure/erasure.ts';

export const LeavingWish = z.strictObject({
  works: z.enum(WORKS).describe('What becomes of what you made: stay, as knowledge without a name, or go.'),
});
export type LeavingWish = z.infer<typeof LeavingWish>;

export const Leaving = z
  .object({
    at: z.string().describe('When it was said, ISO 8601.'),
    due: z.string().describe('From when on it is done and cannot be taken back, ISO 8601.'),
    works: z.enum(WORKS),
  })
  .describe('That somebody leaves, and when it is done.');
export type Leaving = z.infer<typeof Leaving>;

/**
 * How members leave by themselves. They are hidden from everybody else at once and erased a day later: a slip, or a session
 * that somebody else found open, must not take for good what cannot be had back.
 */
export interface LeavingBook {
  leave(wish: LeavingWish, viewer: Viewer): Promise<Leaving>;
  /** Takes it back; harmless when nobody leaves. */
  stay(viewer: Viewer): Promise<void>;
  stands(viewer: Viewer): Promise<Leaving | null>;
  /** Erases those whose day is over; gives how many. */
  tidy(): Promise<number>;
}

export interface LeavingServices {
  readonly graph: Graph;
  readonly eraser: Pick<Eraser, 'eraseFor'>;
  readonly now?: () => Date;
}

const GRACE = 86_400_000;

export function createLeavingBook({ graph, eraser, now = () => new Date() }: LeavingServices): LeavingBook {
  async function stands(id: string): Promise<Leaving | null> {
    const [row] = await graph.run('leaving/stands', { id });
    return row === undefined ? null : { at: row.at, due: row.due, works: row.works === 'go' ? 'go' : 'stay' };
  }

  return {
    async leave(wish, viewer) {
      const { works } = readWish(LeavingWish, wish);
      const id = memberOf(viewer);
      const at = now();
      const due = new Date(at.getTime() + GRACE).toISOString();
      await graph.write([
        { query: 'leaving/begin', parameters: { id, at: at.toISOString(), due, works } },
        seenAnew(id),
      ]);
      const begun = await stands(id);
      if (begun === null) throw new AppError('not-found', 'you are not here any more');
      return begun;
    },
    async stay(viewer) {
      const id = memberOf(viewer);
      if ((await stands(id)) === null) return;
      await graph.write([{ query: 'leaving/take-back', parameters: { id } }, seenAnew(id)]);
    },
    stands: async (viewer) => await stands(memberOf(viewer)),
    async tidy() {
      const due = await graph.run('leaving/due', { now: now().toISOString() });
      for (const { id, works } of due)
        await eraser.eraseFor(id, { works: works === 'go' ? 'go' : 'stay' }, { what: 'leaving', by: id });
      return due.length;
    },
  };
}

function memberOf(viewer: Viewer): string {
  if (viewer.kind === 'member') return viewer.id;
  throw new AppError('forbidden', 'members leave by themselves: look as the member who leaves');
}

/** Every service reads the member anew. */
const seenAnew = (id: string): Statement => ({
  query: 'relations/note-changes',
  parameters: { changes: [{ type: 'member', id, relations: true }], kept: 1_000 },
});
