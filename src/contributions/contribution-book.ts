import { randomUUID } from 'node:crypto';
import {
  AppError,
  type CommunityFileRecord,
  type RecordOf,
  type RecordType,
  type Viewer,
  viewerParameters,
} from '../domain/index.ts';
import type { Statement } from '../graph/index.ts';
import {
  type Kept,
  type KeptVersion,
  LONGEST_TEXT,
  LONGEST_TITLE,
  type NewRecord,
  type RecordChange,
} from './contribution.ts';
import {
  CHANGED_MEANWHILE,
  createRecordKeeping,
  type KeepingServices,
  notThere,
  type OpenedRecord,
} from './record-keeping.ts';
import { type ContributedType, type Part, type RecordRule, ruleOf } from './record-rules.ts';

/**
 * What members put in, revise and withdraw, with every step kept. `version` is that of the record that was looked at;
 * any will do when it is left out. Whoever comes second is told (`conflict`), and nothing is overwritten.
 */
export interface ContributionBook {
  make<Type extends ContributedType>(
    record: Extract<NewRecord, { type: Type }>,
    viewer: Viewer,
  ): Promise<Kept<RecordOf<Type>>>;
  revise<Type extends ContributedType>(
    type: Type,
    id: string,
    change: RecordChange,
    viewer: Viewer,
    version?: string,
  ): Promise<Kept<RecordOf<Type>>>;
  /** Takes it out, with the remarks that stand under it; a question that others answered only by whoever looks after the community. */
  withdraw(type: ContributedType, id: string, viewer: Viewer, version?: string): Promise<void>;
  /** How it stood after each step, first step first: for whose it is and for the keeper. */
  history(type: ContributedType, id: string, viewer: Viewer): Promise<KeptVersion[]>;
  /** As it stands, with the version to change it by. */
  read<Type extends ContributedType>(type: Type, id: string, viewer: Viewer): Promise<Kept<RecordOf<Type>>>;
}

export interface ContributionServices extends KeepingServices {
  /** Whether a member looks after the community. Nobody does, when left out. */
  readonly isFacilitator?: ((member: string) => Promise<boolean>) | undefined;
}

