import { createHash } from 'node:crypto';
import { AppError, memberOf, notThere, type RecordOf, type Viewer, viewerParameters } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';

/** The member who shares; null for whoever runs the service. */
export function sharerOf(viewer: Viewer, what: string): string | null {
  return viewer.kind === 'keeper' ? null : memberOf(viewer, what);
}

/** Things that a record names. */
export interface Named {
  readonly topics?: readonly string[] | null | undefined;
  readonly challenges?: readonly string[] | null | undefined;
  readonly members?: readonly string[] | undefined;
  readonly group?: string | null | undefined;
}

/** Refuses a thing that is not there, or a group that whoever looks is no part of. */
export async function requireThere(graph: Graph, named: Named, viewer: Viewer): Promise<void> {
  const { topics, challenges, members = [], group = null } = named;
  const [found] = await graph.run('sharing/there', {
    ...{ topics: topics ?? [], challenges: challenges ?? [], members, group },
    ...viewerParameters(viewer),
  });
  for (const [type, missing] of [
    ['topic', found?.topics],
    ['challenge', found?.challenges],
    ['member', found?.members],
  ] as const)
    if (missing?.[0] !== undefined) throw notThere(type, missing[0]);
  if (group === null) return;
  if (!found?.group) throw notThere('group', group);
  if (viewer.kind !== 'keeper' && !found.inGroup)
    throw new AppError(
      'forbidden',
      `you are not in the group ${JSON.stringify(group.slice(0, 80))}: ask somebody of it`,
    );
}

/** The same parts give the same id, so that sharing again makes no second. */
export function idOf(prefix: string, ...parts: readonly (string | null | undefined)[]): string {
  return `${prefix}-${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}`;
}

/** As whom somebody is named who passes on what others wrote. */
const PASSED_ON = 'shared';

/** Who wrote an artefact, or who shared it. */
export function partsIn(
  sharer: string | null,
  isMine: boolean,
): Pick<RecordOf<'artefact'>, 'authors' | 'contributors'> {
  if (sharer === null) return {};
  return isMine ? { authors: [sharer] } : { contributors: [{ member: sharer, role: PASSED_ON }] };
}

/** Whether somebody may change or take back an artefact: who wrote it, who passed it on, and who runs the service. */
export function ownsArtefact({ authors = [], contributors = [] }: RecordOf<'artefact'>, viewer: Viewer): boolean {
  if (viewer.kind !== 'member') return viewer.kind === 'keeper';
  const { id } = viewer;
  return authors.includes(id) || contributors.some(({ member, role }) => member === id && role === PASSED_ON);
}

/** A record with what is to be otherwise: null takes a field away, as do an empty text and an empty list. */
export function changed<Record extends object>(record: Record, change: object): Record {
  const merged = { ...record } as { [name: string]: unknown };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) continue;
    const isNothing = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (isNothing) delete merged[name];
    else merged[name] = value;
  }
  return merged as unknown as Record;
}
