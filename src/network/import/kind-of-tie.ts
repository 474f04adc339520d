import { AppError, TIE_KINDS, type TieKind } from '../../domain/index.ts';
import { UNNAMED_KIND } from '../files/read/make-view.ts';
import { listNames } from '../files/read/mapping.ts';
import type { ViewEdge } from '../network.ts';

/** What to make of kinds that are none of ours. */
export interface KindChoice {
  /** Kind of every edge that does not say one of ours, unless `kinds` says more. */
  readonly kind?: TieKind | undefined;
  /** Our kind for a word of the file, in any case; null leaves those edges out. */
  readonly kinds?: Readonly<Record<string, TieKind | null>> | undefined;
}

const alike = (kind: string): string => kind.trim().toLowerCase();

/**
 * Our kind for each word that edges have; null where they are to be left out.
 *
 * @throws AppError `bad-input` when a word is none of ours and nothing says what it is: all such words are named
 */
export function kindsOfTies(
  edges: readonly ViewEdge[],
  { kind, kinds = {} }: KindChoice,
): ReadonlyMap<string, TieKind | null> {
  const chosen = new Map(Object.entries(kinds).map(([word, ours]) => [alike(word), ours]));
  const counts = new Map<string, number>();
  for (const edge of edges) counts.set(edge.kind, (counts.get(edge.kind) ?? 0) + 1);
  const ours = new Map<string, TieKind | null>();
  const unknown: string[] = [];
  for (const word of counts.keys()) {
    const known = chosen.get(alike(word)) ?? TIE_KINDS.find((one) => one === alike(word)) ?? kind;
    if (chosen.get(alike(word)) === null) ours.set(word, null);
    else if (known === undefined || known === null) unknown.push(word);
    else ours.set(word, known);
  }
  if (unknown.length === 0) return ours;
  const [first = ''] = unknown;
  const edgesOf = unknown.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  const list = TIE_KINDS.join(', ');
  throw new AppError(
    'bad-input',
    unknown.every((word) => word === UNNAMED_KIND)
      ? `${edgesOf === 1 ? '1 edge does' : `${edgesOf} edges do`} not say what ties them: give the kind of all, one of ${list}`
      : `${edgesOf === 1 ? '1 edge is' : `${edgesOf} edges are`} of the kind ${listNames(unknown)}, which is none of ${list}: say what it is, as in ` +
          `${first}=advice; leave it out with ${first}=none; or give one kind for all that say no other`,
  );
}

/** Kinds as they are written on a command line: `advice`, or `answers=advice`, or `answers=none`. */
export function kindChoice(words: readonly string[]): KindChoice {
  const chosen: Record<string, TieKind | null> = {};
  let usual: TieKind | undefined;
  for (const word of words) {
    const at = word.lastIndexOf('=');
    const ours = word.slice(at + 1);
    const kind = TIE_KINDS.find((one) => one === ours);
    if (kind === undefined && !(at > 0 && ours === 'none'))
      throw new AppError(
        'bad-input',
        `"${word.slice(0, 80)}" is no kind of tie: give one of ${TIE_KINDS.join(', ')}, or answers=advice, or answers=none`,
      );
    if (at > 0) chosen[word.slice(0, at)] = kind ?? null;
    else usual = kind;
  }
  return { kinds: chosen, ...(usual === undefined ? {} : { kind: usual }) };
}
