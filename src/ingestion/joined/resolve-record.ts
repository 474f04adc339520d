import type { CommunityFileRecord, RecordOf } from '../../domain/index.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import { FIELDS, REFERENCES } from '../record/fields.ts';
import type { Aliases } from './aliases.ts';

/** What a record says otherwise than what stands of it, because two members were joined. */
export type SourcePiece =
  /** The source says this of a field, or nothing. */
  | { readonly kind: 'field'; readonly field: string; readonly value?: unknown }
  /** The source says this in this place of a list. */
  | {
      readonly kind: 'renamed';
      readonly field: string;
      readonly at: number;
      readonly value: unknown;
      /** Whom it names now. */
      readonly as: string;
    }
  /** The source says this too in this place of a list, which says no more than another once both name one member, `as`. */
  | {
      readonly kind: 'dropped';
      readonly field: string;
      readonly at: number;
      readonly value: unknown;
      readonly as: string;
    }
  /** The record would say nothing any more, such as a tie of somebody with themselves. */
  | { readonly kind: 'record'; readonly record: CommunityFileRecord };

/** A record as it stands once ids that are gone are those that are kept: null for nothing; and what its source says otherwise. */
export interface ResolvedRecord {
  readonly stands: CommunityFileRecord | null;
  readonly pieces: readonly SourcePiece[];
}

type Fields = Record<string, unknown>;

/**
 * A record of the source with every member named by the id that is kept. A member's own id stays: `mergeMembers` puts members
 * together. `restoreRecord` gives the source's record back.
 */
export function resolveRecord(source: CommunityFileRecord, aliases: Aliases): ResolvedRecord {
  const fields = source as unknown as Fields;
  const pieces: SourcePiece[] = [];
  let stands: Fields = fields;
  for (const [field, target] of Object.entries(REFERENCES[source.type])) {
    const value = fields[field];
    if (target !== 'member' || value === undefined) continue;
    const list = Array.isArray(value) ? resolveList(field, value, aliases) : null;
    const one = list === null ? renamed(value, aliases) : value;
    if (list !== null && list.pieces.length > 0) {
      stands = { ...stands, [field]: list.stands };
      pieces.push(...list.pieces);
    } else if (one !== value) {
      const isOneself = source.type === 'member' && one === source.id;
      stands = { ...stands, [field]: isOneself ? undefined : one };
      pieces.push({ kind: 'field', field, value });
    }
  }
  if (pieces.length === 0) return { stands: source, pieces };
  const resolved = stands as unknown as CommunityFileRecord;
  if (namesOneTwice(resolved) && !namesOneTwice(source))
    return { stands: null, pieces: [{ kind: 'record', record: source }] };
  return { stands: canonicalRecord(resolved), pieces };
}

/** The record as its source says it, from what stands and what it says otherwise; null when there is neither. */
export function restoreRecord(
  stands: CommunityFileRecord | null,
  pieces: readonly SourcePiece[],
): CommunityFileRecord | null {
  const whole = pieces.find((piece) => piece.kind === 'record');
  if (whole !== undefined) return whole.record;
  if (stands === null || pieces.length === 0) return stands;
  const fields: Fields = { ...(stands as unknown as Fields) };
  for (const piece of pieces) if (piece.kind === 'field') fields[piece.field] = piece.value;
  for (const field of new Set(pieces.flatMap((piece) => (isOfList(piece) ? [piece.field] : []))))
    fields[field] = restoreList(
      (fields[field] as readonly unknown[] | undefined) ?? [],
      pieces.filter(isOfList).filter((piece) => piece.field === field),
    );
  return canonicalRecord(fields as unknown as CommunityFileRecord);
}

/**
 * The source's record of what was changed here: what was left as it stood is said as the source said it, and elements of a list
 * that stay keep the name that the source gave them.
 */
export function rebaseRecord(
  changed: CommunityFileRecord,
  stood: CommunityFileRecord,
  pieces: readonly SourcePiece[],
): CommunityFileRecord {
  const source = restoreRecord(stood, pieces) as unknown as Fields | null;
  if (source === null || pieces.length === 0) return changed;
  const [next, before] = [changed as unknown as Fields, stood as unknown as Fields];
  const fields: Fields = { ...next };
  for (const field of new Set(pieces.flatMap((piece) => (piece.kind === 'record' ? [] : [piece.field])))) {
    if (same(next[field], before[field])) fields[field] = source[field];
    else if (Array.isArray(next[field])) {
      const ofField = pieces.filter(isOfList).filter((piece) => piece.field === field);
      const list = before[field] as readonly unknown[] | undefined;
      fields[field] = (next[field] as readonly unknown[]).flatMap((element) => {
        const at = (list ?? []).findIndex((one) => same(one, element));
        return at < 0 || ofField.length === 0 ? [element] : namesGivenTo(at, list ?? [], ofField);
      });
    }
  }
  return canonicalRecord(fields as unknown as CommunityFileRecord);
}

