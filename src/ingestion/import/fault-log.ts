import type { Fault, FaultCode, Finding, Place } from '../record/fault.ts';

/** How many faults and warnings a report repeats in full; all are counted, and all stand in the rejects report. */
const KEPT = 1_000;

/** What was wrong with a source: counted whole, kept in part, so that a file of nothing but faults fills no memory. */
export class FaultLog {
  readonly faults: Fault[] = [];
  readonly warnings: Fault[] = [];
  readonly counts: Partial<Record<FaultCode, number>> = {};
  readonly warningCounts: Partial<Record<FaultCode, number>> = {};
  /** Items that were set aside. */
  rejected = 0;
  warned = 0;
  /** Records that went in without something of theirs, which was set aside. */
  lessened = 0;
  readonly #onFault: (fault: Fault) => void;

  constructor(onFault: (fault: Fault) => void = () => {}) {
    this.#onFault = onFault;
  }

  /** One item is set aside, for these reasons. */
  reject(place: Place, findings: readonly Finding[]): void {
    this.rejected += 1;
    for (const finding of findings) {
      const fault = { ...finding, place };
      this.counts[finding.code] = (this.counts[finding.code] ?? 0) + 1;
      if (this.faults.length < KEPT) this.faults.push(fault);
      this.#onFault(fault);
    }
  }

  /** One record goes in without what could not be read of it: told as a warning, and in the report of what was set aside. */
  lessen(place: Place, findings: readonly Finding[]): void {
    this.lessened += 1;
    this.warn(place, findings);
    for (const finding of findings) if (finding.code === 'field-set-aside') this.#onFault({ ...finding, place });
  }

  warn(place: Place, findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.warned += 1;
      this.warningCounts[finding.code] = (this.warningCounts[finding.code] ?? 0) + 1;
      if (this.warnings.length < KEPT) this.warnings.push({ ...finding, place });
    }
  }
}