/** The book, and what other parts of the discussion write by. */
export function createContributions(services: ContributionServices) {
  const { graph, records, isFacilitator = async () => false } = services;
  const keeping = createRecordKeeping(services);

  /** In what parts a viewer stands to what belongs to these members. */
  async function partsOf(viewer: Viewer, owners: readonly string[]): Promise<readonly Part[]> {
    if (viewer.kind === 'keeper') return ['keeper'];
    if (viewer.kind !== 'member') return [];
    const isAuthor = owners.includes(viewer.id);
    return [
      ...(isAuthor ? (['author'] as const) : []),
      ...((await isFacilitator(viewer.id)) ? (['facilitator'] as const) : []),
    ];
  }

  /** Members whom a viewer is not to read in a record: whom they may not see, and who hide that it names them. */
  async function unseenIn(record: CommunityFileRecord, viewer: Viewer): Promise<ReadonlySet<string>> {
    const [unseen, [hidden = NOBODY]] = await Promise.all([
      invisibleIn([record], viewer),
      hiddenFrom([record], viewer),
    ]);
    return new Set([...unseen, ...hidden]);
  }

  /** For each record, who hides from a viewer that it names them: nothing from themselves and the keeper. */
  async function hiddenFrom(
    all: readonly CommunityFileRecord[],
    viewer: Viewer,
  ): Promise<readonly ReadonlySet<string>[]> {
    if (viewer.kind === 'keeper') return all.map(() => new Set<string>());
    const self = viewer.kind === 'member' ? viewer.id : null;
    const hiders = await records.hidersOf(all);
    return hiders.map((ids) => new Set([...ids].filter((id) => id !== self)));
  }

  async function invisibleIn(all: readonly CommunityFileRecord[], viewer: Viewer): Promise<ReadonlySet<string>> {
    const ids = all.flatMap((record) =>
      records
        .namedBy(record)
        .filter(({ type }) => type === 'member')
        .map(({ id }) => id),
    );
    if (ids.length === 0) return new Set();
    const rows = await graph.run('contributions/unseen', { ids: [...new Set(ids)], ...viewerParameters(viewer) });
    return new Set(rows.map(({ id }) => id));
  }

  async function kept<Type extends RecordType>(type: Type, id: string, viewer: Viewer): Promise<Kept<RecordOf<Type>>> {
    const record = await records.read(type, id);
    if (record === null) throw notThere(type, id);
    const [unseen, [hidden = NOBODY]] = await Promise.all([
      invisibleIn([record], viewer),
      hiddenFrom([record], viewer),
    ]);
    const version = records.version(record);
    // Without whoever hides it, it would say nothing: it is there for whose it is alone.
    if (hidden.size > 0 && SAYS_NOTHING.has(type)) {
      const isOwner = viewer.kind === 'member' && ruleOf(type)?.authors(record).includes(viewer.id) === true;
      if (!isOwner) throw notThere(type, id);
      return { record: without(record, unseen) as RecordOf<Type>, version };
    }
    return { record: without(record, new Set([...unseen, ...hidden])) as RecordOf<Type>, version };
  }

  /** A record that stands, of the version that was looked at. */
  async function openStanding(
    type: RecordType,
    id: string,
    version?: string,
  ): Promise<OpenedRecord & { record: CommunityFileRecord }> {
    const opened = await keeping.open(type, id);
    if (opened.record === null) throw notThere(type, id);
    if (version !== undefined && !isOf(version, opened)) throw staleVersion(opened, version);
    return { ...opened, record: opened.record };
  }

  /** Whether this is the version of what was opened: by the fingerprint of the record, or by the one that the graph has with it. */
  function isOf(version: string, { hash, record }: OpenedRecord): boolean {
    if (hash !== null && version === records.versionOf(hash)) return true;
    return record !== null && version === records.version(record);
  }

  /** Names what is otherwise than in the version that was looked at. */
  function staleVersion({ type, id, record, versions }: OpenedRecord, looked: string | undefined): AppError {
    if (record === null) return new AppError('conflict', `the ${type} "${id}" was withdrawn meanwhile`);
    const then = versions.find(({ hash }) => hash !== null && records.versionOf(hash) === looked)?.record;
    const fields = then == null ? [] : changedFields(then, record);
    const what = fields.length > 0 ? ` (${fields.join(', ')})` : '';
    const standing = records.version(record);
    return new AppError(
      'conflict',
      `the ${type} "${id}" was changed meanwhile${what}: you looked at version ${looked ?? 'before'}, it is now ${standing}; read it again`,
      { details: { version: standing, looked: looked ?? null, fields } },
    );
  }

  /** Runs a write; when it was overtaken, says by what. */
  async function orWhatChanged(opened: OpenedRecord, writing: Promise<void>): Promise<void> {
    try {
      await writing;
    } catch (error) {
      if (!(error instanceof AppError) || error.details['reason'] !== CHANGED_MEANWHILE) throw error;
      const fingerprint = opened.record === null ? undefined : records.fingerprint(opened.record);
      const now = await keeping.open(opened.type, opened.id);
      throw staleVersion(
        { ...now, versions: withStanding(now.versions, opened, fingerprint) },
        fingerprint && records.versionOf(fingerprint),
      );
    }
  }

  /** Changes a record, and writes what belongs to the change. `allowed` says who may change which field. */
  async function change(
    opened: OpenedRecord & { record: CommunityFileRecord },
    wish: RecordChange,
    viewer: Viewer,
    {
      allowed,
      keptOwners,
      more = [],
    }: {
      readonly allowed?: RecordRule['revise'];
      /** Whose it stays, where somebody else says one thing of it. */
      readonly keptOwners?: readonly string[];
      readonly more?: readonly Statement[];
    } = {},
  ): Promise<CommunityFileRecord> {
    const { type, id, record } = opened;
    const rule = requireRule(type);
    const parts = await partsOf(viewer, opened.owners);
    const fields = (allowed ?? rule.revise) as Readonly<Record<string, readonly Part[] | undefined>>;
    for (const field of Object.keys(wish)) {
      const may = Object.hasOwn(fields, field) ? fields[field] : undefined;
      if (may === undefined)
        throw new AppError(
          'bad-input',
          `${field.slice(0, 80)} of a ${type} is not changed: give ${Object.keys(fields).join(', ')}`,
        );
      if (!may.some((part) => parts.includes(part))) throw notYours(type, id, `change its ${field}`);
    }
    const unseen = await unseenIn(record, viewer);
    const next = { ...record, ...withUnseen(record, wish, unseen) } as Record<string, unknown>;
    for (const [field, value] of Object.entries(wish)) if (value === null) delete next[field];
    const revised = checked(next);
    if (records.version(revised) === records.version(record)) {
      await graph.write(more);
      return record;
    }
    const write = { step: 'revised' as const, record: revised, was: opened, owners: keptOwners ?? opened.owners };
    await orWhatChanged(opened, keeping.write([write], viewer, ...more));
    return revised;
  }

  /** A record as it may be kept, within the limits of what one writes by hand. */
  function checked(value: unknown): CommunityFileRecord {
    const record = records.check(value);
    const fields = record as unknown as Readonly<Record<string, unknown>>;
    for (const [field, most] of Object.entries(LIMITS)) {
      const text = fields[field];
      if (typeof text !== 'string') continue;
      if (text.trim() === '')
        throw new AppError('bad-input', `${field}: is empty: write something`, { details: { field } });
      if (text.length > most)
        throw new AppError('bad-input', `${field}: has ${text.length} signs: ${most} at most`, {
          details: { field, most },
        });
    }
    return record;
  }

  /** Makes a record in the name of whoever looks; `unnamed` where its author is not to be named in it. */
  async function make(
    given: NewRecord,
    viewer: Viewer,
    {
      owners,
      more = () => [],
    }: {
      readonly owners?: readonly string[];
      readonly more?: (record: CommunityFileRecord) => readonly Statement[];
    } = {},
  ): Promise<CommunityFileRecord> {
    const rule = requireRule(given.type);
    const id = given.id ?? `${given.type}-${randomUUID()}`;
    if (!OWN_ID.test(id) || !id.startsWith(`${given.type}-`))
      throw new AppError('bad-input', `id: leave it out, or give ${given.type}- and a random UUID`, {
        details: { field: 'id' },
      });
    const record = checked({ ...given, id });
    const whose = owners ?? rule.authors(record);
    const parts = await partsOf(viewer, whose);
    if (!rule.make.some((part) => parts.includes(part)))
      throw new AppError(
        'forbidden',
        `a ${given.type} is made by ${rule.make.join(' or ')}: a member makes it in their own name`,
      );
    const standing = await keeping.open(given.type, id);
    if (standing.record !== null || standing.versions.length > 0) {
      const isSame = standing.record !== null && records.version(standing.record) === records.version(record);
      if (isSame && standing.owners.every((owner) => whose.includes(owner))) return record;
      throw new AppError('conflict', `there is or was a ${given.type} of the id "${id}": give another`);
    }
    await keeping.write([{ step: 'made', record, was: null, owners: whose }], viewer, ...more(record));
    return record;
  }

  const book: ContributionBook = {
    async make(record, viewer) {
      const made = await make(record as NewRecord, viewer);
      return (await kept(made.type, made.id, viewer)) as never;
    },
    async revise(type, id, wish, viewer, version) {
      requireRule(type);
      const opened = await openStanding(type, id, version);
      await change(opened, wish, viewer);
      return await kept(type, id, viewer);
    },
    async withdraw(type, id, viewer, version) {
      const rule = requireRule(type);
      const opened = await openStanding(type, id, version);
      const parts = await partsOf(viewer, opened.owners);
      if (!rule.withdraw.some((part) => parts.includes(part))) throw notYours(type, id, 'withdraw it');
      const under = await graph.run('contributions/under', { type, id });
      const isAuthorOnly = parts.every((part) => part === 'author');
      const answeredByOthers = under.some((one) => one.type === 'answer' && !opened.owners.includes(one.author ?? ''));
      if (type === 'question' && isAuthorOnly && answeredByOthers)
        throw new AppError(
          'conflict',
          `others answered the question "${id}": revise it, or ask whoever looks after the community to take it out`,
          { details: { reason: 'answered' } },
        );
      const dependants = await Promise.all(under.map((one) => keeping.open(one.type as RecordType, one.id)));
      const writes = [opened, ...dependants].flatMap((was) =>
        was.record === null ? [] : [{ step: 'withdrawn' as const, record: was.record, was }],
      );
      await orWhatChanged(opened, keeping.write(writes, viewer));
    },
    async history(type, id, viewer) {
      requireRule(type);
      const { record, versions, owners } = await keeping.open(type, id);
      const parts = await partsOf(viewer, owners);
      if (!parts.some((part) => part === 'author' || part === 'keeper'))
        throw record === null ? notThere(type, id) : notYours(type, id, 'read how it was');
      const all = versions.flatMap((version) => version.record ?? []);
      const by = versions.flatMap((version) => version.by ?? []);
      const [unseen, invisible, hidden] = await Promise.all([
        invisibleIn(all, viewer),
        graph.run('contributions/unseen', { ids: by.map((one) => one.id), ...viewerParameters(viewer) }),
        hiddenFrom(all, viewer),
      ]);
      // Who hides it now is named in no version of it.
      const hiders = new Set(hidden.flatMap((ids) => [...ids]));
      const unnamed = new Set([...invisible.map((one) => one.id), ...hiders]);
      const isWhole = SAYS_NOTHING.has(type);
      return versions.map(({ number, step, at, by: who, record: then }) => ({
        ...{ number, step, at },
        by: who !== null && unnamed.has(who.id) ? null : who,
        record: then === null ? null : without(then, isWhole ? unseen : new Set([...unseen, ...hiders])),
      }));
    },
    async read(type, id, viewer) {
      requireRule(type);
      return await kept(type, id, viewer);
    },
  };
  /** Keeps that somebody helped: in their name once, or without it where their name is not to be told by it. */
  async function thank(
    said: {
      readonly question: string;
      readonly member: string;
      readonly by: string;
      readonly unnamed: boolean;
      readonly date: string;
    },
    viewer: Viewer,
    more: () => readonly Statement[],
  ): Promise<void> {
    const { question, member, by, unnamed, date } = said;
    const [there] = await graph.run('contributions/thanks', { question, member, by });
    if (there !== undefined) return;
    const fields = { type: 'feedback', question, member, verdict: 'helped', date } as const;
    const record = checked({ ...fields, id: `feedback-${randomUUID()}`, ...(unnamed ? {} : { by }) });
    await keeping.write([{ step: 'made', record, was: null, owners: [by] }], viewer, ...more());
  }

  return { book, make, change, openStanding, partsOf, thank, versionOf: records.versionOf };
}

