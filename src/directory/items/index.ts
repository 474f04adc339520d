export * from './acquaintance.ts';
export * from './artefact.ts';
export * from './community.ts';
export * from './exchange.ts';
export * from './gathering-places.ts';
export * from './member.ts';
export * from './reference.ts';
export * from './topic.ts';
