import type { RecordType } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { type Finding, showValue } from '../record/fault.ts';
import { type Reference, referencesOf } from '../record/references.ts';
import { fingerprint } from './id-table.ts';
import { type KnownRecord, knownRecords } from './known-records.ts';
import { isSurveyed, type Survey, type SurveyedRecord } from './survey.ts';

interface OpenRecord {
  readonly record: SurveyedRecord;
  readonly references: readonly Reference[];
}

const RECORDS_AT_A_TIME = 500;

/**
 * Rejects records that name what neither the source nor the graph has; then those that name these, until none is left.
 * Read only when the survey left references open: a sound file is not read a third time.
 */
export async function settleReferences(
  survey: Survey,
  graph: Graph,
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
          ({ type, id }) => !survey.ids.has(fingerprint(type, id)),
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
    survey.withdraw(record, dangling.slice(0, 5).map(describe));
    rejected = true;
  }
  return rejected;
}

function describe({ field, type, id }: Reference): Finding {
  const message = `${field} names ${type} ${showValue(id)}, which neither the file nor the graph has: add it, or correct or leave out the name`;
  return { code: 'dangling-reference', message };
}
