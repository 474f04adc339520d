import { AppError, type Language, type RecordOf, readWish, type Viewer } from '../../domain/index.ts';
import { createGroupLife, type GroupLife } from './change-group.ts';
import { type Closings, createClosings } from './close-group.ts';
import { requireVersion } from './hold-version.ts';
import { formatOf, groupOf, type KeptProposal, readKept, requireLead, similarTo } from './kept-proposal.ts';
import { createLivingGroups, type LivingServices } from './living-groups.ts';
import { GroupWish, type LivingGroup } from './saved-proposal.ts';

/** What becomes of groups once they live. */
export interface LivingBook extends GroupLife, Closings {
  /**
   * Makes the group of those who accepted, once they are as many as the format needs. `version` is the one that was looked
   * at: refused when another holds by then; any, when left out.
   */
  make(id: string, group: number, wish: GroupWish, viewer: Viewer, version?: number): Promise<LivingGroup>;
  /** Groups that were made of proposals and live; `ended` ones too when asked for. */
  living(viewer: Viewer, options?: ListedGroups): Promise<LivingGroup[]>;
}

interface ListedGroups {
  readonly ended?: boolean;
  readonly limit?: number;
  readonly language?: Language | undefined;
}

export function createLivingBook(services: LivingServices): LivingBook {
  const { graph, now } = services;
  const living = createLivingGroups(services);
  const instant = (): string => now().toISOString();
  const today = (): string => instant().slice(0, 10);

  return {
    ...createGroupLife(services, living),
    ...createClosings(services, living),
    async make(id, number, wish, viewer, version) {
      const { name, purpose, from = today() } = readWish(GroupWish, wish);
      const kept = await readKept(graph, id, viewer);
      requireLead(viewer, kept.row, 'make a group of it');
      await requireVersion(graph, kept, version, viewer);
      const { id: proposed } = groupOf(kept, number);
      const format = formatOf(kept);
      const { min: least } = format.size;
      const [sealed] = await graph.run('seeding/seal-group', { groupId: proposed, least, at: instant() });
      if (sealed === undefined)
        throw new AppError('conflict', `a ${format.id} group needs ${least} who accepted: group ${number} has fewer`);
      const groupId = sealed.made ?? `seeded-${id}-${number}`;
      if (sealed.made === null) {
        const group: RecordOf<'group'> = {
          ...{ type: 'group', id: groupId, name, kind: format.kind },
          ...aboutOf(kept, number, purpose),
          members: sealed.members.map(({ id: member, role }) => ({ member, ...(role === null ? {} : { role }), from })),
          created: from,
        };
        await living.write([group], { query: 'seeding/note-made', parameters: { groupId: proposed, id: groupId } });
      }
      const made = await living.find(groupId, viewer);
      if (made.name !== name && sealed.made !== null)
        throw new AppError(
          'conflict',
          `group ${number} lives already, as "${made.name}": it is not made again; rename it if that is meant`,
        );
      const notes = await similarTo(graph, kept, viewer, { today: today(), made: number });
      return { ...made, notes: [...made.notes, ...notes] };
    },
    living: (viewer, { ended = false, limit = 100, language } = {}) =>
      living.list(viewer, { id: null, ended, limit, language }),
  };
}

/** What a group carries from its proposal: what it was asked to be about, or else the topics that most of it share. */
function aboutOf(kept: KeptProposal, number: number, purpose: string | undefined): Partial<RecordOf<'group'>> {
  const { row, request, content } = kept;
  const asked = request.about?.type === 'text' ? request.about.text : undefined;
  const told = purpose === undefined || purpose === '' ? asked : purpose;
  const group = content?.groups.en[number - 1];
  const shared =
    group?.shares.filter(({ type, members }) => type === 'topic' && 2 * members > group.members.length) ?? [];
  const topics = row.topics.length > 0 ? row.topics : shared.map(({ id }) => id);
  return {
    ...(told === undefined ? {} : { purpose: told }),
    ...(topics.length === 0 ? {} : { topics: [...topics] }),
    ...(row.challenge === null ? {} : { challenge: row.challenge }),
  };
}
