import type { CommunityFileRecord } from '../../domain/index.ts';
import { drawBelow, type Random } from '../../random/index.ts';

interface Spread {
  /** The second id of whoever is there twice, by their first. */
  readonly moved: ReadonlyMap<string, string>;
  /** Strangers who are given something to do. */
  readonly strangers: readonly string[];
  readonly random: Random;
}

/** Fields of records that name members, one or several; parts of groups and hands in works name them within. */
const NAMING = [
  'askedBy',
  'answeredBy',
  'writtenBy',
  'raisedBy',
  'by',
  'from',
  'to',
  'attended',
  'authors',
  'usedBy',
  'sharedBy',
];

/** Tells half of what people did of their second id, and gives strangers a place in some of what there is. */
export function spread(
  records: readonly CommunityFileRecord[],
  { moved, strangers, random }: Spread,
): CommunityFileRecord[] {
  const told = (id: unknown): unknown =>
    typeof id === 'string' && moved.has(id) && random() < 0.5 ? moved.get(id) : id;
  const tell = (record: CommunityFileRecord): CommunityFileRecord => {
    if (record.type === 'member' || record.type === 'organisation' || record.type === 'topic') return record;
    const fields: Record<string, unknown> = { ...record };
    for (const field of NAMING)
      if (field in fields) fields[field] = Array.isArray(fields[field]) ? fields[field].map(told) : told(fields[field]);
    for (const field of ['members', 'contributors'])
      if (Array.isArray(fields[field]))
        fields[field] = fields[field].map((one) => ({ ...one, member: told(one.member) }));
    return fields as unknown as CommunityFileRecord;
  };
  const spreadOut = records.map(tell);
  const places = spreadOut.flatMap((record, at) =>
    record.type === 'group' || record.type === 'gathering' || record.type === 'artefact' ? [at] : [],
  );
  if (places.length === 0) return spreadOut;
  for (const stranger of strangers) {
    const at = places[drawBelow(random, places.length)] ?? 0;
    const record = spreadOut[at];
    if (record?.type === 'group')
      spreadOut[at] = { ...record, members: [...(record.members ?? []), { member: stranger }] };
    if (record?.type === 'gathering') spreadOut[at] = { ...record, attended: [...(record.attended ?? []), stranger] };
    if (record?.type === 'artefact') spreadOut[at] = { ...record, authors: [...(record.authors ?? []), stranger] };
  }
  return spreadOut;
}
