import type { Maillon } from '../compose.ts';
import { AppError, PUBLIC_VIEWER, type Viewer } from '../domain/index.ts';

/** Whoever the command names, who must be a member: nobody sees as one of the community by inventing a name. */
export async function viewerNamed({ directory }: Pick<Maillon, 'directory'>, id: string | undefined): Promise<Viewer> {
  if (id === undefined) return PUBLIC_VIEWER;
  if (await directory.hasMember(id)) return { kind: 'member', id };
  throw new AppError('not-found', `no member "${id}": give the id of a member after --as`);
}
