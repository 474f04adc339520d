export type { BackupEnd } from './backup-file.ts';
export { type Restored, restoreBackup } from './restore-backup.ts';
export { writeBackup } from './write-backup.ts';
