import { AppError, type Language, type Viewer, viewerParameters } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { type ChangeOption, type ChangeWish, compareScenarios, type Difference } from '../../seeding/index.ts';
import type { Seeder } from '../create-seeder.ts';
import { describeChange, differencesFrom, lettingGo } from './change-wished.ts';
import { lookedAt, requireVersion } from './hold-version.ts';
import { type KeptProposal, languageOf, readKept, requireLead, toSaved, type VersionContent } from './kept-proposal.ts';
import { meetAgainNotes, readOtherRounds } from './other-rounds.ts';
import { seatStatements, versionStatements } from './save-version.ts';
import type { ProposalVersion, SavedProposal } from './saved-proposal.ts';
import { smallGroupNotes } from './small-groups.ts';

export interface Changed {
  /** What could be reached, with fewest people moved first. */
  readonly options: ChangeOption[];
  /** The proposal as it is now: changed by the option with the fewest moves, or the best within the moves asked for; as it was when only tried. */
  readonly proposal: SavedProposal;
}

/**
 * How groups that stand change with least harm. Each change is a version: undo and redo go from one to another. Whatever
 * gives another version says which it was worked out on, so that of two at once the second is refused.
 */
export interface ChangeBook {
  /** What is said is in `language`; in that of the seeding when left out. So it is for every step. */
  change(id: string, wish: ChangeWish, viewer: Viewer, language?: Language): Promise<Changed>;
  /** `version` is the one that was looked at: refused when another holds by then; any, when left out. */
  undo(id: string, viewer: Viewer, version?: number, language?: Language): Promise<SavedProposal>;
  redo(id: string, viewer: Viewer, version?: number, language?: Language): Promise<SavedProposal>;
  versions(id: string, viewer: Viewer): Promise<ProposalVersion[]>;
  /** What differs between two versions, each of a proposal as it is or of a number of its own. */
  compare(one: VersionName, other: VersionName, viewer: Viewer): Promise<Difference>;
}

export interface VersionName {
  readonly id: string;
  /** The one that holds when left out. */
  readonly version?: number | undefined;
}

export interface ChangeBookServices {
  readonly graph: Graph;
  readonly seeder: Seeder;
  readonly now: () => Date;
}

