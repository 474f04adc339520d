import { AppError, GROUP_KINDS, type RecordOf, readWish, type Viewer, viewerParameters } from '../../domain/index.ts';
import type { Graph, Statement } from '../../graph/index.ts';
import { requireVersion } from './hold-version.ts';
import { formatOf, groupOf, readKept, requireLead, similarTo } from './kept-proposal.ts';
import { Closing, GroupWish, type LivingGroup } from './saved-proposal.ts';

/** Records as a community file has them: handed in by whoever imports and exports, so that both write the same. */
export interface RecordDesk {
  /** A record as the graph holds it; null when there is none. */
  read<Type extends 'group' | 'artefact'>(type: Type, id: string): Promise<RecordOf<Type> | null>;
  /** What writes records whole and notes the change, in one transaction with whatever else belongs to it. */
  statements(records: readonly (RecordOf<'group'> | RecordOf<'artefact'>)[]): Promise<Statement[]>;
  /** Called after records were written: their texts get a vector when there is a model. */
  written(): void;
}

/** What becomes of groups once they live. */
export interface LivingBook {
  /**
   * Makes the group of those who accepted, once they are as many as the format needs. `version` is the one that was looked
   * at: refused when another holds by then; any, when left out.
   */
  make(id: string, group: number, wish: GroupWish, viewer: Viewer, version?: number): Promise<LivingGroup>;
  /** Closes a living group and ties to it what came out of it. */
  close(groupId: string, closing: Closing, viewer: Viewer): Promise<LivingGroup>;
  /** Groups that were made of proposals and live; `ended` ones too when asked for. */
  living(viewer: Viewer, options?: { readonly ended?: boolean; readonly limit?: number }): Promise<LivingGroup[]>;
}

export interface LivingBookServices {
  readonly graph: Graph;
  readonly records: RecordDesk;
  readonly now: () => Date;
}

export function createLivingBook({ graph, records, now }: LivingBookServices): LivingBook {
  const instant = (): string => now().toISOString();
  const today = (): string => instant().slice(0, 10);

  async function list(
    viewer: Viewer,
    which: { readonly id: string | null; readonly ended: boolean; readonly limit: number },
  ): Promise<LivingGroup[]> {
    const rows = await graph.run('seeding/living', { ...which, ...viewerParameters(viewer) });
    return rows.map(({ kind, closed, ...row }) => ({
      ...row,
      ended: closed,
      kind: GROUP_KINDS.find((known) => known === kind) ?? null,
      notes: [],
    }));
  }

  async function find(id: string, viewer: Viewer): Promise<LivingGroup> {
    const [found] = await list(viewer, { id, ended: true, limit: 1 });
    if (found !== undefined) return found;
    throw new AppError('not-found', `there is no group "${id.slice(0, 80)}" that was made of a proposal`);
  }

  /** The story of a group under this title: the one that was told, to go on with, or the first free id. */
  async function storyOf(
    groupId: string,
    title: string,
  ): Promise<{ readonly id: string; readonly told: RecordOf<'artefact'> | null }> {
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? `story-${groupId}` : `story-${groupId}-${number}`;
      const told = await records.read('artefact', id);
      if (told === null || told.title === title) return { id, told };
    }
  }

  /** Records and what belongs to them: all of it, or nothing. */
  async function write(made: Parameters<RecordDesk['statements']>[0], ...more: Statement[]): Promise<void> {
    const statements = await records.statements(made);
    await graph.write([...statements, ...more]);
    records.written();
  }

  return {
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
        const { challenge, topics } = kept.row;
        const group: RecordOf<'group'> = {
          ...{ type: 'group', id: groupId, name, kind: format.kind },
          ...(purpose === undefined || purpose === '' ? {} : { purpose }),
          members: sealed.members.map(({ id: member, role }) => ({ member, ...(role === null ? {} : { role }), from })),
          topics,
          ...(challenge === null ? {} : { challenge }),
          created: from,
        };
        await write([group], { query: 'seeding/note-made', parameters: { groupId: proposed, id: groupId } });
      }
      const living = await find(groupId, viewer);
      if (living.name !== name)
        throw new AppError('conflict', `group ${number} lives already, as "${living.name}": it is not made again`);
      const notes = await similarTo(graph, kept, viewer, { today: today(), made: number });
      return { ...living, notes };
    },
    async close(groupId, closing, viewer) {
      const { ended: told, artefact: artefactId, story } = readWish(Closing, closing);
      const [maker] = await graph.run('seeding/group-maker', { id: groupId });
      const group = maker === undefined ? null : await records.read('group', groupId);
      if (maker === undefined || group === null)
        throw new AppError('not-found', `there is no group "${groupId.slice(0, 80)}" that was made of a proposal`);
      requireLead(viewer, maker, 'close its groups');
      const { created = '' } = group;
      // One that was to begin later ends, untold, on the day it was to begin.
      const ended = told ?? (today() < created.slice(0, 10) ? created : today());
      if (ended.slice(0, 10) < created.slice(0, 10))
        throw new AppError('bad-input', `ended: ${ended} is before the group began, on ${created}: give a later day`, {
          details: { field: 'ended' },
        });
      const outcome: RecordOf<'artefact'>[] = [];
      if (artefactId !== undefined) {
        const artefact = await records.read('artefact', artefactId);
        if (artefact === null)
          throw new AppError('not-found', `there is no artefact "${artefactId}" to tie to the group`);
        const { madeIn = groupId } = artefact;
        if (madeIn !== groupId)
          throw new AppError(
            'conflict',
            `artefact "${artefactId}" was made in group "${madeIn}", and stays what came out of it: tell what came out of this one as a story`,
          );
        outcome.push({ ...artefact, madeIn: groupId });
      }
      if (story !== undefined) {
        const { id, told } = await storyOf(groupId, story.title);
        outcome.push({
          ...{ type: 'artefact', id, kind: 'story', created: ended, madeIn: groupId },
          ...(group.topics === undefined ? {} : { topics: group.topics }),
          ...(group.challenge === undefined ? {} : { addresses: [group.challenge] }),
          ...told,
          ...story,
        });
      }
      await write([{ ...group, ended: group.ended ?? ended }, ...outcome]);
      return await find(groupId, viewer);
    },
    living: (viewer, { ended = false, limit = 100 } = {}) => list(viewer, { id: null, ended, limit }),
  };
}
