import type { Compacted } from '../graph/index.ts';
import type { AuditLog, Erasure } from '../keeping/index.ts';

/** Who did what as text, a line an entry. */
export function auditText({ total, items }: Awaited<ReturnType<AuditLog['list']>>): string {
  const lines = items.map(({ at, what, by, about, details }) => {
    const more = Object.entries(details).map(([name, value]) => `${name} ${value}`);
    const whom = about === null ? '' : ` → ${about}`;
    return `${at.slice(0, 16).replace('T', ' ')}  ${what.padEnd(10)} ${by}${whom}${more.length > 0 ? `  (${more.join(', ')})` : ''}`;
  });
  const shown = total > items.length ? `${items.length} of ` : '';
  return `${[`${shown}${total} noted`, ...lines].join('\n')}\n`;
}

export interface ErasureReport extends Erasure {
  readonly compacted: Compacted | null;
  readonly backupsLeft: readonly string[];
  readonly backupsDeleted: readonly string[];
}

/** What was erased, or would be, as text. */
export function erasureText(report: ErasureReport): string {
  const { done, works, ties, named, namedCount } = report;
  const count = (fate: string): number => works.filter((work) => work.fate === fate).length;
  const lines = [
    done ? `${report.member} was erased; ${report.mark} stands for them` : `${report.member} would be erased`,
    `  of what they made ${count('stays')} stay without a name, ${count('goes')} go, ${count('emptied')} stay empty`,
    ...ties.map((tie) => `  ${tie.type} ${tie.label}: ${tie.count} (${tie.fate})`),
    ...report.unknown.map((tie) => `  no rule speaks of ${tie}: the relation is cut, and what it led to stays`),
  ];
  if (namedCount > 0) {
    const kept = report.redacted ? 'were taken out of' : done ? 'still stand in' : 'stand in';
    lines.push('', `Their name, id or mail ${kept} ${namedCount} places of the words of others`);
    lines.push(...named.map(({ type, id, field }) => `  ${type} ${id ?? ''} ${field}`));
    if (!report.redacted) lines.push('  --redact takes them out of there');
  }
  if (report.compacted !== null) lines.push('', compactedText(report.compacted).trimEnd());
  else lines.push('', `On disk: ${report.disk}`);
  if (report.backupsLeft.length > 0)
    lines.push(
      '',
      'Backups that hold them still (--delete-backups):',
      ...report.backupsLeft.map((path) => `  ${path}`),
    );
  for (const path of report.backupsDeleted) lines.push(`deleted ${path}`);
  return `${lines.join('\n')}\n`;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

export const compactedText = ({ nodes, relations, before, after }: Compacted): string =>
  `The engine’s files were written anew with ${nodes} nodes and ${relations} relations: ${megabytes(before)} before, ${megabytes(after)} now\n`;
