import type { RecordType } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { type Finding, showValue } from '../record/fault.ts';
import { type Reference, referencesOf } from '../record/references.ts';
import type { DoneHere } from './done-here.ts';
import { fingerprint } from './id-table.ts';
import { type KnownRecord, knownRecords } from './known-records.ts';
import { isSurveyed, type Survey, type SurveyedRecord } from './survey.ts';

interface OpenRecord {
  readonly record: SurveyedRecord;
  readonly references: readonly Reference[];
}

const RECORDS_AT_A_TIME = 500;
/** How many lacking names of one record are worth reading. */
const TOLD_OF_A_RECORD = 5;

/**
 * Records that name what neither the source nor the graph has go in without naming it, or are rejected where they cannot be
 * without; then those that name these, until none is left.
 * Read only when the survey left references open: a sound file is not read a third time.
 */
export async function settleReferences(
  survey: Survey,
  graph: Graph,
  here: DoneHere,
  counts: (known: KnownRecord) => boolean,
): Promise<void> {
  let rejected = survey.hasOpenReferences;
  while (rejected) {
    rejected = false;
    let open: OpenRecord[] = [];
    const judge = async () => {
      const lacking = await rejectDangling(survey, graph, open, counts);
      rejected ||= lacking;
      open = [];
    };
    for await (const entries of survey.again(() => {})) {
      for (const record of entries.filter(isSurveyed)) {
        const references = [...referencesOf(record.record)].filter(
          // What was withdrawn here is left out as it comes in, and is no fault of the file.
          ({ type, id }) => !survey.ids.has(fingerprint(type, id)) && !here.isWithdrawn(type, id),
        );
        if (references.length > 0) open.push({ record, references });
      }
      if (open.length >= RECORDS_AT_A_TIME) await judge();
    }
    await judge();
  }
}

async function rejectDangling(
  survey: Survey,
  graph: Graph,
  open: readonly OpenRecord[],
  counts: (known: KnownRecord) => boolean,
): Promise<boolean> {
  const asked: { type: RecordType; id: string }[] = open.flatMap(({ references }) => references);
  const known = await knownRecords(graph, asked);
  let rejected = false;
  for (const { record, references } of open) {
    const dangling = references.filter(({ type, id }) => {
      const found = known.get(type)?.get(id);
      return !found || found.awaited || !counts(found);
    });
    if (dangling.length === 0) continue;
    rejected = true;
    if (survey.isStrict || dangling.some(({ isOptional }) => !isOptional))
      survey.withdraw(record, dangling.slice(0, TOLD_OF_A_RECORD).map(describe));
    else survey.lessen(record, dangling, dangling.slice(0, TOLD_OF_A_RECORD).map(describeLeftOut));
  }
  return rejected;
}

function describeLeftOut(reference: Reference): Finding {
  return { code: 'field-set-aside', message: `${describe(reference).message}; the rest of the record was kept` };
}

function describe({ field, type, id }: Reference): Finding {
  const message = `${field} names ${type} ${showValue(id)}, which neither the file nor the graph has: add it, or correct or leave out the name`;
  return { code: 'dangling-reference', message };
}
