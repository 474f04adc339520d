import type { CommunityFileRecord } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { keyOf } from '../own-word/kept-words.ts';
import { recordHash } from '../record/canonical-record.ts';
import type { Aliases } from './aliases.ts';
import type { SourcePiece } from './resolve-record.ts';
import { rebaseRecord, same } from './resolve-record.ts';
import { readStood, standingOf } from './restand.ts';

/** A record that was made or changed here, as it is to stand. */
export interface StandingHere {
  readonly record: CommunityFileRecord;
  /** Null where it would say nothing. */
  readonly stands: CommunityFileRecord | null;
  readonly pieces: readonly SourcePiece[];
  /** Whether what its source says by other ids is what it said. */
  readonly isSaidSo: boolean;
  /** Of what stands. */
  readonly hash: string;
}

/**
 * Records that were made or changed here, in which members may be named by ids that are gone: what is left as it stood stays
 * said as the source said it.
 */
export async function standHere(
  graph: Graph,
  aliases: Aliases,
  records: readonly CommunityFileRecord[],
): Promise<StandingHere[]> {
  if (aliases.size === 0)
    return records.map((record) => ({
      ...{ record, stands: record, pieces: [], isSaidSo: true, hash: recordHash(record) },
    }));
  const ids = new Set(records.flatMap(({ type, id }) => (type === 'member' ? [id] : [])));
  const others = [...aliases].flatMap(([from, kept]) => (ids.has(kept) ? [{ type: 'member' as const, id: from }] : []));
  const [stood, gone] = await Promise.all([readStood(graph, records), readStood(graph, others)]);
  const before = new Map(stood.map((one) => [keyOf(one), one]));
  const sources = records.map((record) => {
    const was = before.get(keyOf(record));
    return was === undefined || was.whole === null ? record : rebaseRecord(record, was.whole, was.pieces);
  });
  const standing = standingOf([...sources, ...gone.map(({ source }) => source)], aliases);
  return records.map((record, at) => {
    const { stands = record, pieces = [] } = standing[at] ?? {};
    const isSaidSo = same(pieces, before.get(keyOf(record))?.pieces ?? []);
    return { record, stands, pieces, isSaidSo, hash: recordHash(stands ?? record) };
  });
}
