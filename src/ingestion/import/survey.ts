import type { CommunityFileRecord, RecordType } from '../../domain/index.ts';
import type { CommunitySource, SourceItem } from '../reading/source.ts';
import { type CheckedRecord, checkRecord } from '../record/check-record.ts';
import { type Finding, showValue } from '../record/fault.ts';
import { type Reference, referencesOf, withoutMissing } from '../record/references.ts';
import type { FaultLog } from './fault-log.ts';
import { type Fingerprint, fingerprint, IdTable } from './id-table.ts';

/** An item that passed the contract, with its place in the order of the source, from 1. */
export interface SurveyedRecord {
  readonly item: SourceItem;
  readonly ordinal: number;
  readonly record: CommunityFileRecord;
  readonly key: Fingerprint;
  /** Whether something of it was set aside: its line is handed back for correction. */
  readonly isLessened: boolean;
}

/**
 * The first reading of a source: which records are good, as far as the file alone can tell, and what each is called.
 * Only fingerprints are kept.
 */
export class Survey {
  readonly ids = new IdTable();
  /** Records that are in the source but not good enough to go in: they are not missing from it either. */
  readonly rejectedIds = new IdTable();
  /** Records that are named and are nowhere: records that may do without go in without naming them. */
  readonly missing = new IdTable();
  readonly faults: FaultLog;
  /** Languages that the community says it speaks. */
  readonly languages: string[] = [];
  /** Id of the first community record. */
  communityId: string | undefined;
  /** Whether some record names another that does not stand in the source. */
  hasOpenReferences = false;
  /** Good records so far. */
  records = 0;
  readonly #source: CommunitySource;
  /** Whether whatever is wrong is a fault. */
  readonly isStrict: boolean;
  /** Records named before they were read, if they are read at all. */
  readonly #forward = new IdTable();

  constructor(source: CommunitySource, strict: boolean, faults: FaultLog) {
    this.#source = source;
    this.isStrict = strict;
    this.faults = faults;
  }

  async read(onBytes: (bytes: number) => void): Promise<void> {
    let ordinal = 0;
    const standIns: (readonly [SourceItem, number])[] = [];
    for await (const items of this.#source.items(onBytes))
      for (const item of items) {
        ordinal += 1;
        if (item.standsIn) standIns.push([item, ordinal]);
        else this.#take(item, ordinal);
      }
    for (const [item, at] of standIns) if (!this.#stands(item.value)) this.#take(item, at);
    for (const key of this.#forward.keys()) this.hasOpenReferences ||= !this.ids.has(key);
  }

  /** Reads the source again: its items, the good ones with their records, in their order. */
  async *again(onBytes: (bytes: number) => void): AsyncGenerator<readonly (SurveyedRecord | SourceItem)[]> {
    let ordinal = 0;
    for await (const items of this.#source.items(onBytes)) {
      yield items.map((item) => {
        ordinal += 1;
        const checked = item.fault ? undefined : checkRecord(item.value, this.isStrict);
        if (!checked?.record) return item;
        const key = fingerprint(checked.record.type, checked.record.id);
        if (!this.ids.has(key, ordinal)) return item;
        const record = withoutMissing(checked.record, (type, id) => this.missing.has(fingerprint(type, id)));
        return { item, ordinal, record, key, isLessened: record !== checked.record || isLessened(checked) };
      });
    }
  }

  /** Takes a good record out again: it turned out to name what does not exist. */
  withdraw({ item, key, ordinal }: SurveyedRecord, findings: readonly Finding[]): void {
    this.ids.withdraw(key);
    this.rejectedIds.add(key, ordinal, item.place.line);
    this.records -= 1;
    this.faults.reject(item.place, findings);
  }

  /** Lets a record in without naming what is nowhere. */
  lessen({ item, ordinal }: SurveyedRecord, references: readonly Reference[], findings: readonly Finding[]): void {
    for (const { type, id } of references) this.missing.add(fingerprint(type, id), ordinal, item.place.line);
    this.faults.lessen(item.place, findings);
  }

  #take(item: SourceItem, ordinal: number): void {
    if (item.warnings) this.faults.warn(item.place, item.warnings);
    const checked = item.fault ? { record: undefined, faults: [item.fault] } : checkRecord(item.value, this.isStrict);
    if (checked.record === undefined) {
      this.#rememberRejected(item.value, ordinal, item.place.line);
      this.faults.reject(item.place, checked.faults);
      return;
    }
    const { record } = checked;
    const first = this.ids.add(fingerprint(record.type, record.id), ordinal, item.place.line);
    if (first) {
      this.faults.reject(item.place, [duplicateId(record, first.line)]);
      return;
    }
    this.records += 1;
    (isLessened(checked) ? this.faults.lessen : this.faults.warn).call(this.faults, item.place, checked.warnings);
    if (record.type === 'community') {
      this.communityId ??= record.id;
      this.languages.push(...(record.languages ?? []));
    }
    for (const reference of referencesOf(record)) {
      const key = fingerprint(reference.type, reference.id);
      if (!this.ids.has(key)) this.#forward.add(key, ordinal, item.place.line);
    }
  }

  #stands(value: unknown): boolean {
    const { type, id } = value as { readonly type: RecordType; readonly id: string };
    return this.ids.has(fingerprint(type, id));
  }

  #rememberRejected(value: unknown, ordinal: number, line: number): void {
    const { type, id } = (value ?? {}) as { readonly type?: unknown; readonly id?: unknown };
    if (typeof type === 'string' && typeof id === 'string') {
      this.rejectedIds.add(fingerprint(type as RecordType, id), ordinal, line);
    }
  }
}

function duplicateId({ type, id }: CommunityFileRecord, line: number): Finding {
  const message = `${type} ${showValue(id)} stands on line ${line} already: give one of them another id, or take it out`;
  return { code: 'duplicate-id', message };
}

function isLessened({ warnings }: CheckedRecord & { readonly warnings: readonly Finding[] }): boolean {
  return warnings.some(({ code }) => code === 'field-set-aside');
}

/** Whether a second reading gave a record that goes in. */
export function isSurveyed(entry: SurveyedRecord | SourceItem): entry is SurveyedRecord {
  return 'record' in entry;
}
