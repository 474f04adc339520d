import { type CommunityFileRecord, RECORD_SCHEMAS } from '../../domain/index.ts';

/** The records of the lines of a community file; what an import would refuse, and a second record of one id, is left out. */
export function readRecords(lines: readonly string[]): CommunityFileRecord[] {
  const records = new Map<string, CommunityFileRecord>();
  for (const line of lines) {
    if (line.trim() === '') continue;
    const value: { type?: unknown; id?: unknown } = JSON.parse(line);
    const schema = RECORD_SCHEMAS[value.type as keyof typeof RECORD_SCHEMAS];
    const read = schema?.safeParse(value);
    if (read?.success) records.set(`${value.type} ${value.id}`, read.data);
  }
  return [...records.values()];
}
