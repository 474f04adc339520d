import type { CommunityFileRecord, RecordOf } from '../../domain/index.ts';
import type { Contact, Part, People, Person } from './person.ts';

/** What is compared of the people of a community file. */
export function peopleOfRecords(
  records: readonly CommunityFileRecord[],
  accounts: ReadonlySet<string> = new Set(),
): People {
  const names = new Map(
    records.flatMap((record) => (record.type === 'organisation' ? [[record.id, record.name]] : [])),
  );
  const askers = new Map(records.flatMap((one) => (one.type === 'question' ? [[one.id, one.askedBy]] : [])));
  const writers = new Map(records.flatMap((one) => (one.type === 'answer' ? [[one.id, one.answeredBy]] : [])));
  const persons: Person[] = [];
  const parts: Part[] = [];
  const contacts: Contact[] = [];
  const counts = new Map<string, number>();
  const count = (member: string | undefined): void => {
    if (member !== undefined) counts.set(member, (counts.get(member) ?? 0) + 1);
  };
  const meet = (contact: Omit<Contact, 'one' | 'other'>, one: string | undefined, other: string | undefined): void => {
    if (one !== undefined && other !== undefined && one !== other) contacts.push({ ...contact, one, other });
  };
  for (const record of records)
    switch (record.type) {
      case 'member':
        persons.push(personOf(record, names, accounts));
        break;
      case 'group':
        for (const { member, from = null } of record.members ?? []) {
          parts.push({ member, kind: 'group', id: record.id, title: record.name, date: from });
          count(member);
        }
        break;
      case 'gathering':
        for (const member of record.attended ?? []) {
          parts.push({ member, kind: 'gathering', id: record.id, title: record.title, date: record.date ?? null });
          count(member);
        }
        break;
      case 'artefact':
        for (const member of record.authors ?? []) {
          parts.push({ member, kind: 'artefact', id: record.id, title: record.title, date: record.created ?? null });
          count(member);
        }
        for (const { member } of record.contributors ?? []) count(member);
        break;
      case 'tie':
      case 'endorsement':
        meet({ kind: record.type, id: record.id, date: record.date ?? null }, record.from, record.to);
        count(record.from);
        count(record.to);
        break;
      case 'answer':
        meet(
          { kind: 'answer', id: record.id, date: record.created ?? null },
          record.answeredBy,
          askers.get(record.question),
        );
        count(record.answeredBy);
        break;
      case 'comment': {
        const under = record.answer === undefined ? askers.get(record.question ?? '') : writers.get(record.answer);
        meet({ kind: 'comment', id: record.id, date: record.created ?? null }, record.writtenBy, under);
        count(record.writtenBy);
        break;
      }
      case 'question':
        count(record.askedBy);
        break;
      default:
    }
  return { persons, parts, contacts, records: counts };
}

function personOf(
  { id, name, email, organisation, bio, offers = [], needs = [] }: RecordOf<'member'>,
  names: ReadonlyMap<string, string>,
  accounts: ReadonlySet<string>,
): Person {
  return {
    ...{ id, name, email: email ?? null },
    organisation:
      organisation === undefined ? null : { id: organisation, name: names.get(organisation) ?? organisation },
    texts: [...(bio === undefined ? [] : [bio]), ...offers, ...needs],
    hasAccount: accounts.has(id),
  };
}
