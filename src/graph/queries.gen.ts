export type QueryName = keyof Queries;
export interface Queries {}
