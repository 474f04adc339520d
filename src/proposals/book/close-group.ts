import { AppError, type RecordOf, readWish, storyOf, type Viewer } from '../../domain/index.ts';
import type { LivingGroups, LivingServices, RecordDesk } from './living-groups.ts';
import { Closing, type LivingGroup } from './saved-proposal.ts';

type Group = RecordOf<'group'>;
type Artefact = RecordOf<'artefact'>;

/** How a group ends, and begins again. */
export interface Closings {
  /** Closes a living group and ties to it what came out of it; closed again, it takes what came out besides. */
  close(groupId: string, closing: Closing, viewer: Viewer, version?: string): Promise<LivingGroup>;
  /** Opens a closed group again: it keeps what came out of it. */
  reopen(groupId: string, viewer: Viewer, version?: string): Promise<LivingGroup>;
}

export function createClosings({ records, now }: LivingServices, living: LivingGroups): Closings {
  const today = (): string => now().toISOString().slice(0, 10);

  return {
    async close(groupId, closing, viewer, version) {
      const { ended: told, artefact, story } = readWish(Closing, closing);
      const group = await living.open(groupId, viewer, { version });
      const ended = endOf(group, told, today());
      const { outcomes = [] } = group;
      if (artefact !== undefined && (await records.read('artefact', artefact)) === null)
        throw new AppError('not-found', `there is no artefact "${artefact}" to tie to the group`);
      const stories = story === undefined ? [] : [await tell(records, group, story, ended)];
      const more = artefact === undefined || outcomes.includes(artefact) ? [] : [artefact];
      const closed: Group = { ...group, ended: group.ended ?? ended };
      if (more.length > 0) closed.outcomes = [...outcomes, ...more];
      await living.replace(group, closed, ...stories);
      return await living.find(groupId, viewer);
    },
    async reopen(groupId, viewer, version) {
      const { ended, ...group } = await living.open(groupId, viewer, { version });
      if (ended !== undefined) await living.replace({ ...group, ended }, group);
      return await living.find(groupId, viewer);
    },
  };
}

/** The day on which a group ends; one that was to begin later ends, untold, on the day it was to begin. */
function endOf({ created = '' }: Group, told: string | undefined, today: string): string {
  const ended = told ?? (today < created.slice(0, 10) ? created : today);
  if (ended.slice(0, 10) >= created.slice(0, 10)) return ended;
  throw new AppError('bad-input', `ended: ${ended} is before the group began, on ${created}: give a later day`, {
    details: { field: 'ended' },
  });
}

/** The story of a group under its title: the one that was told, gone on with, or one of its own. */
async function tell(
  records: RecordDesk,
  group: Group,
  story: NonNullable<Closing['story']>,
  created: string,
): Promise<Artefact> {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? `story-${group.id}` : `story-${group.id}-${number}`;
    const told = await records.read('artefact', id);
    if (told !== null && told.title !== story.title) continue;
    return { ...storyOf(group, story, { id, created }), ...told, ...story };
  }
}
