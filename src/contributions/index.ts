export {
  type ContributionRecords,
  type Kept,
  type KeptVersion,
  LONGEST_TEXT,
  LONGEST_TITLE,
  type NewRecord,
  type RecordChange,
} from './contribution.ts';
export {
  type ContributionBook,
  type ContributionServices,
  type Contributions,
  createContributionBook,
  createContributions,
} from './contribution-book.ts';
export { createRecordKeeping, type OpenedRecord, type SaidOfList } from './record-keeping.ts';
export type { ContributedType } from './record-rules.ts';
