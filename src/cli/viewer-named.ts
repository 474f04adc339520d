import type { Maillon } from '../compose.ts';
import { PUBLIC_VIEWER, type Viewer } from '../domain/index.ts';
import { findPerson } from './person.ts';

/** Whoever the command names with `--as`, by id or by name; nobody in particular when it names none. */
export async function viewerNamed(maillon: Pick<Maillon, 'directory'>, named: string | undefined): Promise<Viewer> {
  return named === undefined ? PUBLIC_VIEWER : memberNamed(maillon, named);
}

/** The member that an id or a name stands for: nobody sees as one of the community by inventing a name. */
export async function memberNamed(
  { directory }: Pick<Maillon, 'directory'>,
  named: string,
): Promise<Extract<Viewer, { kind: 'member' }>> {
  // Those whom only members see are found by id: a name tells nobody that they are there.
  const member = await directory.memberId(named);
  if (member !== null) return { kind: 'member', id: member };
  const { id } = await findPerson(directory, named, PUBLIC_VIEWER);
  return { kind: 'member', id };
}
