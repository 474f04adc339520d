/** How much members have been asked lately, as the log of recommendations tells. */
export interface Load {
  /**
   * Different questions of this week that a member was asked, as far as the log knows. The question at hand is not
   * counted, so that asking it again gives the same answer.
   */
  asks(memberId: string): number;
  /**
   * Answers of the days that are over in which a member stood first, each counting half every two weeks: how often
   * askers came to them.
   */
  burden(memberId: string): number;
  /** Mean burden of those who have one; 0 when nobody has. */
  readonly usualBurden: number;
}

/** Nobody was asked anything: what answers from the past, and those that keep no log, are ranked by. */
export const NO_LOAD: Load = { asks: () => 0, burden: () => 0, usualBurden: 0 };

/**
 * Places of an answer whose people count as asked. Someone turns to the first few that they are shown; a budget that
 * counted everybody on a list would keep people from being asked at all.
 */
export const ASKED_AMONG_FIRST = 3;

/** Days over which asks are counted against a budget, today included. */
export const DAYS_OF_A_WEEK = 7;
