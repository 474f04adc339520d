import {
  AppError,
  GROUP_KINDS,
  type Language,
  type RecordOf,
  type Viewer,
  viewerParameters,
} from '../../domain/index.ts';
import type { Graph, Statement } from '../../graph/index.ts';
import { languageFor } from '../../language/index.ts';
import { mayLead, requireLead } from './kept-proposal.ts';
import type { LivingGroup } from './saved-proposal.ts';
import { smallLivingNote } from './small-groups.ts';

/** The records that groups live by. */
type LivingRecord = RecordOf<'group'> | RecordOf<'artefact'> | RecordOf<'gathering'>;

/** Records as a community file has them: handed in by whoever imports and exports, so that both write the same. */
export interface RecordDesk {
  /** A record as the graph holds it; null when there is none. */
  read<Type extends 'group' | 'artefact'>(type: Type, id: string): Promise<RecordOf<Type> | null>;
  /** What writes records whole and notes the change, in one transaction with whatever else belongs to it. */
  statements(records: readonly LivingRecord[]): Promise<Statement[]>;
  /** As the graph keeps it of a record; told to nobody. */
  fingerprint(record: LivingRecord): string;
  /** Another once anything of the record changed. */
  version(record: LivingRecord): string;
  /** Version by the fingerprint that the graph keeps. */
  versionOf(fingerprint: string): string;
  /** Called after records were written: their texts get a vector when there is a model. */
  written(): void;
}

export interface LivingServices {
  readonly graph: Graph;
  readonly records: RecordDesk;
  readonly now: () => Date;
}

/** Which groups are listed. */
interface Which {
  readonly id: string | null;
  readonly ended: boolean;
  readonly limit: number;
  /** Of notes. */
  readonly language?: Language | undefined;
}

/** Groups that were made of proposals, as a viewer may see them, and the one way in which they are written. */
export function createLivingGroups({ graph, records }: LivingServices) {
  async function list(viewer: Viewer, { language = languageFor({}), ...which }: Which): Promise<LivingGroup[]> {
    const rows = await graph.run('seeding/living', { ...which, ...viewerParameters(viewer) });
    return rows.map(({ kind, closed, format, version, ...row }) => ({
      ...row,
      version: version && records.versionOf(version),
      ended: closed,
      kind: GROUP_KINDS.find((known) => known === kind) ?? null,
      notes: closed === null ? smallLivingNote(format, row.members, language) : [],
    }));
  }

  async function find(id: string, viewer: Viewer): Promise<LivingGroup> {
    const [found] = await list(viewer, { id, ended: true, limit: 1 });
    if (found !== undefined) return found;
    throw new AppError('not-found', `there is no group "${id.slice(0, 80)}" that was made of a proposal`);
  }

  /**
   * A group that somebody is about to change: whoever made its proposal, or a member for themselves (`themself`). Refused
   * when it is not as it was looked at any more; any will do when `version` is left out.
   */
  async function open(
    id: string,
    viewer: Viewer,
    { version, themself }: { readonly version?: string | undefined; readonly themself?: string } = {},
  ): Promise<RecordOf<'group'>> {
    const [maker] = await graph.run('seeding/group-maker', { id });
    const group = maker === undefined ? null : await records.read('group', id);
    if (maker === undefined || group === null)
      throw new AppError('not-found', `there is no group "${id.slice(0, 80)}" that was made of a proposal`);
    const isThemself = themself !== undefined && viewer.kind === 'member' && viewer.id === themself;
    if (!isThemself || mayLead(viewer, maker)) requireLead(viewer, maker, 'change its groups');
    if (version !== undefined && version !== records.version(group)) throw changedMeanwhile(id);
    return group;
  }

  /** Writes records and what belongs to them: all of it, or nothing. */
  async function write(made: readonly LivingRecord[], ...more: Statement[]): Promise<void> {
    const statements = await records.statements(made);
    await graph.write([...statements, ...more]);
    records.written();
  }

  /** Writes a group in place of what was opened, unless somebody changed it since. */
  async function replace(
    opened: RecordOf<'group'>,
    group: RecordOf<'group'>,
    ...others: LivingRecord[]
  ): Promise<void> {
    // Sent again after a lost connection, it finds what it wrote itself.
    const holds = [records.fingerprint(opened), records.fingerprint(group)];
    const statements = await records.statements([group, ...others]);
    if (statements.length === 0) return;
    const hold: Statement = {
      query: 'seeding/hold-group',
      parameters: { id: group.id },
      check: ([now]) => {
        if (!holds.includes(now?.version ?? '')) throw changedMeanwhile(group.id);
      },
    };
    await graph.write([hold, ...statements]);
    records.written();
  }

  return { list, find, open, write, replace };
}

export type LivingGroups = ReturnType<typeof createLivingGroups>;

const changedMeanwhile = (id: string): AppError =>
  new AppError(
    'conflict',
    `the group "${id.slice(0, 80)}" was changed since it was looked at: read it again, then repeat`,
  );
