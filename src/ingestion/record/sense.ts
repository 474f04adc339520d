import type { CommunityFileRecord } from '../../domain/index.ts';
import { type Finding, showValue } from './fault.ts';

/** What in a record contradicts itself; without it the record stands, or nothing of it can. */
export interface Contradiction {
  readonly finding: Finding;
  readonly without?: (record: CommunityFileRecord) => CommunityFileRecord;
}

/** What a well-formed record says that cannot be: a tie to oneself, an end before the beginning. */
export function makesNoSense(record: CommunityFileRecord): readonly Contradiction[] {
  if ((record.type === 'tie' || record.type === 'endorsement') && record.from === record.to)
    return [
      wrong(
        `from and to are both ${showValue(record.to)}: ${record.type === 'tie' ? 'a tie' : 'an endorsement'} leads to somebody else`,
      ),
    ];
  if (record.type === 'group') return [...turned(record, 'created', 'ended'), ...turnedMemberships(record)];
  if (record.type === 'member') return [...turned(record, 'since', 'until'), ...selfManager(record)];
  if (record.type === 'artefact') return turned(record, 'created', 'updated');
  return [];
}

function wrong(message: string): Contradiction {
  return { finding: { code: 'wrong-field', message } };
}

function selfManager(record: CommunityFileRecord & { readonly manager?: string | undefined }): Contradiction[] {
  if (record.manager !== record.id) return [];
  return [{ ...wrong('manager is the member themselves: it was left out'), without: dropping('manager') }];
}

// What ended is known to have ended; when it began is not.
function turned(record: object, from: string, to: string): Contradiction[] {
  const [began, ended] = [from, to].map((field) => (record as Readonly<Record<string, string | undefined>>)[field]);
  if (began === undefined || ended === undefined || began.slice(0, 10) <= ended.slice(0, 10)) return [];
  return [
    {
      ...wrong(`${from} is ${showValue(began)}, after ${to}, ${showValue(ended)}: ${from} was left out`),
      without: dropping(from),
    },
  ];
}

function dropping(field: string): (record: CommunityFileRecord) => CommunityFileRecord {
  return (record) => {
    const { [field]: _, ...rest } = record as unknown as Record<string, unknown>;
    return rest as unknown as CommunityFileRecord;
  };
}

function turnedMemberships(record: CommunityFileRecord & { readonly type: 'group' }): Contradiction[] {
  return (record.members ?? []).flatMap((membership, at) => {
    const { from, to } = membership;
    if (from === undefined || to === undefined || from.slice(0, 10) <= to.slice(0, 10)) return [];
    const message = `members[${at}].from is ${showValue(from)}, after to, ${showValue(to)}: from was left out`;
    return [{ ...wrong(message), without: (given: CommunityFileRecord) => withoutFrom(given, at) }];
  });
}

function withoutFrom(record: CommunityFileRecord, at: number): CommunityFileRecord {
  if (record.type !== 'group') return record;
  const members = record.members?.map((membership, place) => {
    if (place !== at) return membership;
    const { from: _, ...rest } = membership;
    return rest;
  });
  return { ...record, members };
}
