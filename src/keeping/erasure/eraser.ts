import { randomBytes } from 'node:crypto';
import { AppError, type CommunityFileRecord, type RecordType, readWish, type Viewer } from '../../domain/index.ts';
import type { Graph, Statement } from '../../graph/index.ts';
import type { RecordDesk } from '../../ingestion/index.ts';
import type { AuditLog } from '../audit-log.ts';
import { type Erasure, ErasureWish } from './erasure.ts';
import { alongTies, fateOf } from './fates.ts';
import type { Fingerprint } from './fingerprints.ts';
import { type Named, type Naming, namingOf, REDACTED } from './naming.ts';
import { type NamedThing, recordTypeOf, whereNamed } from './where-named.ts';

/** Takes a member out of the graph, with all that is kept of them. */
export interface Eraser {
  /**
   * By the keeper, `by` being the account of theirs, if any. Stopped in between, it is ended by doing it again: nobody sees the member any more from the first step,
   * and they themselves go last.
   */
  erase(member: string, wish: ErasureWish, viewer: Viewer, by?: string): Promise<Erasure>;
  /** The same where whoever looks was checked elsewhere: somebody who leaves by themselves. */
  eraseFor(member: string, wish: ErasureWish, by: { readonly what: string; readonly by: string }): Promise<Erasure>;
}

export interface EraserServices {
  readonly graph: Graph;
  readonly records: Pick<RecordDesk, 'read' | 'statements'>;
  readonly audit: AuditLog;
  readonly fingerprint: Fingerprint;
  /** Takes away the accounts of a member, with their sessions and tokens; gives their ids. */
  readonly forgetAccounts?: (member: string) => Promise<readonly string[]>;
  /** What is to be done for the files on disk, in words. */
  readonly disk: string;
  /** The same in codes, as it stands when it is asked for. */
  readonly remains?: () => Erasure['remains'];
  /** Notes that something is deleted whose traces must not stay on a disk; before it is. */
  readonly noteDue?: () => void;
  readonly now?: () => Date;
}

type Work = Erasure['works'][number];
const ROWS = 200;
/** Where the words of others name somebody: as many places are listed. */
const MOST_LISTED = 200;
/** Types of records that are removed by their id; a tie goes with its ends. */
const MADE: readonly RecordType[] = ['question', 'answer', 'comment', 'artefact', 'challenge'];

