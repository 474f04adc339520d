export { AuditEntry, type AuditLog, type AuditNote, AuditPaging, createAuditLog } from './audit-log.ts';
