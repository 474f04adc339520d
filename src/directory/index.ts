export type { Collection } from './collection.ts';
export { createDirectory, type Directory } from './directory.ts';
export * from './items/index.ts';
export { type Page, Paging } from './page.ts';
export type { View } from './view.ts';
