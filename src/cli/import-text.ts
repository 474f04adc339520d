import { type EmbeddingReport, type Fault, type ImportReport, printFault } from '../ingestion/index.ts';

/** Faults and warnings shown on a terminal; all are in the rejects report and in `--json`. */
const SHOWN = 10;

/** What an import did, or would do, as text. */
export function importText(report: ImportReport): string {
  const { counts } = report;
  const would = report.dryRun || report.refused;
  const verb = would ? 'would be' : 'were';
  const lines = [
    `${report.source}: ${counts.added} ${verb} added, ${counts.changed} changed, ${counts.left} left as they are, ` +
      `${counts.removed} ${report.pruned ? 'removed' : 'no longer in the source'}, ${report.rejected} rejected`,
  ];
  for (const [type, count] of Object.entries(report.byType))
    lines.push(
      `  ${type.padEnd(12)} ${count.added} added, ${count.changed} changed, ${count.left} left, ${count.removed} gone`,
    );
  if (!would) lines.push(`  ${report.passages} passages written, in ${report.seconds.toFixed(1)} s`);
  if (report.gaveWay !== null)
    lines.push(
      `The invented community (${report.gaveWay.source}, ${report.gaveWay.records} records) ${would ? 'would be' : 'was'} taken out first: it stood here alone, or --demo goes was given; --demo stays keeps it`,
    );
  if (report.refused) lines.push('Nothing was written: --strict wants every line right.');
  if (report.dryRun) lines.push('Nothing was written: this was a dry run.');
  if (report.keptHere > 0)
    lines.push(
      `${report.keptHere} stand here otherwise than in the source, and stay: members wrote, revised or withdrew them here ` +
        `(${report.keptHereIds.join(', ')}${report.keptHere > report.keptHereIds.length ? ', …' : ''})`,
    );
  if (report.lessened > 0)
    lines.push(
      `${report.lessened} came in without what could not be read of them, or names of what is nowhere (Warnings)`,
    );
  for (const [holder, count] of Object.entries(report.heldElsewhere))
    lines.push(
      `${count} of those left came from ${holder} and stand there otherwise: --take-over writes them, --prefix NAME keeps both apart, --source ${holder} says that this is the same source`,
    );
  if (counts.removed > 0 && !report.pruned)
    lines.push(`Records no longer in the source stay; --prune takes them out: ${report.removedIds.join(', ')}`);
  if (report.told.length > 0) lines.push('', 'Told by the source', ...report.told.map((told) => `  ${told}`));
  lines.push(...listed('Rejected', report.faults, report.rejected));
  lines.push(...listed('Warnings', report.warnings, report.warned));
  if (report.rejectsFile !== undefined)
    lines.push('', `Correct ${report.rejectsFile} (reasons: ${report.rejectsReport}) and import it.`);
  return `${lines.join('\n')}\n`;
}

function listed(title: string, faults: readonly Fault[], total: number): string[] {
  if (total === 0) return [];
  const shown = faults.slice(0, SHOWN);
  const more = total - shown.length;
  return ['', title, ...shown.map((fault) => `  ${printFault(fault)}`), ...(more > 0 ? [`  … and ${more} more`] : [])];
}

/** What an embedding run did, as text. */
export function embeddingText({ embedded, unreadable, texts, seconds }: EmbeddingReport): string {
  const unread = unreadable > 0 ? `, ${unreadable} in which the model can read nothing` : '';
  return `${embedded} passages have a vector now (${texts} different texts, ${seconds.toFixed(1)} s)${unread}\n`;
}
