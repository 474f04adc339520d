import { FACILITATOR_STEMS, LEADER_STEMS } from '../../domain/index.ts';
import { foldedWords } from '../../language/index.ts';

/** Whether a role in a group is to run it: 2 to facilitate, 1 to lead or begin it, 0 neither. */
export function runsGroup(role: string): 0 | 1 | 2 {
  const begins = (stems: readonly string[]) =>
    foldedWords(role).some((word) => stems.some((stem) => word.startsWith(stem)));
  return begins(FACILITATOR_STEMS) ? 2 : begins(LEADER_STEMS) ? 1 : 0;
}