type ListPiece = Extract<SourcePiece, { readonly at: number }>;
const isOfList = (piece: SourcePiece): piece is ListPiece => piece.kind === 'renamed' || piece.kind === 'dropped';

/** What the source says for one element that stands: its own name for it, and whatever says the same. */
function namesGivenTo(at: number, list: readonly unknown[], pieces: readonly ListPiece[]): unknown[] {
  const places = list.map((_, place) => place);
  for (const piece of [...pieces].sort((one, other) => one.at - other.at))
    if (piece.kind === 'dropped') places.splice(piece.at, 0, -1);
  const place = places.indexOf(at);
  const own = pieces.find((piece) => piece.kind === 'renamed' && piece.at === place)?.value ?? list[at];
  const member = memberIn(list[at]);
  // An element that was dropped comes with the first that names the member it named.
  const isFirst = list.findIndex((one) => memberIn(one) === member) === at;
  const dropped = pieces.flatMap((piece) => (piece.kind === 'dropped' && piece.as === member ? [piece.value] : []));
  return [own, ...(isFirst ? dropped : [])];
}

function resolveList(
  field: string,
  list: readonly unknown[],
  aliases: Aliases,
): { readonly stands: readonly unknown[]; readonly pieces: readonly SourcePiece[] } {
  const resolved = list.map((element) => renamed(element, aliases));
  const touched = new Set(resolved.flatMap((one, at) => (one === list[at] ? [] : [memberIn(one)])));
  const pieces: SourcePiece[] = [];
  const stands: unknown[] = [];
  resolved.forEach((one, at) => {
    const value = list[at];
    const isSaidAgain =
      touched.has(memberIn(one)) && (stands.some((other) => same(other, one)) || isLess(one, at, resolved));
    if (isSaidAgain) pieces.push({ kind: 'dropped', field, at, value, as: memberIn(one) ?? '' });
    else {
      if (one !== value) pieces.push({ kind: 'renamed', field, at, value, as: memberIn(one) ?? '' });
      stands.push(one);
    }
  });
  return { stands, pieces };
}

/** Whether an element says no more of a member than that they are there, and another one says more. */
function isLess(one: unknown, at: number, all: readonly unknown[]): boolean {
  if (typeof one !== 'object' || one === null || Object.keys(one).length > 1) return false;
  return all.some(
    (other, place) =>
      place !== at &&
      memberIn(other) === memberIn(one) &&
      typeof other === 'object' &&
      Object.keys(other ?? {}).length > 1,
  );
}

function restoreList(stands: readonly unknown[], pieces: readonly ListPiece[]): unknown[] {
  const list = [...stands];
  for (const { kind, at, value, as } of [...pieces].sort((one, other) => one.at - other.at)) {
    if (kind === 'dropped') {
      list.splice(at, 0, value);
      continue;
    }
    // Whoever stood before it may have been erased since: it is then found by what it says.
    const stands = renamed(value, new Map([[memberIn(value) ?? '', as]]));
    const place = same(list[at], stands) ? at : list.findIndex((one) => same(one, stands));
    if (place >= 0) list[place] = value;
  }
  return list;
}

function renamed(element: unknown, aliases: Aliases): unknown {
  const id = memberIn(element);
  const kept = id === undefined ? undefined : aliases.get(id);
  if (kept === undefined) return element;
  return typeof element === 'string' ? kept : { ...(element as Fields), member: kept };
}

export function memberIn(element: unknown): string | undefined {
  if (typeof element === 'string') return element;
  const member = (element as { readonly member?: unknown } | null)?.member;
  return typeof member === 'string' ? member : undefined;
}

/** Whether a record says something of somebody and themselves, which is nothing. */
function namesOneTwice(record: CommunityFileRecord): boolean {
  if (record.type === 'tie' || record.type === 'endorsement') return record.from === record.to;
  return record.type === 'feedback' && record.member !== undefined && record.member === record.by;
}

/** What a member's own record says, as pieces: all of it is held aside while they are another. */
export function piecesOfMember(record: RecordOf<'member'>): SourcePiece[] {
  const fields = record as unknown as Fields;
  return FIELDS.member.flatMap((field): SourcePiece[] =>
    field === 'type' || field === 'id' || fields[field] === undefined
      ? []
      : [{ kind: 'field', field, value: fields[field] }],
  );
}

/** Members whom a piece names, as far as it is not said elsewhere: once they are erased, it goes too. */
export function namedInPiece(type: CommunityFileRecord['type'], piece: SourcePiece): string[] {
  return type === 'member' && piece.kind === 'field' && piece.field === 'manager' && typeof piece.value === 'string'
    ? [piece.value]
    : [];
}

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