export function createEraser(services: EraserServices): Eraser {
  const {
    graph,
    records,
    audit,
    fingerprint,
    disk,
    remains = () => [],
    noteDue = () => {},
    forgetAccounts = async () => [],
    now = () => new Date(),
  } = services;

  async function look(id: string) {
    const quoted = JSON.stringify(id.slice(0, 80));
    const [found] = await graph.run('erasure/member', { id });
    const [joined] = found === undefined ? await graph.run('joins/alias', { id }) : [];
    if (joined !== undefined)
      throw new AppError(
        'conflict',
        `${quoted} is another name of ${JSON.stringify(joined.kept)}: erase that member, or take the join back first`,
      );
    if (found === undefined) throw new AppError('not-found', `there is no member ${quoted}: give an id`);
    const others = (await graph.run('joins/names-of', { id })).map(({ alias, pieces }) => namedBefore(alias, pieces));
    const ties = await graph.run('erasure/ties', { id });
    const made = await graph.run('erasure/works', { id });
    return { naming: namingOf(found, others), known: [found, ...others], ties, made };
  }

  const decide = (made: Awaited<ReturnType<typeof look>>['made'], works: ErasureWish['works']): Work[] =>
    made.map(({ type, id, shared, joint }) => {
      // The bytes of a file may say who made it: what was read of it stays with its artefact.
      if (type === 'file') return { type, id, fate: joint ? 'stays' : 'goes' };
      // What others made too is theirs as much, and a form that others filled in holds their answers.
      const stays = works === 'stay' || joint || (shared && !MADE.includes(type as RecordType));
      return { type, id, fate: stays ? 'stays' : shared ? 'emptied' : 'goes' };
    });

  async function eraseFor(
    id: string,
    wish: ErasureWish,
    { what, by }: { readonly what: string; readonly by: string },
  ): Promise<Erasure> {
    const { works: fate, redact, dryRun } = readWish(ErasureWish, wish);
    const { naming, known, ties, made } = await look(id);
    const works = decide(made, fate);
    const own = new Set(works.map((work) => `${work.type}/${work.id}`));
    const going = works.filter((work) => work.fate === 'goes');
    const mark = `erased-${randomBytes(5).toString('hex')}`;
    const report = {
      member: id,
      works,
      ties: ties.map(({ type, label, count }) => ({ type, label, count, fate: fateOf(type, label) ?? 'tie' })),
      unknown: [...new Set(ties.flatMap(({ type, label }) => (fateOf(type, label) ? [] : [`${type}/${label}`])))],
    };
    if (dryRun) {
      const named: Erasure['named'] = [];
      for await (const thing of whereNamed(graph, naming, id))
        if (thing.fate === 'text' && !own.has(nameOf(thing)) && !isTheirs(thing, ties)) named.push(...placesOf(thing));
      const listed = { named: named.slice(0, MOST_LISTED), namedCount: named.length, redacted: false };
      return { ...report, ...listed, mark: null, done: false, disk, remains: remains() };
    }

    noteDue();
    await graph.run('erasure/hide', { id });
    // Whatever is tied to a name of theirs goes as what is tied to them.
    await graph.run('joins/absorb', { id });
    const accounts = await forgetAccounts(id);
    if (accounts.length > 0) await graph.run('erasure/mark-accounts', { ids: [...accounts], mark });
    const day = now().toISOString().slice(0, 10);
    const gone = [
      ...known.map((one) => fingerprint('member', one.id)),
      ...known.flatMap(({ email }) => (email === null ? [] : [fingerprint('mail', email)])),
      ...works.filter((work) => work.fate !== 'stays').map((work) => fingerprint(work.type, work.id)),
    ];
    await graph.run('erasure/forget', { fingerprints: gone, day });
    for (const work of works.filter((one) => one.fate === 'emptied')) await empty(work);
    await removeWorks(going);
    await graph.run('erasure/clear-kept', { id });
    await removeAlong(id);
    // Without what went meanwhile; the member stands until the end, so that all of this can be done again.
    const touched = (await graph.run('erasure/touched', { id })) as { type: RecordType; id: string }[];
    const left = await takeOut(id, naming, mark, own, redact);
    await graph.write([
      { query: 'import/remove', parameters: { ids: idsOf({ member: [id] }) } },
      { query: 'erasure/unnote-changes', parameters: {} },
    ]);
    await writeWhole(touched);
    const works_ = { stays: 0, goes: 0, emptied: 0 };
    for (const work of works) works_[work.fate] += 1;
    await audit.note({ what, by: by === id ? mark : by, about: mark, details: { works: fate, ...works_ } });
    return { ...report, ...left, mark, done: true, disk, remains: remains() };
  }

  /** Others built on it: its place stays, without their words. */
  async function empty({ type, id }: Work): Promise<void> {
    const record = MADE.includes(type as RecordType) ? await records.read(type as RecordType, id) : null;
    if (record === null) return;
    const { text: _text, ...rest } = record as unknown as Record<string, unknown>;
    const without = {
      ...rest,
      ...(type === 'answer' || type === 'comment' ? { text: REDACTED } : {}),
      // What a challenge is called, groups are about.
      ...(type === 'question' || type === 'artefact' ? { title: REDACTED } : {}),
    };
    delete (without as Record<string, unknown>)['url'];
    await graph.write(await records.statements([without as unknown as CommunityFileRecord]));
  }

  async function removeWorks(going: readonly Work[]): Promise<void> {
    for (const type of MADE) {
      const ids = going.flatMap((work) => (work.type === type ? [work.id] : []));
      for (let at = 0; at < ids.length; at += ROWS)
        await graph.run('import/remove', { ids: idsOf({ [type]: ids.slice(at, at + ROWS) }) });
    }
    const others = going.filter((work) => !MADE.includes(work.type as RecordType));
    if (others.length > 0) await graph.run('erasure/remove-kept', { ids: others.map((work) => work.id) });
  }

  async function removeAlong(id: string): Promise<void> {
    await graph.run('erasure/take-along', { id, ties: alongTies() });
  }

  /** Takes the name out of everything that is kept, and of words as far as that is wanted; gives where it stays. */
  async function takeOut(
    self: string,
    naming: Naming,
    mark: string,
    own: ReadonlySet<string>,
    redact: boolean,
  ): Promise<Pick<Erasure, 'named' | 'namedCount' | 'redacted'>> {
    const named: Erasure['named'] = [];
    const nodes: { key: string; properties: Record<string, unknown> }[] = [];
    const relations: typeof nodes = [];
    const goes: string[] = [];
    const accounts: string[] = [];
    const again: { type: RecordType; id: string }[] = [];
    const flush = async (least: number): Promise<void> => {
      if (nodes.length > least) await graph.run('erasure/rewrite', { rows: nodes.splice(0) });
      if (relations.length > least) await graph.run('erasure/rewrite-relations', { rows: relations.splice(0) });
      if (goes.length > least) await graph.run('erasure/take-away', { keys: goes.splice(0) });
    };
    for await (const thing of whereNamed(graph, naming, self)) {
      const isOwn = own.has(nameOf(thing));
      if (thing.fate === 'text' && !isOwn) named.push(...placesOf(thing));
      if (thing.fate === 'text' && !redact && !isOwn) continue;
      const type = recordTypeOf(thing.label);
      if (thing.fate === 'goes') {
        goes.push(thing.key);
        if (thing.label === 'AccountRecord' && thing.id !== null) accounts.push(thing.id);
      } else if (thing.fate === 'text' && thing.kind === 'node' && type !== undefined && thing.id !== null)
        again.push({ type, id: thing.id });
      else {
        const change = (value: NamedThing['texts'][string]) =>
          thing.fate === 'text' ? naming.redact(value) : naming.mark(value, mark);
        const properties = Object.fromEntries(
          Object.entries(thing.texts).map(([name, value]) => [name, change(value)]),
        );
        (thing.kind === 'node' ? nodes : relations).push({ key: thing.key, properties });
      }
      await flush(ROWS);
    }
    await flush(0);
    if (accounts.length > 0) await graph.run('erasure/mark-accounts', { ids: accounts, mark });
    for (const { type, id } of again) await redactRecord(type, id, naming);
    return { named: named.slice(0, MOST_LISTED), namedCount: named.length, redacted: redact && named.length > 0 };
  }

  /** A record of the community is written by its desk, so that its passages and vectors are made anew. */
  async function redactRecord(type: RecordType, id: string, naming: Naming): Promise<void> {
    const record = await records.read(type, id);
    if (record === null) return;
    const change = (value: unknown, field: string): unknown => {
      // Ids stay: they are what others are tied to by.
      if (field === 'id' || field === 'type') return value;
      if (typeof value === 'string') return naming.redact(value);
      if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
        return naming.redact(value as string[]);
      return value;
    };
    const fields = Object.entries(record).map(([field, value]) => [
      field,
      REFERRING.has(field) ? value : change(value, field),
    ]);
    await graph.write(await records.statements([Object.fromEntries(fields) as CommunityFileRecord]));
  }

  /** Records that lost a name are whole again: their fingerprint is that of what they are now. */
  async function writeWhole(touched: readonly { readonly type: RecordType; readonly id: string }[]): Promise<void> {
    for (const { type, id } of touched) {
      const record = await records.read(type, id);
      if (record === null) continue;
      const statements: Statement[] = await records.statements([record]);
      if (statements.length > 0) await graph.write(statements);
    }
  }

  return {
    async erase(member, wish, viewer, by = 'keeper') {
      if (viewer.kind !== 'keeper')
        throw new AppError('forbidden', 'members are erased by the keeper: ask them, or leave by yourself');
      return await eraseFor(member, wish, { what: 'erasure', by });
    },
    eraseFor,
  };
}

