export { OwnChange, OwnField, OwnFrom, OwnPage, OwnRecord, OwnTopic } from './own.ts';
export { createOwnBook, type OwnBook } from './own-book.ts';
