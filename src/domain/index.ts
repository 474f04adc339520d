export * from './answer.ts';
export * from './community-record.ts';
export * from './confidence-words.ts';
export * from './errors.ts';
export * from './feedback.ts';
export * from './read-wish.ts';
export * from './viewer.ts';
export * from './vocabulary.ts';
