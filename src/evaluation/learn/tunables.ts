import type { RankingWeights } from '../../recommender/index.ts';

/** A number of the ranking that a community's history may set, and the values it may take: bounds and grid in one. */
export interface Tunable {
  readonly name: string;
  readonly values: readonly number[];
  readonly read: (weights: RankingWeights) => number;
  readonly set: (weights: RankingWeights, value: number) => RankingWeights;
}

type Group = 'retrievers' | 'retrieval' | 'people';

function tunable<G extends Group>(
  group: G,
  name: string & keyof RankingWeights[G],
  values: readonly number[],
): Tunable {
  return {
    name: `${group}.${name}`,
    values,
    read: (weights) => weights[group][name] as number,
    set: (weights, value) => ({ ...weights, [group]: { ...weights[group], [name]: value } }),
  };
}

/**
 * What differs most between communities: how fast knowledge ages, how much being around decides, how far nearness in the
 * network tells of knowing, and which way of finding reads their texts best. What a relation shows (an accepted answer,
 * a review) is left alone: too little history tells those apart.
 */
export const TUNABLES: readonly Tunable[] = [
  tunable('people', 'activity', [0, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 40]),
  {
    name: 'medianAgesToHalf',
    values: [0.2, 0.4, 0.9, 1.75, 3.5, 7, 14],
    read: ({ medianAgesToHalf }) => medianAgesToHalf,
    set: (weights, medianAgesToHalf) => ({ ...weights, medianAgesToHalf }),
  },
  tunable('people', 'walk', [0, 0.5, 1, 1.5, 2.5, 4]),
  tunable('people', 'circle', [0, 0.15, 0.35, 0.6, 1]),
  tunable('retrieval', 'spread', [1.5, 2, 2.5, 3, 3.5, 4, 5]),
  tunable('retrieval', 'furtherPassages', [0, 0.1, 0.25, 0.4, 0.6]),
  tunable('retrievers', 'folded', [0.2, 0.4, 0.7, 1, 1.5, 2]),
  tunable('retrievers', 'vectors', [0.2, 0.4, 0.7, 1, 1.4, 2, 2.8]),
  tunable('retrievers', 'vectorsElsewhere', [0, 0.05, 0.2, 0.4, 0.7]),
  tunable('retrievers', 'topics', [0, 0.1, 0.2, 0.4, 0.8]),
];

/** Place of each number among the values of its tunable; those of the defaults are the places nearest to them. */
export type Setting = readonly number[];

export function settingOf(weights: RankingWeights): Setting {
  return TUNABLES.map(({ values, read }) => {
    const given = read(weights);
    return values.reduce(
      (best, value, place) => (Math.abs(value - given) < Math.abs((values[best] ?? 0) - given) ? place : best),
      0,
    );
  });
}

/** The defaults with each tunable that was moved at its new value; those left alone keep their very number. */
export function weightsOf(setting: Setting, defaults: RankingWeights): RankingWeights {
  const start = settingOf(defaults);
  return TUNABLES.reduce(
    (weights, { values, set }, place) =>
      setting[place] === start[place] ? weights : set(weights, values[setting[place] ?? 0] ?? 0),
    defaults,
  );
}

/** Steps between two settings, all tunables together. */
export function stepsBetween(one: Setting, other: Setting): number {
  return one.reduce((sum, place, at) => sum + Math.abs(place - (other[at] ?? place)), 0);
}
