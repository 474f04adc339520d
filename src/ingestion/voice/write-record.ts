import type { CommunityFileRecord } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { knownRecords } from '../import/known-records.ts';
import { writeStatements } from '../import/write-batch.ts';
import { type DetectLanguage, passagesOf } from '../passages/passages-of.ts';
import { canonicalRecord, recordHash } from '../record/canonical-record.ts';

/** What comes in through a door is kept under this source: no import of a file takes it out again. */
const SOURCE = 'maillon';

/** Writes records just as an import of their lines would, whole and at once: an export gives them back the same. */
export async function writeRecords(
  graph: Graph,
  records: readonly CommunityFileRecord[],
  detectLanguage: DetectLanguage,
): Promise<void> {
  const known = await knownRecords(graph, records);
  const rows = records.map((given) => {
    const record = canonicalRecord(given);
    return {
      record,
      hash: recordHash(record),
      passages: passagesOf(record, detectLanguage, []),
      isKnown: known.get(record.type)?.has(record.id) ?? false,
    };
  });
  await graph.write([...writeStatements(rows, SOURCE), { query: 'relations/mark-changed', parameters: {} }]);
}
