import { type CommunityFileRecord, OwnWord, type RecordType } from '../../domain/index.ts';
import type { Graph, Statement } from '../../graph/index.ts';
import { readAliases, withAliases } from '../joined/aliases.ts';
import { type Held, membersOf, type SplitRecord } from './split-record.ts';

/** How a record is named among what is held back. */
export const keyOf = ({ type, id }: { readonly type: RecordType; readonly id: string }): string => `${type}/${id}`;

/** Types of which a record may be held back whole, for it would say nothing without whoever hides it. */
export const WHOLLY_HELD: ReadonlySet<RecordType> = new Set(['tie', 'endorsement', 'feedback']);

/** Whether any member said something of their own data: while nobody did, nothing is looked for. */
export async function hasWords(graph: Graph): Promise<boolean> {
  const [row] = await graph.run('own/any', {});
  return (row?.words ?? 0) > 0;
}

/** Which version of their word holds for each member who said something. */
export async function wordVersions(graph: Graph): Promise<Map<string, number>> {
  const rows = await graph.run('own/word-versions', {});
  return new Map(rows.map(({ member, version }) => [member, version]));
}

/** The words of all members whom some records name, with what is said of those they were before; `said` in place of what is kept. */
export async function wordsFor(
  graph: Graph,
  records: readonly CommunityFileRecord[],
  said: ReadonlyMap<string, OwnWord> = new Map(),
): Promise<Map<string, OwnWord>> {
  const words = await readWords(graph, [...new Set(records.flatMap(membersOf))]);
  for (const [member, word] of said) words.set(member, word);
  return withAliases(words, await readAliases(graph));
}

export async function readWords(graph: Graph, ids: readonly string[]): Promise<Map<string, OwnWord>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.run('own/words', { ids: [...ids] });
  return new Map(rows.map(({ member, word }) => [member, OwnWord.parse(JSON.parse(word))]));
}

/** What is held back of records, by their keys, in the order in which it was taken off. */
export async function readHeld(
  graph: Graph,
  records: readonly { readonly type: RecordType; readonly id: string }[],
): Promise<Map<string, { readonly held: readonly Held[]; readonly hash: string; readonly source: string | null }>> {
  const found = new Map<string, { held: Held[]; hash: string; source: string | null }>();
  if (records.length === 0) return found;
  for (const row of await graph.run('own/held', { of: records.map(keyOf) })) {
    const one = found.get(row.of) ?? { held: [], hash: row.recordHash, source: row.source };
    one.held.push({ member: row.member, piece: JSON.parse(row.piece) as Held['piece'] });
    found.set(row.of, one);
  }
  return found;
}

/** A record that was split, with the fingerprint and the name of its source. */
export interface HeldRecord {
  readonly record: CommunityFileRecord;
  readonly split: SplitRecord;
  readonly hash: string;
  readonly source: string;
}

/** The statements that keep what is held back of records, in place of what was held back of them before. */
export function heldStatements(records: readonly HeldRecord[]): Statement[] {
  if (records.length === 0) return [];
  const rows = records.flatMap(({ record, split: { held, shown }, hash, source }) =>
    held.map(({ member, piece }, place) => ({
      of: keyOf(record),
      ...{ type: record.type, id: record.id, place, whole: shown === null, member },
      names: namedIn(record, member, piece),
      piece: JSON.stringify(piece),
      recordHash: hash,
      source,
    })),
  );
  const statements: Statement[] = [
    { query: 'own/let-go', parameters: { of: records.map(({ record }) => keyOf(record)) } },
  ];
  const gone = (type: RecordType): string[] =>
    records.flatMap(({ record, split }) => (split.shown === null && record.type === type ? [record.id] : []));
  const ties = gone('tie');
  if (ties.length > 0) statements.push({ query: 'import/clear-ties', parameters: { ids: ties } });
  const ids = { endorsement: gone('endorsement'), feedback: gone('feedback') };
  if (ids.endorsement.length + ids.feedback.length > 0) statements.push({ query: 'own/take-off', parameters: ids });
  if (rows.length > 0) statements.push({ query: 'own/hold-back', parameters: { rows } });
  return statements;
}

/** A member's word as `own/keep-word` takes it. */
export function wordParameters(
  id: string,
  word: OwnWord,
): { readonly id: string; readonly version: number; readonly at: string; readonly word: string } {
  return { id, version: word.version, at: word.at, word: JSON.stringify(word) };
}

/** Members other than the holder whom a piece names: once they are erased, it goes too. */
function namedIn(record: CommunityFileRecord, holder: string, piece: Held['piece']): string[] {
  if (piece.kind === 'record') return membersOf(piece.record).filter((id) => id !== holder);
  if (
    record.type === 'member' &&
    piece.kind === 'field' &&
    piece.field === 'manager' &&
    typeof piece.value === 'string'
  )
    return piece.value === holder ? [] : [piece.value];
  return [];
}

/** Of two words of one member the one that holds: the later. */
export function laterWord(one: OwnWord | undefined, other: OwnWord | undefined): OwnWord | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return one.version >= other.version ? one : other;
}
