import type { RecordType } from '../../domain/index.ts';
import type { SourceKind } from '../reading/source.ts';
import type { Fault, FaultCode } from '../record/fault.ts';

/** What an import did to the records of one type, or would do. */
export interface RecordCounts {
  /** New to the graph. */
  added: number;
  /** In the graph, otherwise than the source now says. */
  changed: number;
  /** In the graph just so: not written. */
  left: number;
  /** From the same source before, and no longer in it. Taken out only when asked to (`prune`). */
  removed: number;
}

/** What an import did, or would do when it was only tried. */
export interface ImportReport {
  /** Name that the records are kept under: a later import under it knows which of them are gone. */
  readonly source: string;
  readonly kind: SourceKind;
  /** Whether the graph was written to at all. */
  readonly wrote: boolean;
  /** Nothing was written because `strict` was asked for and something was wrong. */
  readonly refused: boolean;
  readonly dryRun: boolean;
  /** Whether records that are gone from the source were taken out. */
  readonly pruned: boolean;
  readonly counts: RecordCounts;
  readonly byType: Readonly<Partial<Record<RecordType, Readonly<RecordCounts>>>>;
  /** Items set aside. */
  readonly rejected: number;
  /** Records that went in without what could not be read of them, or names of what is nowhere. */
  readonly lessened: number;
  readonly faultCounts: Readonly<Partial<Record<FaultCode, number>>>;
  readonly warningCounts: Readonly<Partial<Record<FaultCode, number>>>;
  /** The first faults and warnings; the rest is counted. */
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  readonly warned: number;
  /** Some ids of records that are gone, as `type/id`. */
  readonly removedIds: readonly string[];
  /**
   * Records that stand here otherwise than in the source, for members made, revised or withdrew them: otherwise written in it,
   * no longer in it, or naming what was withdrawn here and saying nothing without it.
   */
  readonly keptHere: number;
  /** What the source cannot say, and what in it was passed over, in words. */
  readonly told: readonly string[];
  /** Of those left: otherwise here, brought by another source, whose name says which. Only `takeOver` writes them. */
  readonly heldElsewhere: Readonly<Record<string, number>>;
  /** Some of their ids, as `type/id`. */
  readonly keptHereIds: readonly string[];
  /** Passages written. */
  readonly passages: number;
  /** The source that stood in until now and was taken out first, or would be; null when none was. */
  readonly gaveWay: { readonly source: string; readonly records: number } | null;
  /** File of the lines set aside, and of the reasons; only when there are any and a path was given. */
  readonly rejectsFile?: string;
  readonly rejectsReport?: string;
  readonly seconds: number;
}

/** How many ids of gone and of kept records a report names. */
export const IDS_TOLD = 20;

/** Counts of an import under way. */
export class ImportCounts {
  readonly all: RecordCounts = noCounts();
  readonly byType: Partial<Record<RecordType, RecordCounts>> = {};
  passages = 0;
  keptHere = 0;
  readonly heldElsewhere: Record<string, number> = {};
  readonly keptHereIds: string[] = [];

  /** A record stays as it was made, revised or withdrawn here. */
  keep({ type, id }: { readonly type: RecordType; readonly id: string }): void {
    this.keptHere += 1;
    if (this.keptHereIds.length < IDS_TOLD) this.keptHereIds.push(`${type}/${id}`);
  }

  add(type: RecordType, what: keyof RecordCounts, amount = 1): void {
    const ofType = this.byType[type] ?? noCounts();
    ofType[what] += amount;
    this.byType[type] = ofType;
    this.all[what] += amount;
  }
}

function noCounts(): RecordCounts {
  return { added: 0, changed: 0, left: 0, removed: 0 };
}
