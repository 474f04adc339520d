/**
 * What happens to a relation of a member who is joined to another.
 *
 * - `record` it stands in a record, and is written anew with it
 * - `moves` it goes over, marked with the id it was of; what both have, or what ties the two to each other, stays with the id
 *   that is gone until the join is taken back
 * - `stays` it stays with the id that is gone
 */
export type JoinFate = 'record' | 'moves' | 'stays';

/** One table of every relation of a member; a test holds it against that of erasing (`keeping/erasure/fates.ts`). */
export const JOIN_FATES: Readonly<Record<string, JoinFate>> = {
  WORKS_FOR: 'record',
  REPORTS_TO: 'record',
  KNOWS_ABOUT: 'record',
  NOT_ABOUT: 'record',
  MEMBER_OF: 'record',
  TIE: 'record',
  CONTRIBUTED: 'record',
  USED: 'record',
  SHARES: 'record',
  ATTENDED: 'record',
  PART_OF: 'record',
  ENDORSED: 'record',
  ENDORSES: 'record',
  GAVE: 'record',
  CONCERNS: 'record',
  ASKED: 'record',
  ANSWERED: 'record',
  COMMENTED: 'record',
  AUTHORED: 'record',
  RAISED: 'record',
  HOLDS_BACK: 'record',
  HAS_PIECE: 'record',
  ALSO_KNOWN_AS: 'record',
  ASKED_UNNAMED: 'moves',
  TOLD_USE: 'moves',
  TURNED_TO: 'moves',
  FILLED_IN: 'moves',
  INVITES: 'moves',
  SHOWED: 'moves',
  SHOWN_TO: 'moves',
  TELLS: 'moves',
  DONE_BY: 'moves',
  CHOSE: 'moves',
  NAMES: 'moves',
  OWNS: 'moves',
  WROTE: 'moves',
  // Results and versions go on saying the id that is gone: whoever it stands for now is tied to them.
  SEATS: 'moves',
  PLACES: 'moves',
  KEEPS: 'moves',
  UPLOADED: 'moves',
  NOT_SAME: 'moves',
  // What both say of their own data is put together, and pictures of the network are drawn anew.
  SAID: 'stays',
  DRAWS: 'stays',
  // Whoever leaves is not joined.
  LEAVES: 'stays',
};

export const tiesThat = (fate: JoinFate): string[] =>
  Object.keys(JOIN_FATES).filter((type) => JOIN_FATES[type] === fate);

/** Of which a member may have several to the same. */
export const SEVERAL: readonly string[] = ['TURNED_TO', 'SEATS', 'PLACES'];
/** Of which a member has one at most. */
export const SINGLE: readonly string[] = ['CHOSE'];
