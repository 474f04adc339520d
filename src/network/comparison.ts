import { dayOf } from '../community/index.ts';
import type { Language } from '../domain/index.ts';
import { bandsOf } from './bands.ts';
import { type ClusterChange, clusterChanges, compare } from './compare.ts';
import { LAYERS } from './layers.ts';
import type { Projection, ProjectionOptions } from './project.ts';
import { sayComparison, sayMove } from './say-comparison.ts';
import type { Scene } from './scene.ts';

/** Two periods compared, in numbers and sentences: it names nobody. */
export interface Comparison {
  readonly turnover: {
    /** Pairs that are tied in the later period alone, in the earlier alone, and in both. */
    readonly formed: number;
    readonly faded: number;
    readonly kept: number;
    /** Share of the ties of either period that stand in both, 0 to 1; null where there were none. */
    readonly stability: number | null;
    /** People who are in one of both networks alone. */
    readonly came: number;
    readonly left: number;
  };
  /** How clusters went on, each by its number of people. */
  readonly clusters: readonly {
    readonly kind: ClusterChange['kind'];
    readonly before: readonly number[];
    readonly after: readonly number[];
  }[];
  /** Members who went from one band to another, counted. */
  readonly moves: readonly Move[];
  readonly lines: readonly string[];
}

export interface Move {
  readonly from: string;
  readonly to: string;
  readonly people: number;
  readonly text: string;
}

type Period = Pick<ProjectionOptions, 'from' | 'to'>;

/** A period as it is looked at, with the community of each of its nodes. */
export interface Divided {
  readonly scene: Scene;
  readonly period: Period;
  readonly of: Int32Array;
}

export function comparisonOf(before: Divided, after: Divided, language: Language): Comparison {
  const [earlier, later] = [before.scene.projection, after.scene.projection];
  const { formed, faded, kept, stability, came, left } = compare(earlier, later, (layer) => LAYERS[layer].isDirected);
  const [were, are] = [clustersOf(earlier, before.of), clustersOf(later, after.of)];
  const told = {
    turnover: {
      ...{ formed: formed.length, faded: faded.length, kept: kept.length, stability },
      ...{ came: came.length, left: left.length },
    },
    clusters: clusterChanges(were, are).map(({ kind, before: from, after: to }) => ({
      kind,
      before: from.map((cluster) => were[cluster]?.length ?? 0),
      after: to.map((cluster) => are[cluster]?.length ?? 0),
    })),
    moves: movesOf(before, after).map((move) => ({ ...move, text: sayMove(move, language) })),
  };
  return { ...told, lines: sayComparison(told, language) };
}

function clustersOf({ nodes }: Projection, of: Int32Array): number[][] {
  const clusters = new Map<number, number[]>();
  nodes.forEach((node, place) => {
    const cluster = of[place] ?? -1;
    const known = clusters.get(cluster);
    if (known === undefined) clusters.set(cluster, [node]);
    else known.push(node);
  });
  return [...clusters.values()].filter(({ length }) => length > 1);
}

function movesOf(before: Divided, after: Divided): Omit<Move, 'text'>[] {
  const bands = ({ scene, period: { from, to } }: Divided) =>
    bandsOf(scene.community, scene.audience, {
      from: from === undefined ? null : dayOf(from),
      to: to === undefined ? null : dayOf(to),
    });
  const [were, are] = [bands(before), bands(after)];
  const moves = new Map<string, { from: string; to: string; people: number }>();
  for (const [member, from] of were) {
    const to = are.get(member) ?? 'outside';
    if (from === to) continue;
    const move = moves.get(`${from} ${to}`) ?? { from, to, people: 0 };
    move.people += 1;
    moves.set(`${from} ${to}`, move);
  }
  return [...moves.values()].sort(
    (a, b) => b.people - a.people || compareText(a.from, b.from) || compareText(a.to, b.to),
  );
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
