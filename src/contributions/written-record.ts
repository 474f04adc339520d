import { AppError, type CommunityFileRecord } from '../domain/index.ts';
import { type ContributionRecords, LONGEST_TEXT, LONGEST_TITLE } from './contribution.ts';

/** A record as it may be kept, within the limits of what one writes by hand. */
export function writtenRecord(records: ContributionRecords, value: unknown): CommunityFileRecord {
  const record = records.check(value);
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  for (const [field, most] of Object.entries(LIMITS)) {
    const text = fields[field];
    if (typeof text !== 'string') continue;
    if (text.trim() === '')
      throw new AppError('bad-input', `${field}: is empty: write something`, { details: { field } });
    if (text.length > most)
      throw new AppError('bad-input', `${field}: has ${text.length} signs: ${most} at most`, {
        details: { field, most },
      });
  }
  return record;
}

const LIMITS: Readonly<Record<string, number>> = { title: LONGEST_TITLE, name: LONGEST_TITLE, text: LONGEST_TEXT };
