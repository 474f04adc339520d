import type { ScoreGroup } from '../optimise/division.ts';

/** Mean over the pairs of a group of a value of pairs, 0 to 1; 0 for a group of one. */
export function pairMean(people: number, values: Float32Array): ScoreGroup {
  return (members, size) => {
    let sum = 0;
    for (let i = 0; i < size; i += 1) {
      const row = (members[i] as number) * people;
      for (let j = i + 1; j < size; j += 1) sum += values[row + (members[j] as number)] as number;
    }
    return size < 2 ? 0 : sum / ((size * (size - 1)) / 2);
  };
}

/**
 * Share of the pairs of a group that differ, 0 all alike to 1 all different: Blau's index of heterogeneity without
 * replacement. A pair of which one is not known counts as half.
 */
export function shareThatDiffer(codes: Int32Array): ScoreGroup {
  return (members, size) => {
    let sum = 0;
    for (let i = 0; i < size; i += 1) {
      const code = codes[members[i] as number] as number;
      for (let j = i + 1; j < size; j += 1) {
        const other = codes[members[j] as number] as number;
        if (code < 0 || other < 0) sum += 0.5;
        else if (code !== other) sum += 1;
      }
    }
    return size < 2 ? 0 : sum / ((size * (size - 1)) / 2);
  };
}

/** Mean distance of the pairs on a scale of 0 to 1; a pair of which one is not known (NaN) counts as half. */
export function meanDistance(scale: Float64Array): ScoreGroup {
  return (members, size) => {
    let sum = 0;
    for (let i = 0; i < size; i += 1) {
      const place = scale[members[i] as number] as number;
      for (let j = i + 1; j < size; j += 1) {
        const distance = Math.abs(place - (scale[members[j] as number] as number));
        sum += Number.isNaN(distance) ? 0.5 : distance;
      }
    }
    return size < 2 ? 0 : sum / ((size * (size - 1)) / 2);
  };
}
