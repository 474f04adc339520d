import { AppError, type CommunityFileRecord, type Viewer, viewerParameters } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import type { RecordDesk } from '../ingestion/index.ts';
import { fateOf } from './erasure/fates.ts';
import { recordTypeOf } from './erasure/where-named.ts';

/** Everything that is kept of a member, for reading: plain JSON. */
export interface OwnData {
  readonly format: 'maillon-own-data';
  readonly made: string;
  /** Their own record, as a community file has it. */
  readonly member: unknown;
  /** What they asked, answered, wrote, made and raised, whole. */
  readonly works: readonly unknown[];
  /** What was said of them, and by them of others: endorsements, feedback, notices, their own words and versions. */
  readonly said: readonly Tied[];
  /** What else ties them to others: groups, meetings, ties, whom they turned to, forms, invitations. */
  readonly ties: readonly Tied[];
  /** Where results of seedings and versions of proposals place them: what these hold of others is not theirs. */
  readonly placedIn: readonly Tied[];
  /** Answers that they were shown in. */
  readonly shownIn: readonly unknown[];
}

export interface Tied {
  readonly tie: string;
  readonly type: string;
  readonly id: string | null;
  readonly [field: string]: unknown;
}

export interface TakeOut {
  /** For the member and the keeper; of others, what the viewer may see. */
  of(member: string, viewer: Viewer): Promise<OwnData>;
}

export interface TakeOutServices {
  readonly graph: Graph;
  readonly records: Pick<RecordDesk, 'read' | 'hidersOf'>;
  readonly now?: () => Date;
}

/** What stands on a node for the service alone. */
const INNER = new Set([
  'recordHash',
  'importedFrom',
  'awaited',
  'touched',
  'token',
  'hash',
  'embedding',
  'held',
  'change',
]);
/** Things at the other end of a tie of which no more than their name is told: the rest is the community's. */
const SHOWN = [
  'id',
  'name',
  'title',
  'label',
  'labelFr',
  'labelNl',
  'labelEn',
  'date',
  'created',
  'number',
  'status',
  'format',
];

export function createTakeOut({ graph, records, now = () => new Date() }: TakeOutServices): TakeOut {
  /** A record without others who hide that it names them. */
  async function asSeen(record: unknown, viewer: Viewer): Promise<unknown> {
    if (record === null || viewer.kind === 'keeper') return record;
    const [hiders = new Set<string>()] = await records.hidersOf([record as CommunityFileRecord]);
    const self = viewer.kind === 'member' ? viewer.id : null;
    return withoutUnseen(record, new Set([...hiders].filter((id) => id !== self)));
  }

  return {
    async of(member, viewer) {
      if (viewer.kind === 'public' || (viewer.kind === 'member' && viewer.id !== member))
        throw new AppError('forbidden', 'each member takes out their own data, and nobody else’s');
      const who = viewerParameters(viewer);
      const own = await records.read('member', member);
      if (own === null) throw new AppError('not-found', `there is no member ${JSON.stringify(member.slice(0, 80))}`);
      const unseen = new Set((await graph.run('take-out/unseen', who)).map(({ id }) => id));
      const works: unknown[] = [];
      const said: Tied[] = [];
      const ties: Tied[] = [];
      const placedIn: Tied[] = [];
      const shownIn: unknown[] = [];
      for (const row of await graph.run('take-out/tied', { id: member, ...who })) {
        const { type, label } = row;
        const thing = plain(row.thing);
        const id = typeof thing['id'] === 'string' ? thing['id'] : null;
        const tied = { tie: type, type: label.toLowerCase(), id };
        const fate = fateOf(type, label) ?? 'tie';
        if (type === 'SHOWED') shownIn.push({ at: thing['at'], ...plain(row.tie) });
        else if (fate === 'clear') placedIn.push({ ...tied, created: thing['created'] ?? null });
        else if (fate === 'work' || (fate === 'along' && recordTypeOf(label) !== undefined)) {
          const kind = recordTypeOf(label);
          const record = kind === undefined || id === null ? thing : await records.read(kind, id);
          const seen = kind === undefined ? record : await asSeen(record, viewer);
          if (fate === 'work') works.push(seen);
          else if (!isOf(record, unseen)) said.push({ ...tied, record: seen });
          // What others hold back, or wrote, and only names them is theirs.
        } else if (fate === 'along') {
          if (type === 'NAMES') continue;
          const version = label === 'RecordVersion' ? { record: await asSeen(parsed(thing['record']), viewer) } : {};
          said.push({ ...tied, ...thing, ...version });
        } else if (type !== 'NAMES' && type !== 'DRAWS') {
          const shown = Object.fromEntries(Object.entries(thing).filter(([field]) => SHOWN.includes(field)));
          ties.push({ ...tied, ...shown, ...without(plain(row.tie), 'position'), outgoing: row.outgoing });
        }
      }
      const data = { format: 'maillon-own-data' as const, made: now().toISOString(), member: own };
      return withoutUnseen({ ...data, works, said, ties, placedIn, shownIn }, unseen) as OwnData;
    },
  };
}

/** A version's record; null once somebody it named was erased. */
function parsed(record: unknown): unknown {
  return typeof record === 'string' ? JSON.parse(record) : null;
}

const plain = (properties: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties as Record<string, unknown>).filter(([name]) => !INNER.has(name)));

function without(value: Record<string, unknown>, field: string): Record<string, unknown> {
  const { [field]: _left, ...rest } = value;
  return rest;
}

/** Whoever may not be seen is not named: neither alone, nor in a list, nor in JSON that is kept. */
function withoutUnseen(value: unknown, unseen: ReadonlySet<string>): unknown {
  if (typeof value === 'string') {
    if (unseen.has(value)) return null;
    if (!/^[[{]/.test(value)) return value;
    try {
      return withoutUnseen(JSON.parse(value), unseen);
    } catch {
      return value;
    }
  }
  if (Array.isArray(value))
    return value
      .filter((one) => !(typeof one === 'string' && unseen.has(one)) && !names(one, unseen))
      .map((one) => withoutUnseen(one, unseen));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, withoutUnseen(one, unseen)]));
}

/** Whether what was said binds somebody to one of these: what whoever may not be seen said of one is not told at all. */
const isOf = (record: unknown, members: ReadonlySet<string>): boolean =>
  ['by', 'from', 'to'].some((field) => members.has(String((record as Record<string, unknown> | null)?.[field])));

/** A seat in a list: `{member, role}`. */
const names = (one: unknown, unseen: ReadonlySet<string>): boolean =>
  typeof one === 'object' && one !== null && 'member' in one && unseen.has(String(one.member));
