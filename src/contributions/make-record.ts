import { randomUUID } from 'node:crypto';
import { AppError, type CommunityFileRecord, type Viewer } from '../domain/index.ts';
import type { Statement } from '../graph/index.ts';
import type { ContributionRecords, NewRecord } from './contribution.ts';
import { type RecordKeeping, wasOvertaken } from './record-keeping.ts';
import { type Part, requireRule } from './record-rules.ts';
import { writtenRecord } from './written-record.ts';

export interface MakingParts {
  readonly records: ContributionRecords;
  readonly keeping: RecordKeeping;
  readonly partsOf: (viewer: Viewer, owners: readonly string[]) => Promise<readonly Part[]>;
}

/** Makes records, each once: what is sent twice is the one that was made first. */
export function createMaking({ records, keeping, partsOf }: MakingParts) {
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
  ): Promise<{ readonly record: CommunityFileRecord; readonly isNew: boolean }> {
    const rule = requireRule(given.type);
    const id = given.id ?? `${given.type}-${randomUUID()}`;
    if (!OWN_ID.test(id) || !id.startsWith(`${given.type}-`))
      throw new AppError('bad-input', `id: leave it out, or give ${given.type}- and a random UUID`, {
        details: { field: 'id' },
      });
    const record = writtenRecord(records, { ...given, id });
    const whose = owners ?? rule.authors(record);
    const parts = await partsOf(viewer, whose);
    if (!rule.make.some((part) => parts.includes(part)))
      throw new AppError(
        'forbidden',
        `a ${given.type} is made by ${rule.make.join(' or ')}: a member makes it in their own name`,
      );
    const before = await sentBefore(record, whose);
    if (before !== null) return { record: before, isNew: false };
    try {
      await keeping.write([{ step: 'made', record, was: null, owners: whose }], viewer, ...more(record));
    } catch (error) {
      // Sent twice at once, perhaps to two services: the other was first.
      const first = wasOvertaken(error) ? await sentBefore(record, whose) : null;
      if (first === null) throw error;
      return { record: first, isNew: false };
    }
    return { record, isNew: true };
  }

  /** A record as it stands that was sent before under the same id; null where there never was one. */
  async function sentBefore(
    record: CommunityFileRecord,
    whose: readonly string[],
  ): Promise<CommunityFileRecord | null> {
    const { type, id } = record;
    const { record: stands, versions, owners } = await keeping.open(type, id);
    if (stands === null && versions.length === 0) return null;
    // Sent again after midnight, it is still the one of the day before.
    const isSame = stands !== null && records.version(stands) === records.version(ofTheSameDay(record, stands));
    if (isSame && owners.every((owner) => whose.includes(owner))) return stands;
    throw new AppError('conflict', `there is or was a ${type} of the id "${id}": give another`);
  }

  return make;
}

const ofTheSameDay = (record: CommunityFileRecord, stands: CommunityFileRecord): CommunityFileRecord =>
  'created' in record && 'created' in stands ? ({ ...record, created: stands.created } as CommunityFileRecord) : record;

const OWN_ID = /^[a-z]+-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