export type Contributions = ReturnType<typeof createContributions>;

export function createContributionBook(services: ContributionServices): ContributionBook {
  return createContributions(services).book;
}

const LIMITS: Readonly<Record<string, number>> = { title: LONGEST_TITLE, name: LONGEST_TITLE, text: LONGEST_TEXT };

const OWN_ID = /^[a-z]+-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function requireRule(type: string): RecordRule {
  const rule = ruleOf(type);
  if (rule !== null) return rule;
  throw new AppError('bad-input', `type: ${type.slice(0, 40)} is nothing that members put in`);
}

function notYours(type: string, id: string, what: string): AppError {
  return new AppError('forbidden', `the ${type} "${id.slice(0, 80)}" is not yours: you cannot ${what}`);
}

function changedFields(one: CommunityFileRecord, other: CommunityFileRecord): string[] {
  const [then, now] = [one, other] as unknown as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(
    (field) => JSON.stringify(then[field]) !== JSON.stringify(now[field]),
  );
}

/** The versions that are kept, and the record that was looked at, which may be none of them. */
function withStanding(
  versions: OpenedRecord['versions'],
  { record }: OpenedRecord,
  hash: string | undefined,
): OpenedRecord['versions'] {
  if (record === null || hash === undefined) return versions;
  return [...versions, { number: -1, step: 'brought-in', at: '', by: null, hash, record }];
}