export function createChangeBook({ graph, seeder, now }: ChangeBookServices): ChangeBook {
  async function open(id: string, viewer: Viewer, version: number | undefined): Promise<KeptProposal> {
    const kept = await readKept(graph, id, viewer);
    requireLead(viewer, kept.row, 'change it');
    await requireVersion(graph, kept, version, viewer);
    return kept;
  }

  async function contentOf(
    id: string,
    number: number,
    viewer: Viewer,
  ): Promise<{ content: VersionContent; score: number } | null> {
    const found = (await graph.run('seeding/versions', { id, ...viewerParameters(viewer) })).find(
      (version) => version.number === number,
    );
    if (found === undefined) return null;
    if (found.content === null)
      throw new AppError(
        'conflict',
        `version ${number} seats somebody who is not here any more, or may not be seen: it cannot be had back`,
      );
    return { content: JSON.parse(found.content) as VersionContent, score: found.score };
  }

  /** Groups that live or whose invitations are closed stay as they are, whatever version holds. */
  async function goTo(
    step: 1 | -1,
    id: string,
    viewer: Viewer,
    version?: number,
    asked?: Language,
  ): Promise<SavedProposal> {
    const kept = await open(id, viewer, version);
    const number = kept.row.version + step;
    const found = number < 1 ? null : await contentOf(id, number, viewer);
    if (found === null)
      throw new AppError('conflict', step < 0 ? 'there is nothing to undo' : 'there is nothing to redo');
    const { score, content } = found;
    keepLiving(kept, seatsOf(content));
    await graph.write(seatStatements(lookedAt(kept), number, { score, groups: content.groups }));
    return await stand(id, viewer, asked);
  }

  /** As it stands now, with who meets again in another saved round. */
  async function stand(id: string, viewer: Viewer, asked?: Language): Promise<SavedProposal> {
    const kept = await readKept(graph, id, viewer);
    const language = asked ?? languageOf(kept);
    const again = meetAgainNotes(kept, await readOtherRounds(graph, kept, viewer), language);
    return toSaved(kept, language, [...smallGroupNotes(kept, language), ...again]);
  }

  return {
    async change(id, wish, viewer, language) {
      const kept = await open(id, viewer, wish.version);
      const { row, maker } = kept;
      const stands = row.groups.map(({ number }) =>
        row.members.filter(({ group }) => group === number).map((member) => member.id),
      );
      const locked = [...wish.locked, ...row.groups.filter(({ sealed }) => sealed).map(({ number }) => number)];
      const named = [...wish.leave, ...wish.leaveOut, ...wish.swap.flat()];
      const absent = [...named, ...wish.stay].find((member) => !stands.flat().includes(member));
      if (absent !== undefined)
        throw new AppError('not-found', `"${absent.slice(0, 80)}" is in no group of this proposal`);
      refuseOfLiving(row, named);
      const elsewhere = await readOtherRounds(graph, kept, viewer);
      const letting = lettingGo(kept, wish, language);
      const reached = await seeder.change(letting, maker, stands, {
        wish: { ...wish, locked },
        accepted: row.members.flatMap(({ id: member, status }) => (status === 'accepted' ? [member] : [])),
        elsewhere,
      });
      const options = reached.map((option) => ({ ...option, criteria: differencesFrom(kept, option) }));
      // Further moves are offered, and made only when they were asked for.
      const taken = options.at(wish.moves === undefined ? 0 : -1);
      if (taken === undefined || wish.try) return { options, proposal: await stand(id, viewer, language) };
      const explained = await seeder.explain(letting, maker, taken.groups);
      const what = describeChange(wish);
      const created = now().toISOString();
      const leftOut = [...taken.leftOut.filter((member) => !wish.leave.includes(member)), ...wish.leaveOut];
      await graph.write(versionStatements(lookedAt(kept), { what, created, explained, leftOut }));
      return { options, proposal: await stand(id, viewer, language) };
    },
    undo: (id, viewer, version, language) => goTo(-1, id, viewer, version, language),
    redo: (id, viewer, version, language) => goTo(1, id, viewer, version, language),
    async versions(id, viewer) {
      await readKept(graph, id, viewer);
      const rows = await graph.run('seeding/versions', { id, ...viewerParameters(viewer) });
      return rows.map(({ number, what, created, score }) => ({ number, what, created, score }));
    },
    async compare(one, other, viewer) {
      const read = async ({ id, version }: VersionName) => {
        const kept = await readKept(graph, id, viewer);
        const number = version ?? kept.row.version;
        const found = await contentOf(id, number, viewer);
        if (found === null) throw new AppError('not-found', `the proposal "${id}" has no version ${number}`);
        return { groups: seatsOf(found.content) };
      };
      // One after the other: where neither is there, the first is named every time.
      const before = await read(one);
      return compareScenarios(before, await read(other));
    },
  };
}

/** A group that lives has a life of its own: who is in it is changed there. */
function refuseOfLiving({ groups, members }: KeptProposal['row'], named: readonly string[]): void {
  const living = new Map(groups.flatMap(({ number, sealed, made }) => (sealed ? [[number, made]] : [])));
  const held = members.find(({ id, group }) => named.includes(id) && living.has(group));
  if (held === undefined) return;
  const { id, group } = held;
  throw new AppError(
    'conflict',
    `"${id}" is in group ${group}, which was made already: let them leave the living group "${living.get(group) ?? group}" itself`,
    { details: { field: 'change', group: living.get(group) ?? null } },
  );
}

/** Refuses a version that would seat somebody of a living group elsewhere, or somebody else in it. */
function keepLiving({ row }: KeptProposal, seats: readonly (readonly string[])[]): void {
  const moved = row.groups.find(({ number, sealed }) => {
    const now = row.members.flatMap(({ id, group }) => (group === number ? [id] : [])).sort();
    return sealed && now.join('\n') !== [...(seats[number - 1] ?? [])].sort().join('\n');
  });
  if (moved === undefined) return;
  throw new AppError(
    'conflict',
    `group ${moved.number} of this proposal was made since: that version would seat others in it; change the other groups instead`,
  );
}

const seatsOf = ({ groups }: VersionContent, language: Language = 'fr'): string[][] =>
  groups[language].map(({ members }) => members.map(({ id }) => id));
