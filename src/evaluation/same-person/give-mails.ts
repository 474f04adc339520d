import type { CommunityFileRecord } from '../../domain/index.ts';
import { drawBelow, type Random } from '../../random/index.ts';
import { handleOf } from './other-writing.ts';

/** Gives three of five members who have no address an invented one: of their organisation, or of a house for anybody. */
export function giveMails(records: readonly CommunityFileRecord[], random: Random): CommunityFileRecord[] {
  const taken = new Set(records.flatMap((record) => (record.type === 'member' && record.email ? [record.email] : [])));
  return records.map((record) => {
    if (record.type !== 'member' || record.email !== undefined) return record;
    if (random() >= 0.6) return record;
    const house =
      record.organisation === undefined ? 'mail.example' : `${record.organisation.replace(/[^a-z0-9-]/gi, '')}.example`;
    const handle = handleOf(record.name, random);
    const free = `${handle}@${house}`;
    const email = taken.has(free) ? `${handle}${drawBelow(random, 10_000)}@${house}` : free;
    taken.add(email);
    return { ...record, email };
  });
}