const NOBODY: ReadonlySet<string> = new Set();

/** Types that say nothing without one of those they name. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['endorsement', 'tie']);

const idOf = (element: unknown): unknown =>
  typeof element === 'object' && element !== null ? (element as Readonly<Record<string, unknown>>)['member'] : element;

/** A record without the members that are not to be seen. */
function without<Record extends CommunityFileRecord>(record: Record, unseen: ReadonlySet<string>): Record {
  if (unseen.size === 0) return record;
  const isUnseen = (element: unknown): boolean => unseen.has(String(idOf(element)));
  const fields = Object.entries(record).flatMap(([field, value]) => {
    if (field === 'id' || field === 'type') return [[field, value]];
    if (Array.isArray(value)) return [[field, value.filter((element) => !isUnseen(element))]];
    return MEMBER_FIELDS.has(field) && isUnseen(value) ? [] : [[field, value]];
  });
  return Object.fromEntries(fields) as Record;
}

/** Fields that name one member. */
const MEMBER_FIELDS: ReadonlySet<string> = new Set([
  ...['askedBy', 'answeredBy', 'writtenBy', 'raisedBy', 'from', 'to', 'member', 'by'],
]);

/** Whoever changes a list leaves those in it whom they cannot see. */
function withUnseen(record: CommunityFileRecord, wish: RecordChange, unseen: ReadonlySet<string>): RecordChange {
  if (unseen.size === 0) return wish;
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(wish).map(([field, value]) => {
      const stands = fields[field];
      if (!Array.isArray(stands) || !(Array.isArray(value) || value === null)) return [field, value];
      const named = new Set((value ?? []).map(idOf));
      const left = stands.filter((one: unknown) => unseen.has(String(idOf(one))) && !named.has(idOf(one)));
      return [field, left.length === 0 ? value : [...(value ?? []), ...left]];
    }),
  );
}
