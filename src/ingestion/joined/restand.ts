import { AppError, type CommunityFileRecord, OwnWord, type RecordOf, type RecordType } from '../../domain/index.ts';
import type { Graph, Statement } from '../../graph/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import { type KnownRecord, knownRecords } from '../import/known-records.ts';
import { keyOf, readHeld } from '../own-word/kept-words.ts';
import { joinRecord, membersOf, splitRecord } from '../own-word/split-record.ts';
import { communityLanguages, ownStatements, readShown, type SourceRecord } from '../own-word/write-own.ts';
import { recordHash } from '../record/canonical-record.ts';
import { type Aliases, withAliases } from './aliases.ts';
import { emptyMember, pieceStatements, readPieces } from './kept-joins.ts';
import { mergeMembers } from './merge-members.ts';
import { piecesOfMember, resolveRecord, restoreRecord, type SourcePiece, same } from './resolve-record.ts';

type Named = { readonly type: RecordType; readonly id: string };

/** A record as it stands in the graph, and as its source says it. */
export interface StoodRecord {
  readonly type: RecordType;
  readonly id: string;
  /** Null for what does not stand: it is held back or aside whole, or is the record of one who is another. */
  readonly shown: CommunityFileRecord | null;
  /** As it stands once nothing is hidden. */
  readonly whole: CommunityFileRecord | null;
  readonly source: CommunityFileRecord;
  readonly held: readonly unknown[];
  readonly pieces: readonly SourcePiece[];
  readonly known: KnownRecord | undefined;
}

/** Records as they stand, with what their sources say: those that are not there are left out. */
export async function readStood(graph: Graph, records: readonly Named[]): Promise<StoodRecord[]> {
  const [known, held, pieces] = await Promise.all([
    knownRecords(graph, records),
    readHeld(graph, records),
    readPieces(graph, records),
  ]);
  const stood: StoodRecord[] = [];
  const shownOf = await readAllShown(graph, records);
  for (const [at, { type, id }] of records.entries()) {
    const key = keyOf({ type, id });
    const [ofHeld, ofSource, of] = [held.get(key)?.held ?? [], pieces.get(key) ?? [], known.get(type)?.get(id)];
    const shown = shownOf[at] ?? null;
    const joined = joinRecord(shown, ofHeld);
    const whole = joined === null ? null : asRead(joined, of?.hash);
    const isElsewhere = type === 'member' && whole === null && ofSource.length > 0;
    const source = restoreRecord(isElsewhere ? emptyMember(id) : whole, ofSource);
    if (source !== null) stood.push({ type, id, shown, whole, source, held: ofHeld, pieces: ofSource, known: of });
  }
  return stood;
}

/** So many records are read at once. */
const AT_ONCE = 8;

async function readAllShown(graph: Graph, records: readonly Named[]): Promise<(CommunityFileRecord | null)[]> {
  const shown: (CommunityFileRecord | null)[] = [];
  for (let at = 0; at < records.length; at += AT_ONCE) {
    const some = records.slice(at, at + AT_ONCE);
    shown.push(...(await Promise.all(some.map(({ type, id }) => readShown(graph, type, id)))));
  }
  return shown;
}

/** What was said for a few days beside the record ("not now") is no part of what its source says. */
function asRead(record: CommunityFileRecord, hash: string | undefined): CommunityFileRecord {
  if (record.type !== 'member' || record.notNow === undefined || recordHash(record) === hash) return record;
  const { notNow: _, ...rest } = record;
  return recordHash(rest) === hash ? rest : record;
}

/** A record as it is to stand. */
export interface Standing extends Named {
  readonly stands: CommunityFileRecord | null;
  readonly pieces: readonly SourcePiece[];
}

/** How records of sources stand, whoever is another member put together with them: all records of such members are among them. */
export function standingOf(sources: readonly CommunityFileRecord[], aliases: Aliases): Standing[] {
  const members = new Map(
    sources.flatMap((source) => (source.type === 'member' ? [[source.id, source] as const] : [])),
  );
  return sources.map((source) => {
    const named = { type: source.type, id: source.id };
    if (source.type !== 'member') return { ...named, ...resolveRecord(source, aliases) };
    if (aliases.has(source.id)) return { ...named, stands: null, pieces: piecesOfMember(source) };
    const others = [...aliases].flatMap(([from, kept]) => (kept === source.id ? [from] : []));
    const gone = others.sort().flatMap((id): RecordOf<'member'>[] => {
      const member = members.get(id);
      return member === undefined ? [] : [member];
    });
    if (gone.length === 0) return { ...named, ...resolveRecord(source, aliases) };
    return { ...named, ...mergeMembers(source, gone, aliases) };
  });
}

export interface Restanding {
  readonly detectLanguage: DetectLanguage;
  readonly aliases: Aliases;
  /** What some members say of themselves from then on; null: nothing. */
  readonly words: ReadonlyMap<string, OwnWord | null>;
}

