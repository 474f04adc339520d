import { type OwnWord, type RecordOf, VISIBILITIES, type Visibility } from '../../domain/index.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import { FIELDS } from '../record/fields.ts';
import type { Aliases } from './aliases.ts';
import { resolveRecord, type SourcePiece, same } from './resolve-record.ts';

type Member = RecordOf<'member'>;
type Topic = NonNullable<Member['topics']>[number];

/** The record of a member who is several records of the source: what stands, and what the record of the kept id says otherwise. */
export function mergeMembers(
  kept: Member,
  gone: readonly Member[],
  aliases: Aliases,
): { readonly stands: Member; readonly pieces: readonly SourcePiece[] } {
  const resolved = [kept, ...gone].map((member) => withoutSelf(member, kept.id, aliases));
  const first = resolved[0] ?? kept;
  const stands = canonicalRecord(resolved.slice(1).reduce(mergeTwo, first)) as Member;
  const [before, after] = [kept as unknown as Fields, stands as unknown as Fields];
  const pieces = FIELDS.member.flatMap((field): SourcePiece[] => {
    if (same(before[field], after[field])) return [];
    const value = before[field];
    return [{ kind: 'field', field, ...(value === undefined ? {} : { value }) }];
  });
  return { stands, pieces };
}

type Fields = Readonly<Record<string, unknown>>;

/** What the record of the kept member says goes first; where one of the two wants to be asked or shown less, that holds. */
function mergeTwo(kept: Member, gone: Member): Member {
  const union = (field: 'languages' | 'offers' | 'needs' | 'notAbout') => ({
    [field]: [...new Set([...(kept[field] ?? []), ...(gone[field] ?? [])])],
  });
  return {
    ...gone,
    ...kept,
    ...union('languages'),
    ...union('offers'),
    ...union('needs'),
    ...union('notAbout'),
    topics: mergeTopics(kept.topics ?? [], gone.topics ?? []),
    ...pick('since', earlier(kept.since, gone.since)),
    // Whoever left as one and is there as the other is there.
    until: kept.until === undefined || gone.until === undefined ? undefined : later(kept.until, gone.until),
    ...pick('notNow', later(kept.notNow, gone.notNow)),
    ...pick('askBudget', least(kept.askBudget, gone.askBudget)),
    ...pick('paused', kept.paused === true || gone.paused === true ? true : (kept.paused ?? gone.paused)),
    visibility: stricter(kept.visibility, gone.visibility),
  };
}

const pick = <Value>(field: string, value: Value | undefined) => (value === undefined ? {} : { [field]: value });

/** A member's record with the ids that are kept; nobody is their own manager. */
function withoutSelf(member: Member, id: string, aliases: Aliases): Member {
  const { stands } = resolveRecord(member, aliases);
  const { manager, ...rest } = (stands ?? member) as Member;
  return { ...rest, ...(manager === undefined || manager === id ? {} : { manager }), id };
}

/** United, each topic with the higher level; what was only concluded gives way to what somebody said. */
function mergeTopics(kept: readonly Topic[], gone: readonly Topic[]): Topic[] {
  const detail = (topic: Topic) => (typeof topic === 'string' ? { topic } : topic);
  const topics = new Map(kept.map((topic) => [detail(topic).topic, detail(topic)]));
  for (const other of gone.map(detail)) {
    const one = topics.get(other.topic);
    if (one === undefined) {
      topics.set(other.topic, other);
      continue;
    }
    const level = most(one.level, other.level);
    const source = one.source === 'inferred' ? (other.source ?? 'declared') : one.source;
    topics.set(one.topic, { topic: one.topic, ...pick('level', level), ...pick('source', source) });
  }
  return [...topics.values()];
}

/**
 * What a member who was two says of their own data: what either hides is hidden and what either refuses is refused; of two
 * wordings of a field the one of the kept id holds. Null where neither said anything. `at` is an instant, ISO 8601.
 */
export function uniteWords(kept: Said, gone: Said, at: string): OwnWord | null {
  if (kept.word === null && gone.word === null) return null;
  const [one, other] = [kept.word?.says ?? {}, gone.word?.says ?? {}];
  const says: Record<string, unknown> = { ...other, ...one };
  const stands = <Field extends keyof OwnWord['says']>(field: Field, { record, word }: Said) =>
    word?.says[field] !== undefined ? word.says[field] : (record[field as keyof Member] as OwnWord['says'][Field]);
  const either = <Field extends keyof OwnWord['says']>(
    field: Field,
    unite: (one: OwnWord['says'][Field], other: OwnWord['says'][Field]) => unknown,
  ) => {
    if (one[field] !== undefined || other[field] !== undefined)
      says[field] = unite(stands(field, kept), stands(field, gone));
  };
  for (const field of ['languages', 'offers', 'needs', 'notAbout'] as const)
    either(field, (mine, theirs) => [...new Set([...(mine ?? []), ...(theirs ?? [])])]);
  either('askBudget', (mine, theirs) => least(mine ?? undefined, theirs ?? undefined) ?? null);
  either('paused', (mine, theirs) => mine === true || theirs === true);
  either('visibility', (mine, theirs) => stricter(mine, theirs) ?? 'everyone');
  const topics = { ...gone.word?.topics, ...kept.word?.topics };
  for (const [id, word] of Object.entries(gone.word?.topics ?? {})) if (word.says === 'refused') topics[id] = word;
  const hides = [...new Set([...(kept.word?.hides ?? []), ...(gone.word?.hides ?? [])])];
  const version = Math.max(kept.word?.version ?? 0, gone.word?.version ?? 0) + 1;
  return { version, at, says: says as OwnWord['says'], topics, hides };
}

/** A member's record as its source says it, and what they say of it themselves. */
export interface Said {
  readonly record: Member;
  readonly word: OwnWord | null;
}

const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? (one ?? other) : one < other ? one : other;
const later = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? (one ?? other) : one > other ? one : other;
const least = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
const most = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);

function stricter(one: Visibility | undefined, other: Visibility | undefined): Visibility | undefined {
  const rank = (visibility: Visibility | undefined) => VISIBILITIES.indexOf(visibility ?? 'everyone');
  return rank(one) >= rank(other) ? one : other;
}
