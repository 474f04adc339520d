import { AppError, type RecordOf, readWish, type Viewer, viewerParameters } from '../../domain/index.ts';
import type { LivingGroups, LivingServices } from './living-groups.ts';
import { GroupChange, Leaving, type LivingGroup, Meeting, Part } from './saved-proposal.ts';

type Group = RecordOf<'group'>;

/**
 * What happens to a group while it lives. `version` is that of the group as it was looked at: refused when it changed since;
 * any will do when it is left out.
 */
export interface GroupLife {
  /** Another name, purpose, rhythm or subject. */
  changeGroup(id: string, change: GroupChange, viewer: Viewer, version?: string): Promise<LivingGroup>;
  /** Somebody comes in; whoever is in it already stays as they are. */
  join(id: string, member: string, part: Part, viewer: Viewer, version?: string): Promise<LivingGroup>;
  /** Somebody leaves on a day, today when left out; whoever made the group notes it, or they do so themselves. */
  leave(id: string, member: string, day: string | undefined, viewer: Viewer, version?: string): Promise<LivingGroup>;
  /** A day on which the group meets. */
  meet(id: string, meeting: Meeting, viewer: Viewer, version?: string): Promise<LivingGroup>;
}

export function createGroupLife({ graph, now }: LivingServices, living: LivingGroups): GroupLife {
  const today = (): string => now().toISOString().slice(0, 10);

  async function requireMember(id: string, viewer: Viewer): Promise<void> {
    const wanted = { kind: 'list', id: null, ids: [id], limit: 1, ...viewerParameters(viewer) };
    const found = await graph.run('seeding/members', wanted);
    if (found.length === 0) throw new AppError('not-found', `there is no member "${id.slice(0, 80)}"`);
  }

  return {
    async changeGroup(id, change, viewer, version) {
      const { name, purpose, rhythm } = readWish(GroupChange, change);
      const group = await living.open(id, viewer, { version });
      await living.replace(group, {
        ...without(group, { purpose: purpose === null, rhythm: rhythm === null }),
        ...(name === undefined ? {} : { name }),
        ...(typeof purpose === 'string' ? { purpose } : {}),
        ...(typeof rhythm === 'string' ? { rhythm } : {}),
      });
      return await living.find(id, viewer);
    },
    async join(id, member, part, viewer, version) {
      const { role, from = today() } = readWish(Part, part);
      const group = requireOpen(await living.open(id, viewer, { version }));
      await requireMember(member, viewer);
      const { members = [] } = group;
      const isIn = members.some((one) => one.member === member && one.to === undefined);
      const seat = { member, ...(role === undefined ? {} : { role }), from };
      if (!isIn) await living.replace(group, { ...group, members: [...members, seat] });
      return await living.find(id, viewer);
    },
    async leave(id, member, on, viewer, version) {
      const { on: day = today() } = readWish(Leaving, { on });
      const group = await living.open(id, viewer, { version, themself: member });
      const { members = [] } = group;
      const seats = members.filter((one) => one.member === member && one.to === undefined);
      if (seats.length === 0)
        throw new AppError('not-found', `"${member.slice(0, 80)}" is not in the group "${id.slice(0, 80)}" now`);
      const late = seats.find(({ from }) => from !== undefined && day.slice(0, 10) < from.slice(0, 10));
      if (late !== undefined)
        throw new AppError('bad-input', `on: ${day} is before they came, on ${late.from}: give a later day`, {
          details: { field: 'on' },
        });
      const left = members.map((one) => (seats.includes(one) ? { ...one, to: day } : one));
      await living.replace(group, { ...group, members: left });
      return await living.find(id, viewer);
    },
    async meet(id, meeting, viewer, version) {
      const { date, title } = readWish(Meeting, meeting);
      const group = requireOpen(await living.open(id, viewer, { version }));
      if (group.created !== undefined && date.slice(0, 10) < group.created.slice(0, 10))
        throw new AppError(
          'bad-input',
          `date: ${date} is before the group began, on ${group.created}: give a later day`,
          {
            details: { field: 'date' },
          },
        );
      const gathering = { type: 'gathering', id: `${id}-${date.slice(0, 10)}`, title: title ?? group.name } as const;
      await living.write([{ ...gathering, date, group: id }]);
      return await living.find(id, viewer);
    },
  };
}

function requireOpen(group: Group): Group {
  if (group.ended === undefined) return group;
  throw new AppError('conflict', `the group "${group.name}" was closed on ${group.ended}: open it again first`);
}

function without(
  { purpose, rhythm, ...rest }: Group,
  drop: { readonly purpose: boolean; readonly rhythm: boolean },
): Group {
  return {
    ...rest,
    ...(purpose === undefined || drop.purpose ? {} : { purpose }),
    ...(rhythm === undefined || drop.rhythm ? {} : { rhythm }),
  };
}
