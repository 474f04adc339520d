/** One question of a set: its id and its text, and what is known when it is asked. */
export interface JudgedQuestion {
  readonly id: string;
  readonly text: string;
  /** All there is in the graph, when left out. */
  readonly asOf?: AsOf;
}

/** What is known when a question from the community's own history is asked again. */
export interface AsOf {
  /** Day from which on nothing is known, as `2026-03-01`; null when the community does not say when. */
  readonly before: string | null;
  /** Not known whenever they were made: the thing that the question was made from, and what hangs on it. */
  readonly without: readonly { readonly type: string; readonly id: string }[];
}

/** Whether something of this date was known. What has no date was always known. */
export function wasKnown(asOf: AsOf | undefined, type: string, id: string, date: string | null): boolean {
  if (asOf === undefined) return true;
  if (asOf.before !== null && date !== null && date.slice(0, 10) >= asOf.before) return false;
  return !asOf.without.some((item) => item.type === type && item.id === id);
}