/** Fields that name other records by id. */
const REFERRING: ReadonlySet<string> = new Set([
  ...['organisation', 'manager', 'parent', 'competitors', 'broader', 'raisedBy', 'sharedBy', 'topics', 'askedBy'],
  ...[
    'challenge',
    'duplicateOf',
    'related',
    'question',
    'answer',
    'answeredBy',
    'writtenBy',
    'authors',
    'contributors',
  ],
  ...['addresses', 'madeIn', 'usedBy', 'members', 'outcomes', 'group', 'attended', 'from', 'to', 'member', 'by'],
  ...['artefact', 'topic', 'notAbout'],
]);

/** What somebody was called by a name of theirs that is gone, from the pieces of its record. */
function namedBefore(id: string, pieces: readonly string[]): Named {
  const fields = pieces.map((piece) => JSON.parse(piece) as { readonly field?: string; readonly value?: unknown });
  const said = (field: string): string | null => {
    const value = fields.find((one) => one.field === field)?.value;
    return typeof value === 'string' ? value : null;
  };
  return { id, name: said('name') ?? id, email: said('email') };
}

const nameOf = ({ label, id }: NamedThing): string => `${label.toLowerCase()}/${id ?? ''}`;

const placesOf = ({ label, id, texts }: NamedThing): Erasure['named'] =>
  Object.keys(texts).map((field) => ({ type: label.toLowerCase(), id, field }));

/** Whether it goes along with them anyway: what stands at the other end of a relation that takes it along. */
const isTheirs = ({ label }: NamedThing, ties: readonly { readonly type: string; readonly label: string }[]): boolean =>
  label === 'OwnWord' && ties.some((tie) => tie.label === 'OwnWord');

function idsOf(some: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  return some as Record<string, readonly string[]>;
}
