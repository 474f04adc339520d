import { AppError, type CommunityFileRecord, type RecordType } from '../../domain/index.ts';
import type { Graph, Queries, Statement } from '../../graph/index.ts';
import { keyOf } from '../own-word/kept-words.ts';
import { membersOf } from '../own-word/split-record.ts';
import { recordHash } from '../record/canonical-record.ts';
import type { Aliases } from './aliases.ts';
import { memberIn, namedInPiece, type SourcePiece } from './resolve-record.ts';

/** A member who is another one by now, as the graph keeps it. */
export type KnownJoin = Queries['joins/list']['row'];

/** Who is another member by now. */
export interface Joins {
  /** The newest first. */
  readonly rows: readonly KnownJoin[];
  readonly aliases: Aliases;
  /** Another number once somebody was joined, or a join taken back. */
  readonly version: number;
}

export async function readJoins(graph: Graph): Promise<Joins> {
  const [meta] = await graph.run('joins/version', {});
  const version = meta?.version ?? 0;
  // While nobody was ever joined, nothing is looked for.
  const rows = version === 0 ? [] : await graph.run('joins/list', {});
  return { rows, aliases: new Map(rows.map(({ from, kept }) => [from, kept])), version };
}

/** Refuses to write what was read under another joining, and lets nobody join meanwhile. */
export function sameJoins({ version }: Pick<Joins, 'version'>, next: number | null = null): Statement {
  return {
    query: 'joins/hold',
    parameters: { version: next },
    check: ([row]) => {
      if (row?.before !== version)
        throw new AppError('conflict', 'members were joined, or a join taken back, meanwhile: do it again');
    },
  };
}

/** What the sources of records say otherwise than what stands, by their keys; those that say the same are left out. */
export async function readPieces(
  graph: Graph,
  records: readonly { readonly type: RecordType; readonly id: string }[],
): Promise<Map<string, SourcePiece[]>> {
  const found = new Map<string, SourcePiece[]>();
  if (records.length === 0) return found;
  for (const { of, piece } of await graph.run('joins/pieces', { of: records.map(keyOf) })) {
    const pieces = found.get(of) ?? [];
    found.set(of, pieces);
    pieces.push(JSON.parse(piece) as SourcePiece);
  }
  return found;
}

/** What a source says otherwise of one record than what stands of it. */
export interface PiecesOfRecord {
  readonly record: { readonly type: RecordType; readonly id: string };
  readonly pieces: readonly SourcePiece[];
  readonly source: string;
}

/** The statements that keep what sources say otherwise, in place of what was kept of these records before. */
export function pieceStatements(records: readonly PiecesOfRecord[], aliases: Aliases): Statement[] {
  if (records.length === 0) return [];
  const rows = records.flatMap(({ record, pieces, source }) =>
    pieces.map((piece, place) => {
      const member = holderOf(record, piece, aliases);
      const isWhole = piece.kind === 'record';
      return {
        of: keyOf(record),
        ...{ type: record.type, id: record.id, place, whole: isWhole, member },
        names: namedInPiece(record.type, piece)
          .map((id) => aliases.get(id) ?? id)
          .filter((id) => id !== member),
        piece: JSON.stringify(piece),
        recordHash: isWhole ? recordHash(piece.record) : null,
        source: isWhole ? source : null,
      };
    }),
  );
  return [
    { query: 'joins/drop-pieces', parameters: { of: records.map(({ record }) => keyOf(record)) } },
    ...(rows.length > 0 ? [{ query: 'joins/keep-pieces', parameters: { rows } } as const] : []),
  ];
}

/** The member a piece is of: whoever was joined that the source names, or whose record it is. */
function holderOf(
  record: { readonly type: RecordType; readonly id: string },
  piece: SourcePiece,
  aliases: Aliases,
): string {
  if (record.type === 'member') {
    const kept = aliases.get(record.id);
    if (kept !== undefined) return kept;
    if ([...aliases.values()].includes(record.id)) return record.id;
  }
  if (piece.kind === 'dropped' || piece.kind === 'renamed') return piece.as;
  const named = piece.kind === 'record' ? membersOf(piece.record) : [memberIn(piece.value) ?? ''];
  return named.flatMap((id) => aliases.get(id) ?? [])[0] ?? record.id;
}

/** A record that is wholly made of pieces: that of one who is another by now. */
export const emptyMember = (id: string): CommunityFileRecord =>
  ({ type: 'member', id }) as unknown as CommunityFileRecord;
