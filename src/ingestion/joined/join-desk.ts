import { hash } from 'node:crypto';
import { AppError, type CommunityFileRecord, OwnWord, type RecordOf, type RecordType } from '../../domain/index.ts';
import type { Graph, Statement } from '../../graph/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import { noteChanges } from '../import/note-changes.ts';
import { keyOf, readWords, wordParameters } from '../own-word/kept-words.ts';
import { touchedBy } from '../own-word/write-own.ts';
import { recordHash } from '../record/canonical-record.ts';
import { type Joins, type KnownJoin, readJoins, sameJoins } from './kept-joins.ts';
import { uniteWords } from './merge-members.ts';
import { holdStood, readStood, restand, type StoodRecord } from './restand.ts';
import { SEVERAL, SINGLE, tiesThat } from './ties-of-members.ts';

type Member = RecordOf<'member'>;
type Named = { readonly type: RecordType; readonly id: string };

/** Who did it, when, and the name of what was done. */
export interface JoinMark {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
}

/** What joining a member to another would do. */
export interface JoinPlan {
  readonly from: string;
  readonly into: string;
  /** Another once anything is said otherwise of the two. */
  readonly version: string;
  /** Each of the two as they stand, and as they would together. */
  readonly members: {
    readonly kept: CommunityFileRecord | null;
    readonly gone: CommunityFileRecord | null;
    readonly becomes: CommunityFileRecord | null;
  };
  /** Records of others that name the one who would be gone. */
  readonly names: readonly Named[];
  /** Records that would say nothing any more. */
  readonly aside: readonly Named[];
  /** The statements of it, for one transaction. */
  statements(mark: JoinMark): Statement[];
}

/** Joins two members of the graph, and takes it back: records of any source, whatever is tied to them, and their own words. */
export interface JoinDesk {
  list(): Promise<readonly KnownJoin[]>;
  /** What joining would do: `not-found` or `conflict` where it cannot be done, with the remedy. */
  plan(from: string, into: string): Promise<JoinPlan>;
  /** The join of an id and the statements that take it back, for one transaction. */
  undo(id: string): Promise<{ readonly join: KnownJoin; readonly statements: Statement[] }>;
}

export function createJoinDesk(
  graph: Graph,
  { detectLanguage }: { readonly detectLanguage: DetectLanguage },
): JoinDesk {
  return {
    list: async () => (await readJoins(graph)).rows,
    plan: (from, into) => planJoin(graph, detectLanguage, from, into),
    undo: (id) => planUndo(graph, detectLanguage, id),
  };
}

async function planJoin(graph: Graph, detectLanguage: DetectLanguage, from: string, into: string): Promise<JoinPlan> {
  const joins = await readJoins(graph);
  const states = await requireTwo(graph, joins, from, into);
  const [keptState, goneState] = [states.get(into), states.get(from)];
  const aliases = new Map([...joins.aliases].map(([id, kept]) => [id, kept === from ? into : kept]));
  aliases.set(from, into);
  const words = await readWords(graph, [from, into]);
  const [wordOfKept, wordOfGone] = [words.get(into) ?? null, words.get(from) ?? null];
  const stoodOf = new Map<string, StoodRecord>();
  for (const one of await readStood(graph, ofClusters(aliases, into))) stoodOf.set(keyOf(one), one);
  const [kept, gone] = [memberOf(stoodOf, into), memberOf(stoodOf, from)];
  // `at` is told when it is done: what the two said is the same whenever that is.
  const unite = (at: string) =>
    uniteWords(
      { record: (kept.whole ?? kept.source) as Member, word: wordOfKept },
      { record: (gone.whole ?? gone.source) as Member, word: wordOfGone },
      at,
    );
  const united = unite(new Date().toISOString());
  const touched: Named[] = await graph.run('joins/naming', { id: from }).then((rows) => rows as Named[]);
  if (united !== null) touched.push(...(await touchedBy(graph, into, united, null)));
  const others = withoutRepeats(touched).filter((one) => !stoodOf.has(keyOf(one)));
  const stood = [...stoodOf.values(), ...(await readStood(graph, others))];
  const restood = await restand(graph, stood, { detectLanguage, aliases, words: new Map([[into, united]]) });
  const aside = restood.standing.filter(({ type, stands }, at) => {
    return type !== 'member' && stands === null && stood[at]?.whole !== null;
  });
  const named = new Set((await graph.run('joins/naming', { id: from })).map(({ type, id }) => `${type}/${id}`));
  const asideKeys = new Set(aside.map(keyOf));
  return {
    from,
    into,
    version: versionOf([kept, gone], [wordOfKept, wordOfGone], joins),
    members: {
      kept: kept.shown,
      gone: gone.shown,
      becomes: restood.shown.get(`member/${into}`) ?? null,
    },
    names: restood.standing.filter(
      (one) => named.has(keyOf(one)) && !asideKeys.has(keyOf(one)) && keyOf(one) !== `member/${into}`,
    ),
    aside: aside.map(({ type, id }) => ({ type, id })),
    statements: ({ id, at, by }) => [
      sameJoins(joins, joins.version + 1),
      ...holdStood(stood),
      restood.guard,
      {
        query: 'joins/move',
        parameters: { from, into, types: tiesThat('moves'), several: [...SEVERAL], single: [...SINGLE] },
      },
      { query: 'joins/move-accounts', parameters: { from, into, revision: `joined-${id}` } },
      {
        query: 'joins/make-alias',
        parameters: {
          from,
          kept: into,
          alias: withoutNulls({
            ...{ id: from, join: id, into, at, by },
            recordHash: recordHash(gone.source),
            name: (gone.source as Member).name,
            importedFrom: gone.known?.source ?? 'maillon',
            notNow: goneState?.notNow,
            intoNotNow: keptState?.notNow,
            ...(united === null ? {} : { unitedVersion: united.version }),
            ...(wordOfKept === null ? {} : { intoWord: JSON.stringify(wordOfKept) }),
          }),
        },
      },
      { query: 'own/let-go', parameters: { of: [`member/${from}`] } },
      ...restood.statements,
      ...(united === null ? [] : [keepWord(into, { ...united, at }, wordOfKept)]),
      { query: 'joins/set-not-now', parameters: { id: into, notNow: laterDay(keptState?.notNow, goneState?.notNow) } },
      nothingLeft(from),
      noteChanges([...restood.changed, { type: 'member', id: from }]),
    ],
  };
}

