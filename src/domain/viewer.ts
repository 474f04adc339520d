import { z } from 'zod';
import { AppError } from './errors.ts';

/**
 * Who is looking. Every read of the graph carries one, and what a viewer may not see appears nowhere: not in lists,
 * counts, paths or reasons.
 *
 * - `public` nobody in particular: sees members visible to `everyone`
 * - `member` one of the community: sees `everyone` and `community`, and always themselves
 * - `keeper` whoever runs the service on this machine (export, evaluation): sees all
 */
export const Viewer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('public') }),
  z.object({ kind: z.literal('member'), id: z.string().min(1) }),
  z.object({ kind: z.literal('keeper') }),
]);
export type Viewer = z.infer<typeof Viewer>;

export const PUBLIC_VIEWER: Viewer = { kind: 'public' };
export const KEEPER: Viewer = { kind: 'keeper' };

/**
 * A viewer as the two parameters that every reading query takes.
 * A member `m` is visible when `m.visibility IN $visible OR m.id = $viewerId`.
 */
export function viewerParameters(viewer: Viewer): { viewerId: string; visible: string[] } {
  switch (viewer.kind) {
    case 'public':
      return { viewerId: '', visible: ['everyone'] };
    case 'member':
      return { viewerId: viewer.id, visible: ['everyone', 'community'] };
    case 'keeper':
      return { viewerId: '', visible: ['everyone', 'community', 'hidden'] };
  }
}

/** The member who looks; nobody else may do `what`. */
export function memberOf(viewer: Viewer, what: string): string {
  if (viewer.kind === 'member') return viewer.id;
  throw new AppError('forbidden', `only a member can ${what}: say who you are with "as"`);
}
