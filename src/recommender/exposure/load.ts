/** How much members have been asked lately, and shown. */
export interface Load {
  /**
   * Different questions that members turned to a member with this week, by who asks. The question at hand is not
   * counted, so that asking it again gives the same answer.
   */
  asks(memberId: string): ReadonlyMap<string, number>;
  /**
   * How often a member stood first in the days that are over, each time counting half every two weeks: how often askers
   * were led to them.
   */
  burden(memberId: string): number;
  /** Mean burden of those who have one; 0 when nobody has. */
  readonly usualBurden: number;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** Nobody was asked anything: what answers from the past, and those that keep no log, are ranked by. */
export const NO_LOAD: Load = { asks: () => NONE, burden: () => 0, usualBurden: 0 };

/** Days over which asks are counted against a budget, today included. */
export const DAYS_OF_A_WEEK = 7;

/**
 * Asks that a member received, out of those that were made and those that feedback tells of, each by who says so. The same
 * ask may stand in both: of each asker the larger number counts. What members say of themselves (a pass) is an ask
 * that somebody made, where enough were.
 */
export function countAsks(
  member: string,
  made: ReadonlyMap<string, number>,
  told: ReadonlyMap<string, number>,
): number {
  let asks = 0;
  let allMade = 0;
  for (const asker of new Set([...made.keys(), ...told.keys()])) {
    if (asker === member) continue;
    asks += Math.max(made.get(asker) ?? 0, told.get(asker) ?? 0);
    allMade += made.get(asker) ?? 0;
  }
  return asks + Math.max(0, (told.get(member) ?? 0) - allMade);
}
