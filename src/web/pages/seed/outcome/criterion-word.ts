import type { Say } from '../../../messages/message.ts';
import { CRITERIA } from '../wish/wish.ts';

/** A criterion in words; one that no one foresaw, as it is named. */
export function criterionWord(say: Say, name: string): string {
  const known = CRITERIA.find((each) => each === name);
  return known === undefined ? name : say(`seed.criterion.${known}`);
}
