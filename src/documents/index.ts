export {
  DOCUMENT_LIMITS,
  DOCUMENT_TYPES,
  DOCUMENT_WARNINGS,
  type DocumentLimits,
  type DocumentText,
  type DocumentType,
  type DocumentWarning,
} from './document.ts';
export { type ReadDocument, readInThreads } from './read/read-in-thread.ts';
