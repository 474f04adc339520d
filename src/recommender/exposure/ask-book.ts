import { createHash } from 'node:crypto';
import { AppError, type TurnTo, type Viewer, viewerParameters } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * Whom members say they turn to: asks that somebody made, which budgets count. Being shown is not being asked. The question
 * itself is not kept.
 */
export interface AskBook {
  /** Says that the member who looks turns to another. The same question to the same member is one ask. Gives its id. */
  turnTo(
    ask: Pick<TurnTo, 'question' | 'member'>,
    viewer: Viewer,
    options?: {
      /** Id of the question that was put without a name: whoever is asked is not told by whom, not even by the id. */
      readonly unnamed?: string;
    },
  ): Promise<{ readonly id: string }>;
  /** Takes an ask back: one's own, or one that was made of oneself. */
  takeBack(id: string, viewer: Viewer): Promise<void>;
}

export interface AskBookParts {
  readonly graph: Graph;
  /** Called when asks changed: budgets are counted anew. */
  readonly onChange?: () => void;
  readonly now?: () => Date;
}

export function createAskBook({ graph, onChange, now = () => new Date() }: AskBookParts): AskBook {
  return {
    async turnTo({ question, member }, viewer, { unnamed } = {}) {
      const asker = askerOf(viewer);
      if (member === asker)
        throw new AppError('bad-input', `member: ${JSON.stringify(member)} is yourself: name another`);
      const fingerprint = fingerprintOf({ question, asker });
      const id = `ask-${unnamed === undefined ? hashOf(asker, member, fingerprint) : hashOf(unnamed, member)}`;
      const at = now().toISOString();
      const rows = await graph.run('asks/make', {
        ...{ id, at, question: fingerprint, member, unnamed: unnamed !== undefined },
        ...viewerParameters(viewer),
      });
      if (rows.length === 0)
        throw new AppError('not-found', `there is no member ${JSON.stringify(member)}, or you may not see them`);
      onChange?.();
      return { id };
    },

    async takeBack(id, viewer) {
      const [row] = await graph.run('asks/take-back', { id, viewerId: askerOf(viewer) });
      if (!row?.takenBack)
        throw new AppError('not-found', `there is no ask ${JSON.stringify(id)} that you may take back`);
      onChange?.();
    },
  };
}

function askerOf(viewer: Viewer): string {
  if (viewer.kind === 'member') return viewer.id;
  throw new AppError('forbidden', 'only a member can turn to another: say who you are with "as" or "asker"');
}

function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
