import { IsoDate, type TieKind } from '../../domain/index.ts';
import type { NetworkReading } from '../files/read-network.ts';
import type { Attribute } from '../network.ts';
import type { ImportFinding } from './import-report.ts';

/** A tie as a file states it, between members that are known. */
export interface StatedTie {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  /** As in the file, 1 where it gives none. */
  readonly weight: number;
  readonly date: string | undefined;
}

export interface TieReading {
  readonly ties: readonly StatedTie[];
  readonly findings: readonly ImportFinding[];
  /** Edges of the file that are no tie, by the node that is nobody here. */
  readonly lostAt: ReadonlyMap<string, number>;
  readonly leftOut: number;
}

const DATE_NAMES = ['date', 'start', 'since'];

/** The ties of a reading, given who its nodes are and what its kinds mean; each pair, kind and day once. */
export function readTies(
  { view, edgePlaces }: NetworkReading,
  memberOf: (node: string) => string | undefined,
  kindOf: (word: string) => TieKind | null,
  dateFrom: string | undefined,
): TieReading {
  const ties: StatedTie[] = [];
  const findings: ImportFinding[] = [];
  const lostAt = new Map<string, number>();
  const seen = new Set<string>();
  const kinds = new Map<string, number>();
  let [leftOut, ends, endsAt] = [0, 0, ''];
  const state = (from: string, to: string, edge: number, kind: TieKind, date: string | undefined): boolean => {
    const key = JSON.stringify([from, to, kind, date?.slice(0, 10)]);
    if (seen.has(key)) return false;
    seen.add(key);
    ties.push({ from, to, kind, weight: view.edges[edge]?.weight ?? 1, date });
    return true;
  };
  view.edges.forEach(({ source, target, kind: word, attributes }, edge) => {
    const place = edgePlaces[edge] ?? '';
    const kind = kindOf(word);
    const [from, to] = [memberOf(source), memberOf(target)];
    if (kind === null) {
      leftOut += 1;
      kinds.set(word, (kinds.get(word) ?? 0) + 1);
      return;
    }
    if (from === undefined || to === undefined) {
      leftOut += 1;
      for (const end of new Set([source, target]))
        if (memberOf(end) === undefined) lostAt.set(end, (lostAt.get(end) ?? 0) + 1);
      return;
    }
    if (from === to) {
      leftOut += 1;
      findings.push({ place, ties: 1, about: 'oneself', name: source });
      return;
    }
    const said = valueUnder(attributes, dateFrom === undefined ? DATE_NAMES : [dateFrom]);
    const date = dateIn(said);
    if (said !== undefined && date === undefined) findings.push({ place, ties: 0, about: 'date', value: String(said) });
    if (valueUnder(attributes, ['end']) !== undefined) {
      ends += 1;
      endsAt ||= place;
    }
    const isNew = state(from, to, edge, kind, date);
    const isNewBack = !view.isDirected && state(to, from, edge, kind, date);
    if (isNew || isNewBack) return;
    leftOut += 1;
    findings.push({ place, ties: 1, about: 'repeated', from: source, to: target, kind });
  });
  for (const [kind, count] of kinds) findings.push({ place: '', ties: count, about: 'kind', kind });
  if (ends > 0) findings.push({ place: endsAt, ties: 0, about: 'end', edges: ends });
  if (!view.isDirected && ties.length > 0) findings.push({ place: '', ties: 0, about: 'both-ways' });
  return { ties, findings, lostAt, leftOut };
}

function valueUnder(attributes: Readonly<Record<string, Attribute>>, names: readonly string[]): Attribute | undefined {
  for (const name of names) {
    const like = name.trim().toLowerCase();
    const found = Object.entries(attributes).find(([given]) => given.trim().toLowerCase() === like)?.[1];
    if (found !== undefined && found !== '') return found;
  }
  return undefined;
}

/** A day or an instant as the community file has it. */
function dateIn(value: Attribute | undefined): string | undefined {
  const text = String(value ?? '').trim();
  return IsoDate.safeParse(text).success ? text : undefined;
}
