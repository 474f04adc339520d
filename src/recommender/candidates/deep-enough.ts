/** How many times deeper each next reading of an index goes. */
const DEEPER = 4;

/** What one reading of an index gave: how many in all, and how many of them the viewer may see. */
interface Reading {
  readonly raw: number;
  readonly seen: number;
}

/**
 * Reads an index deeper and deeper, until it gave as many as are wanted that the viewer may see, or has no more: what they
 * may not see takes nobody's place.
 */
export async function readDeepEnough<Read extends Reading>(
  wanted: number,
  read: (limit: number) => Promise<Read>,
): Promise<Read> {
  for (let limit = wanted; ; limit *= DEEPER) {
    const found = await read(limit);
    if (found.seen >= wanted || found.raw < limit) return found;
  }
}
