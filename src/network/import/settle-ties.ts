import { createHash } from 'node:crypto';
import type { RecordOf, TieKind } from '../../domain/index.ts';
import type { NetworkImportReport, WrittenTie } from './import-report.ts';
import type { StatedTie } from './read-ties.ts';

/** A tie as the graph holds it. */
export interface KnownTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly weight: number | null;
  readonly date: string | null;
}

export interface SettledTies {
  /** Those that the graph lacks or holds otherwise. */
  readonly records: readonly RecordOf<'tie'>[];
  readonly added: NetworkImportReport['added'];
  readonly changed: NetworkImportReport['changed'];
  readonly same: number;
}

/**
 * What becomes of stated ties beside those that stand. The same two people and kind are the same tie when the day is the
 * same, or when either has none: it keeps its id, and takes weight and day from the file. So a network that was exported
 * here says nothing new, and importing twice writes nothing.
 */
export function settleTies(stated: readonly StatedTie[], known: readonly KnownTie[]): SettledTies {
  const standing = new Map<string, KnownTie[]>();
  for (const tie of known) {
    const key = keyOf(tie);
    const ties = standing.get(key);
    if (ties === undefined) standing.set(key, [tie]);
    else ties.push(tie);
  }
  const byKey = new Map<string, StatedTie[]>();
  for (const tie of stated) {
    const key = keyOf(tie);
    const ties = byKey.get(key);
    if (ties === undefined) byKey.set(key, [tie]);
    else ties.push(tie);
  }
  const records: RecordOf<'tie'>[] = [];
  const added: WrittenTie[] = [];
  const changed: { before: WrittenTie; after: WrittenTie }[] = [];
  let same = 0;
  for (const [key, ties] of byKey) {
    const all = standing.get(key) ?? [];
    for (const { tie, stands } of pair(ties, all)) {
      if (stands === undefined) {
        records.push(recordOf(freeId(tie, all), tie, tie.date));
        added.push(writtenTie(tie, tie.date));
      } else if (isSame(tie, stands)) same += 1;
      else {
        const date = tie.date ?? stands.date ?? undefined;
        records.push(recordOf(stands.id, tie, date));
        changed.push({
          before: { ...writtenTie(tie, stands.date), weight: weightOf(stands) },
          after: writtenTie(tie, date),
        });
      }
    }
  }
  return { records, added, changed, same };
}

interface Pair {
  readonly tie: StatedTie;
  readonly stands: KnownTie | undefined;
}

/** Which standing tie each stated one is: by its day, else by its weight, else whichever lacks a day or is told without. */
function pair(stated: readonly StatedTie[], known: readonly KnownTie[]): Pair[] {
  const left = new Set([...known].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)));
  const found = new Map<StatedTie, KnownTie>();
  const rules: ((tie: StatedTie, other: KnownTie) => boolean)[] = [
    (tie, other) => tie.date !== undefined && dayIn(other.date) === dayIn(tie.date),
    (tie, other) => tie.date === undefined && weighsSame(tie, other),
    (tie) => tie.date === undefined,
    (tie, other) => tie.date !== undefined && other.date === null,
  ];
  for (const holds of rules)
    for (const tie of stated) {
      const other = found.has(tie) ? undefined : [...left].find((one) => holds(tie, one));
      if (other === undefined) continue;
      found.set(tie, other);
      left.delete(other);
    }
  return stated.map((tie) => ({ tie, stands: found.get(tie) }));
}

const keyOf = ({ from, to, kind }: Pick<KnownTie, 'from' | 'to' | 'kind'>): string => JSON.stringify([from, to, kind]);
const dayIn = (date: string | null | undefined): string | undefined => date?.slice(0, 10);

/** A standing tie without a weight, or with one that is none, counts as 1: so networks show it. */
const weightOf = ({ weight }: KnownTie): number => (weight !== null && weight > 0 ? weight : 1);

/** The community in memory, from which files are written, keeps weights in 32 bits. */
const weighsSame = (tie: StatedTie, other: KnownTie): boolean =>
  Math.fround(tie.weight) === Math.fround(weightOf(other));

const isSame = (tie: StatedTie, stands: KnownTie): boolean =>
  weighsSame(tie, stands) && (tie.date === undefined || dayIn(tie.date) === dayIn(stands.date));

const writtenTie = (
  { from, to, kind, weight }: StatedTie,
  date: string | null | undefined,
): WrittenTie & { readonly kind: TieKind } => ({ from, to, kind, weight, date: date ?? null });

const recordOf = (id: string, { from, to, kind, weight }: StatedTie, date: string | undefined): RecordOf<'tie'> => ({
  type: 'tie',
  ...{ id, from, to, kind },
  ...(weight === 1 ? {} : { weight }),
  ...(date === undefined ? {} : { date }),
});

/** The same tie gets the same id in every import; one that is taken by another tie of the pair, the next. */
function freeId({ from, to, kind, date }: StatedTie, known: readonly KnownTie[]): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([from, to, kind, dayIn(date)]))
    .digest('base64url');
  const id = `tie-${digest.slice(0, 22)}`;
  const isTaken = (one: string): boolean => known.some((tie) => tie.id === one);
  let number = 2;
  let free = id;
  while (isTaken(free)) free = `${id}-${number++}`;
  return free;
}