export interface Restood {
  readonly statements: Statement[];
  /** Gives way to whoever said something of their own data since it was read; after the records are held. */
  readonly guard: Statement;
  /** What was written or taken out, to be noted as changed. */
  readonly changed: readonly Named[];
  readonly standing: readonly Standing[];
  /** As the words of members leave them. */
  readonly shown: ReadonlyMap<string, CommunityFileRecord | null>;
}

/** The statements that write records as they stand once members are others than before. */
export async function restand(
  graph: Graph,
  stood: readonly StoodRecord[],
  { detectLanguage, aliases, words: said }: Restanding,
): Promise<Restood> {
  const standing = standingOf(
    stood.map(({ source }) => source),
    aliases,
  );
  const named = standing.flatMap(({ stands }) => (stands === null ? [] : membersOf(stands)));
  const members = [...new Set([...named, ...said.keys(), ...aliases.keys()])];
  const [kept, languages] = await Promise.all([graph.run('own/words', { ids: members }), communityLanguages(graph)]);
  const words = new Map(kept.map(({ member, word }) => [member, OwnWord.parse(JSON.parse(word))]));
  for (const [id, word] of said)
    if (word === null) words.delete(id);
    else words.set(id, word);
  withAliases(words, aliases);
  const shown = new Map<string, CommunityFileRecord | null>();
  const writes: SourceRecord[] = [];
  const gone: Named[] = [];
  const pieces: Parameters<typeof pieceStatements>[0][number][] = [];
  standing.forEach(({ type, id, stands, pieces: next }, at) => {
    const was = stood[at];
    if (was === undefined) return;
    const source = was.known?.source ?? 'maillon';
    // Written anew also where they say the same: whose they are may be another.
    if (next.length + was.pieces.length > 0) pieces.push({ record: { type, id }, pieces: next, source });
    if (stands === null) {
      if (was.whole !== null) gone.push({ type, id });
      return;
    }
    const split = splitRecord(stands, words);
    shown.set(keyOf(stands), split.shown);
    if (same(split.shown, was.shown) && same(split.held, was.held) && same(stands, was.whole)) return;
    const hash = same(stands, was.whole) ? (was.known?.hash ?? recordHash(stands)) : recordHash(stands);
    writes.push({ record: stands, hash, source, isKnown: true });
  });
  const { statements } = ownStatements(writes, { words, detectLanguage, languages });
  return {
    guard: sameWords(members, kept),
    statements: [...takeOffStatements(gone), ...statements, ...pieceStatements(pieces, aliases)],
    changed: [...gone, ...writes.map(({ record: { type, id } }) => ({ type, id }))],
    standing,
    shown,
  };
}

function sameWords(members: readonly string[], stood: readonly { readonly member: string; readonly word: string }[]) {
  return {
    query: 'own/words',
    parameters: { ids: [...members] },
    check: (rows) => {
      if (!same(rows, stood)) throw changedMeanwhile();
    },
  } satisfies Statement;
}

const changedMeanwhile = (): AppError =>
  new AppError('conflict', 'what is said of the two was changed meanwhile: look at them again, and join them then');

/** The statements that take out records that are held aside whole. */
export function takeOffStatements(records: readonly Named[]): Statement[] {
  if (records.length === 0) return [];
  const of = (type: RecordType): string[] => records.flatMap((record) => (record.type === type ? [record.id] : []));
  const [ties, ids] = [of('tie'), { endorsement: of('endorsement'), feedback: of('feedback') }];
  return [
    { query: 'own/let-go', parameters: { of: records.map(keyOf) } },
    ...(ties.length > 0 ? [{ query: 'import/clear-ties', parameters: { ids: ties } } as const] : []),
    ...(ids.endorsement.length + ids.feedback.length > 0 ? [{ query: 'own/take-off', parameters: ids } as const] : []),
  ];
}

/** Holds records, and gives way to whoever wrote or took one of them out since it was read. */
export function holdStood(stood: readonly StoodRecord[]): Statement[] {
  const standing = stood.filter(({ shown }) => shown !== null);
  const hashes = new Map(standing.map((record) => [keyOf(record), record.known?.hash ?? null]));
  const ties = standing.flatMap(({ type, id }) => (type === 'tie' ? [id] : []));
  const records = standing.flatMap(({ type, id }) => (type === 'tie' ? [] : [{ type, id }]));
  return [
    {
      query: 'contributions/hold',
      parameters: { records, viewerId: '', visible: [] },
      check: (rows) => {
        if (rows.length !== records.length || rows.some((row) => row.hash !== hashes.get(`${row.type}/${row.id}`)))
          throw changedMeanwhile();
      },
    },
    {
      query: 'joins/hold-ties',
      parameters: { ids: ties },
      check: (rows) => {
        if (rows.length !== ties.length || rows.some(({ id, hash }) => hash !== hashes.get(`tie/${id}`)))
          throw changedMeanwhile();
      },
    },
  ];
}
