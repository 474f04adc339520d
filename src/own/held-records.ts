import type { CommunityFileRecord } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';

/** A record in which a member hides that it names them. */
export interface HeldRecord {
  readonly bit: string;
  readonly type: string;
  readonly id: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly date: string | null;
  readonly other: { readonly id: string; readonly name: string } | null;
  readonly source: string | null;
}

/** A piece as it is kept: the record whole, or what was taken out of it. */
interface Piece {
  readonly kind: 'record' | 'field' | 'element';
  readonly field?: string;
  readonly value?: unknown;
  readonly record?: CommunityFileRecord;
}

interface Who {
  readonly viewerId: string;
  readonly visible: string[];
}

const ROLES: Readonly<Record<string, string>> = {
  authors: 'authored',
  usedBy: 'used',
  raisedBy: 'raised',
  sharedBy: 'shares',
  contributors: 'contributed',
};

/** What a member hides of other records, as the member and the keeper read it. */
export async function readHeldRecords(
  graph: Graph,
  { id, label, who }: { readonly id: string; readonly label: string; readonly who: Who },
): Promise<HeldRecord[]> {
  const rows = await graph.run('own/held-of-member', { id, ...who });
  const held = rows
    .map(({ of, piece, source }) => {
      const at = of.indexOf('/');
      return { type: of.slice(0, at), id: of.slice(at + 1), piece: JSON.parse(piece) as Piece, source };
    })
    .filter((one) => one.type !== 'member' || one.id !== id);
  const byType = (type: string): string[] => held.flatMap((one) => (one.type === type ? [one.id] : []));
  const whole = held.flatMap(({ piece }) => (piece.record === undefined ? [] : [piece.record]));
  const [names, titles] = await Promise.all([
    graph.run('own/names', {
      members: [...byType('member'), ...whole.flatMap((record) => otherIn(record, id) ?? [])],
      topics: whole.flatMap((record) => (record.type === 'endorsement' ? [record.topic] : [])),
      gatherings: byType('gathering'),
      organisations: [],
      ...{ label, ...who },
    }),
    graph.run('explain/names', {
      questions: [
        ...byType('question'),
        ...whole.flatMap((record) => (record.type === 'feedback' ? [record.question] : [])),
      ],
      challenges: byType('challenge'),
      artefacts: byType('artefact'),
      groups: byType('group'),
      answers: byType('answer'),
      comments: byType('comment'),
    }),
  ]);
  const nameOf = (type: string, id: string) =>
    [...names, ...titles].find((one) => one.type === type && one.id === id)?.name ?? null;
  return held.flatMap(({ type, id: record, piece, source }) => {
    const base = { bit: `${type}:${record}`, type, id: record, source };
    if (piece.record === undefined) {
      const name = nameOf(type, record);
      // Gone since, or a member whom the viewer may not see.
      if (name === null) return [];
      const role = roleIn(piece);
      return [{ ...base, name, role, date: null, other: type === 'member' ? { id: record, name } : null }];
    }
    const other = otherIn(piece.record, id);
    const seen = other === undefined ? null : nameOf('member', other);
    if (other !== undefined && seen === null) return [];
    return [
      {
        ...base,
        ...describe(piece.record, id, nameOf),
        other: other === undefined || seen === null ? null : { id: other, name: seen },
      },
    ];
  });
}

function roleIn({ field = '', value }: Piece): string | null {
  const role = typeof value === 'object' && value !== null && 'role' in value ? value.role : undefined;
  return typeof role === 'string' ? role : (ROLES[field] ?? null);
}

/** The other member of a tie or an endorsement; undefined where there is none. */
function otherIn(record: CommunityFileRecord, member: string): string | undefined {
  if (record.type !== 'tie' && record.type !== 'endorsement') return undefined;
  return record.from === member ? record.to : record.from;
}

function describe(
  record: CommunityFileRecord,
  member: string,
  nameOf: (type: string, id: string) => string | null,
): Pick<HeldRecord, 'name' | 'role' | 'date'> {
  switch (record.type) {
    case 'tie':
      return { name: record.kind, role: record.from === member ? 'from' : 'to', date: record.date ?? null };
    case 'endorsement':
      return {
        name: nameOf('topic', record.topic) ?? record.topic,
        role: record.from === member ? 'from' : 'to',
        date: record.date ?? null,
      };
    case 'feedback':
      return { name: nameOf('question', record.question), role: record.verdict, date: record.date ?? null };
    default:
      return { name: null, role: null, date: null };
  }
}
