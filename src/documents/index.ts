export { DOCUMENT_LIMITS, type DocumentLimits, type DocumentType } from './document.ts';
export { createFileStore, type FileStore } from './file-store.ts';
export { type ReadDocument, readInThreads, tooLarge } from './read/read-in-thread.ts';
export { FileFacts, UploadedFile } from './uploaded-file.ts';
