export { AuditEntry, type AuditLog, type AuditNote, AuditPaging, createAuditLog } from './audit-log.ts';
export { createErasedBook, type ErasedBook } from './erasure/erased.ts';
export { createEraser, type Eraser } from './erasure/eraser.ts';
export { Erasure, ErasureWish } from './erasure/erasure.ts';
export { FATES, NOT_OF_PEOPLE } from './erasure/fates.ts';
export { fingerprintsBy, readSalt } from './erasure/fingerprints.ts';
export { backupFolder, backupsOf, type EngineFiles, type Remains } from './erasure/remains.ts';
export { createLeavingBook, Leaving, type LeavingBook, LeavingWish } from './leaving.ts';
export { createTakeOut, type OwnData, type TakeOut } from './take-out.ts';