async function planUndo(
  graph: Graph,
  detectLanguage: DetectLanguage,
  id: string,
): Promise<{ readonly join: KnownJoin; readonly statements: Statement[] }> {
  const joins = await readJoins(graph);
  const join = joins.rows.find((row) => row.join === id);
  if (join === undefined)
    throw new AppError(
      'not-found',
      `there is no join ${JSON.stringify(id.slice(0, 80))}: it was taken back, or whoever was joined was erased`,
    );
  const { from, kept } = join;
  const [state] = await graph.run('joins/states', { ids: [kept] });
  if (state?.leaves)
    throw new AppError('conflict', `${JSON.stringify(kept.slice(0, 80))} is leaving: ask them to stay first`);
  const names = namesThrough(from, joins);
  const aliases = new Map([...joins.aliases].map(([alias, of]) => [alias, names.includes(alias) ? from : of]));
  aliases.delete(from);
  const words = await readWords(graph, [from, kept, join.into]);
  // Whoever they were joined to may be another one by now, whose own words keep what both hid.
  const isDirect = join.into === kept;
  const stood = words.get(join.into) ?? null;
  const isAsUnited = stood !== null && stood.version === join.unitedVersion;
  // Whoever said something since says that still: what both hid stays hidden.
  const before = join.intoWord === null ? null : OwnWord.parse(JSON.parse(join.intoWord));
  const now = words.get(kept) ?? null;
  const after = isDirect && isAsUnited ? before : now;
  const members = [...ofClusters(joins.aliases, kept)];
  const touched: Named[] = (await graph.run('joins/pieces-of-member', { id: kept })).map(({ of }) => namedBy(of));
  for (const word of [now, after]) if (word !== null) touched.push(...(await touchedBy(graph, kept, word, null)));
  const records = await readStood(graph, withoutRepeats([...members, ...touched]));
  const restood = await restand(graph, records, {
    detectLanguage,
    aliases,
    words: new Map([
      [kept, after],
      [from, words.get(from) ?? null],
    ]),
  });
  const united = laterDay(join.intoNotNow, join.notNow);
  return {
    join,
    statements: [
      sameJoins(joins, joins.version + 1),
      ...holdStood(records),
      restood.guard,
      { query: 'joins/unmake-alias', parameters: { from, names, notNow: join.notNow } },
      { query: 'joins/move-back', parameters: { from, into: kept, origins: [from, ...names] } },
      {
        query: 'joins/move-accounts-back',
        parameters: { from, into: kept, origins: [from, ...names], revision: `parted-${id}` },
      },
      ...(isDirect && (state?.notNow ?? null) === united
        ? [{ query: 'joins/set-not-now', parameters: { id: kept, notNow: join.intoNotNow } } as const]
        : []),
      ...restood.statements,
      ...(isAsUnited ? [wordAgain(join.into, before, stood, isDirect)] : []),
      noteChanges([...restood.changed, { type: 'member', id: from }]),
    ],
  };
}

