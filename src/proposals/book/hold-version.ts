import { AppError } from '../../domain/index.ts';
import type { Queries, Statement } from '../../graph/index.ts';
import type { KeptProposal } from './kept-proposal.ts';

/** A proposal as somebody looked at it before they change it. */
export interface Looked {
  readonly id: string;
  /** The version that held; 0 before the first. */
  readonly version: number;
  /** Numbers of the groups that were being made or lived. */
  readonly sealed: readonly number[];
}

export const lookedAt = ({ id, row }: KeptProposal): Looked => ({
  ...{ id, version: row.version },
  sealed: row.groups.flatMap(({ number, sealed }) => (sealed ? [number] : [])),
});

/**
 * Begins every transaction that gives a proposal another version: it is refused, whole, when the proposal is not as it
 * was looked at. `change` names this change alone, so that it may be sent again after a lost connection.
 */
export function holdStatement(looked: Looked, change: string): Statement {
  return {
    query: 'seeding/hold-version',
    parameters: { id: looked.id, change },
    check: ([now]) => requireUnchanged(looked, now, change),
  };
}

function requireUnchanged(
  { id, version, sealed }: Looked,
  now: Queries['seeding/hold-version']['row'] | undefined,
  change: string,
): void {
  if (now === undefined) throw new AppError('not-found', `there is no saved proposal "${id}" any more`);
  if (now.change === change) return;
  requireVersion(id, version, now.version);
  const made = now.sealed.filter((number) => !sealed.includes(number));
  if (made.length > 0)
    throw new AppError(
      'conflict',
      `group ${made.join(', ')} of proposal "${id}" was made while the change was worked out: read the proposal again, then repeat the change`,
    );
}

/** Refuses to change a version that another has taken the place of. */
export function requireVersion(id: string, looked: number, holds: number): void {
  if (looked === holds) return;
  throw new AppError(
    'conflict',
    `the change is of version ${looked} of proposal "${id}", and version ${holds} holds now: read it again, then repeat the change`,
  );
}
