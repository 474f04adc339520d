export { createImportDesk, type ImportDesk, type Importer } from './desk/import-desk.ts';
export { ImportFile, ImportFiles, ImportTable, ImportTold, ImportWish, ImportWork } from './desk/import-file.ts';
export { exportAs } from './export/export-as.ts';
export { type ExportOptions, type ExportReport, exportCommunity } from './export/export-community.ts';
export type { GivesWay } from './import/give-way.ts';
export { type ImportOptions, importCommunity } from './import/import-community.ts';
export { type ImportStatus, importStatus } from './import/import-mark.ts';
export { importRecords } from './import/import-records.ts';
export type { ImportReport, RecordCounts } from './import/import-report.ts';
export { importTable } from './import/import-table.ts';
export type { OnProgress, Phase, Progress } from './import/progress.ts';
export { createRecordDesk, type NamedRecord, type RecordDesk } from './import/record-desk.ts';
export { createJoinDesk, type JoinDesk, type JoinPlan } from './joined/join-desk.ts';
export type { KnownJoin } from './joined/kept-joins.ts';
export { JOIN_FATES } from './joined/ties-of-members.ts';
export {
  type EmbeddingReport,
  type EmbedOptions,
  embedPending,
  passagesWithoutVector,
} from './passages/embed-pending.ts';
export { takeIntoUse } from './passages/take-into-use.ts';
export type { SourceKind } from './reading/source.ts';
export { sourceName } from './reading/source-name.ts';
export type { Erased } from './reading/without-erased.ts';
export { type Fault, type FaultCode, type Place, printFault } from './record/fault.ts';
export { versionsBy, versionsOf } from './record/record-versions.ts';
export { Mapping } from './sources/tables/mapping/mapping.ts';
export { mapTable, type TableMapping } from './sources/tables/mapping/table-mapping.ts';
export { createVoice, type Voice } from './voice/voice.ts';
