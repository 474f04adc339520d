import { AppError, type Viewer, viewerParameters } from '../../domain/index.ts';
import type { Graph, Queries, Statement } from '../../graph/index.ts';
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
  if (version !== now.version) throw changedSince(id, version, now.version);
  const made = now.sealed.filter((number) => !sealed.includes(number));
  if (made.length > 0)
    throw new AppError(
      'conflict',
      `group ${made.join(', ')} of proposal "${id}" was made while the change was worked out: read the proposal again, then repeat the change`,
    );
}

/**
 * Refuses a change of a version that another has taken the place of, and says what was done since; `version` is the one
 * that was looked at, any when left out.
 */
export async function requireVersion(
  graph: Graph,
  { id, row: { version: holds } }: KeptProposal,
  version: number | undefined,
  viewer: Viewer,
): Promise<void> {
  if (version === undefined || version === holds) return;
  const versions = await graph.run('seeding/versions', { id, ...viewerParameters(viewer) });
  const since = versions.filter(({ number }) => number > version && number <= holds);
  throw changedSince(
    id,
    version,
    holds,
    since.map(({ what }) => what),
  );
}

function changedSince(id: string, looked: number, holds: number, done: readonly string[] = []): AppError {
  const what = done.length === 0 ? '' : ` (since then: ${done.join('; ')})`;
  return new AppError(
    'conflict',
    `the change is of version ${looked} of proposal "${id}", and version ${holds} holds now${what}: read it again, then repeat the change`,
    { details: { version: holds, looked } },
  );
}
