/** A reason to be in a group: a whole sentence, and what it names, so that nothing is said twice. */
export interface Reason {
  readonly text: string;
  /** Concerns and topics that it names, as `challenge/<id>`, and needs in their own words. */
  readonly names: readonly string[];
}

/** What a need is named with, before its own words. */
export const NEED = 'need/';

/** Reasons of one member at most: the strongest say enough. */
const MOST_REASONS = 3;

/** The strongest reasons, none of which names what one before it named. */
export function chooseReasons(reasons: readonly Reason[]): string[] {
  const named = new Set<string>();
  const chosen: string[] = [];
  for (const { text, names } of reasons) {
    if (chosen.length === MOST_REASONS) break;
    if (names.some((name) => named.has(name))) continue;
    for (const name of names) named.add(name);
    chosen.push(text);
  }
  return chosen;
}
