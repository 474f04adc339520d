import { rootIn } from './stem.ts';

/** Letters that each part of a compound has at least. */
const SHORTEST_PART = 4;
/** From this length on a Dutch word may be a compound. */
export const SHORTEST_COMPOUND = 8;
/** Letters that link the parts of one. */
const LINKS = ['', 's', 'e', 'n', 'en'];

/** The two parts of a Dutch compound. */
export interface Parts {
  readonly modifier: string;
  readonly head: string;
}

/** All cuts of a folded word in two, with and without letters that link: most of them are none. */
export function cutsOf(compound: string): Parts[] {
  const cuts: Parts[] = [];
  if (compound.length < SHORTEST_COMPOUND) return cuts;
  for (let at = SHORTEST_PART - 1; at <= compound.length - SHORTEST_PART; at++) {
    const head = compound.slice(at);
    for (const link of LINKS) {
      const modifier = compound.slice(0, at - link.length);
      if (modifier.length >= SHORTEST_PART && modifier + link === compound.slice(0, at)) cuts.push({ modifier, head });
    }
  }
  return cuts;
}

/** Whether a folded word is the compound of two others, in any form of theirs: `stagebegeleiding` of `stages` and `begeleider`. */
export function isCompoundOf(compound: string, modifier: string, head: string): boolean {
  const [first, last] = [rootIn('nl', modifier), rootIn('nl', head)];
  if (first.length < 3 || last.length < 3) return false;
  if (!compound.startsWith(first.slice(0, 4)) || !compound.includes(last.slice(0, 4))) return false;
  return cutsOf(compound).some(
    (cut) => rootIn('nl', cut.head) === last && (cut.modifier === modifier || rootIn('nl', cut.modifier) === first),
  );
}
