import { VISIBILITIES } from '../../domain/index.ts';
import { fold } from '../../language/index.ts';
import { type Finding, showValue } from './fault.ts';
import { readChoice } from './read-value.ts';

/** What tables and programs call it. */
const OTHER_NAMES: ReadonlySet<string> = new Set([
  'visibilite',
  'zichtbaarheid',
  'hidden',
  'private',
  'privacy',
  'confidential',
]);
/** Slips of the pen at most between a name and `visibility`. */
const SLIPS = 3;

/**
 * What was said of who may see a member and cannot be read hides them: no value, a wrong one, or a field whose name is near.
 * Changes `given`, and tells it.
 */
export function hideUnreadable(
  value: Readonly<Record<string, unknown>>,
  given: Record<string, unknown>,
  unknownNames: readonly string[],
): Finding[] {
  const stands = value['visibility'];
  if (stands !== undefined) {
    const read = readChoice(stands, VISIBILITIES);
    given['visibility'] = read ?? 'hidden';
    if (read !== undefined) return [];
    const words = VISIBILITIES.join(', ');
    return [hidden(`visibility is ${showValue(stands)}: must be one of ${words}`)];
  }
  const near = unknownNames.find(isNear);
  if (near === undefined) return [];
  given['visibility'] = 'hidden';
  return [hidden(`${showValue(near)} may stand for visibility: write visibility`)];
}

function hidden(why: string): Finding {
  return { code: 'field-set-aside', message: `${why}; until it can be read the member is hidden` };
}

function isNear(name: string): boolean {
  const word = fold(name).replace(/[^a-z]/g, '');
  return OTHER_NAMES.has(word) || (Math.abs(word.length - 10) <= SLIPS && slips(word, 'visibility') <= SLIPS);
}

/** Letters to change, add or take away to come from one word to another. */
function slips(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const isSame = one[at - 1] === other[to - 1];
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (isSame ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