/** Refuses what cannot be joined, and says why. */
async function requireTwo(graph: Graph, joins: Joins, from: string, into: string) {
  const quoted = (id: string) => JSON.stringify(id.slice(0, 80));
  if (from === into) throw new AppError('bad-input', `${quoted(from)} is one member already: give the ids of two`);
  for (const id of [from, into]) {
    const kept = joins.aliases.get(id);
    if (kept !== undefined)
      throw new AppError(
        'conflict',
        `${quoted(id)} is another name of ${quoted(kept)} already: give that id, or take the join back first`,
      );
  }
  const states = new Map((await graph.run('joins/states', { ids: [from, into] })).map((row) => [row.id, row]));
  for (const id of [from, into]) {
    const state = states.get(id);
    if (state === undefined)
      throw new AppError('not-found', `there is no member ${quoted(id)}: give the id of one who is here`);
    if (state.leaves)
      throw new AppError('conflict', `${quoted(id)} is leaving: wait until they are gone, or ask them to stay first`);
  }
  const [one, other] = [states.get(from)?.accounts ?? 0, states.get(into)?.accounts ?? 0];
  if (one > 0 && other > 0)
    throw new AppError(
      'conflict',
      `${quoted(from)} and ${quoted(into)} both have an account: take one of the accounts away first`,
    );
  return states;
}

/** The records of a member and of all whom they stand for. */
function ofClusters(aliases: ReadonlyMap<string, string>, kept: string): Named[] {
  const others = [...aliases].flatMap(([from, of]) => (of === kept ? [from] : []));
  return [kept, ...others].map((id) => ({ type: 'member', id }));
}

/** Ids that were joined to one who was then joined to somebody else. */
function namesThrough(from: string, { rows }: Joins): string[] {
  const names: string[] = [];
  for (let found = [from]; found.length > 0; ) {
    found = rows.flatMap((row) => (found.includes(row.into) ? [row.from] : []));
    names.push(...found);
  }
  return names;
}

function memberOf(stood: ReadonlyMap<string, StoodRecord>, id: string): StoodRecord {
  const found = stood.get(`member/${id}`);
  if (found === undefined) throw new AppError('not-found', `there is no member ${JSON.stringify(id.slice(0, 80))}`);
  return found;
}

function versionOf(members: readonly StoodRecord[], words: readonly (OwnWord | null)[], { version }: Joins): string {
  const parts = [members.map(({ known, whole }) => [known?.hash, whole]), words.map((word) => word?.version), version];
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 32);
}

function keepWord(id: string, word: OwnWord, stood: OwnWord | null): Statement {
  return {
    query: 'own/keep-word',
    parameters: wordParameters(id, word),
    check: ([row]) => {
      if ((row?.before ?? 0) !== (stood?.version ?? 0))
        throw new AppError('conflict', `"${id.slice(0, 80)}" said something else meanwhile: look at the two again`);
    },
  };
}

/** What a member said before they were joined holds again; of one who is another by now it is kept for them. */
function wordAgain(id: string, before: OwnWord | null, stood: OwnWord | null, isMember: boolean): Statement {
  if (before === null) return forgetWord(id);
  return isMember ? keepWord(id, before, stood) : { query: 'joins/keep-word', parameters: wordParameters(id, before) };
}

const forgetWord = (id: string): Statement => ({ query: 'joins/drop-word', parameters: { id } });

/** Whoever named the one who is gone while they were joined is read first: it is done anew. */
function nothingLeft(id: string): Statement {
  return {
    query: 'joins/left',
    parameters: { id, types: tiesThat('record').filter((type) => type !== 'ALSO_KNOWN_AS') },
    check: ([row]) => {
      if (row?.left !== 0)
        throw new AppError('conflict', `something that names "${id.slice(0, 80)}" was written meanwhile: do it again`);
    },
  };
}

function namedBy(key: string): Named {
  const at = key.indexOf('/');
  return { type: key.slice(0, at) as RecordType, id: key.slice(at + 1) };
}

function withoutRepeats(records: readonly Named[]): Named[] {
  return [...new Map(records.map(({ type, id }) => [`${type}/${id}`, { type, id }])).values()];
}

const laterDay = (one: string | null | undefined, other: string | null | undefined): string | null =>
  one == null || other == null ? (one ?? other ?? null) : one > other ? one : other;

const withoutNulls = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
