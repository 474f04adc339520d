/** One question with what every feature says of each candidate, and who was right. */
export interface ListedQuestion {
  /** Row by row, 0 to 1: a row a candidate, a column a feature. */
  readonly values: Float64Array;
  /** Grade of each candidate, 0 for those who were not right. */
  readonly grades: Float64Array;
}

export interface FitOptions {
  /** Weights that are drawn to, and begun with. */
  readonly towards: readonly number[];
  /** What the square of a step away from them costs, beside the mean loss of a set of questions. */
  readonly price: number;
  /** Largest weight. */
  readonly most: number;
  /** Smallest weight of each; 0 when left out. */
  readonly least?: readonly number[];
}

const STEPS = 400;
const FIRST_PACE = 4;
/** A step this small changes no order any more. */
const STILL = 1e-6;

/**
 * Weights, 0 and up, under which those who were right stand first: minimises the cross-entropy between the grades and the
 * softmax of the weighted sums (ListNet; Cao et al., 2007), each set of questions counting the same whatever its size,
 * plus the price of leaving the weights drawn to. Convex, by projected gradient with halved steps: the same questions
 * give the same weights on any machine, however busy.
 */
export function fitListwise(sets: readonly (readonly ListedQuestion[])[], options: FitOptions): number[] {
  const { towards, price, most, least = [] } = options;
  const width = towards.length;
  let weights = [...towards];
  let current = lossAt(sets, weights, towards, price);
  let pace = FIRST_PACE;
  for (let step = 0; step < STEPS && pace > STILL; step++) {
    const moved = weights.map((weight, at) => clamp(weight - pace * (current.slope[at] ?? 0), least[at] ?? 0, most));
    const next = lossAt(sets, moved, towards, price);
    if (next.loss < current.loss) {
      const distance = moved.reduce((sum, weight, at) => sum + Math.abs(weight - (weights[at] ?? 0)), 0);
      weights = moved;
      current = next;
      pace *= 1.3;
      if (distance < STILL * width) break;
    } else pace /= 2;
  }
  return weights;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

function lossAt(
  sets: readonly (readonly ListedQuestion[])[],
  weights: readonly number[],
  towards: readonly number[],
  price: number,
): { readonly loss: number; readonly slope: readonly number[] } {
  const width = weights.length;
  const slope = new Float64Array(width);
  let loss = 0;
  for (const questions of sets) {
    const share = 1 / (sets.length * questions.length);
    for (const { values, grades } of questions) {
      const scores = sumsOf(values, weights);
      const chances = softmax(scores);
      const total = grades.reduce((sum, grade) => sum + grade, 0);
      if (total === 0) continue;
      chances.forEach((chance, row) => {
        const wanted = (grades[row] ?? 0) / total;
        if (wanted > 0) loss -= share * wanted * Math.log(chance + 1e-12);
        const off = share * (chance - wanted);
        for (let at = 0; at < width; at++) slope[at] = (slope[at] ?? 0) + off * (values[row * width + at] ?? 0);
      });
    }
  }
  weights.forEach((weight, at) => {
    const away = weight - (towards[at] ?? 0);
    loss += price * away ** 2;
    slope[at] = (slope[at] ?? 0) + 2 * price * away;
  });
  return { loss, slope: [...slope] };
}

/** The weighted sum of each row. */
export function sumsOf(values: Float64Array, weights: readonly number[]): Float64Array {
  const width = weights.length;
  const sums = new Float64Array(values.length / width);
  for (let at = 0; at < values.length; at++) {
    const row = Math.floor(at / width);
    sums[row] = (sums[row] ?? 0) + (values[at] ?? 0) * (weights[at % width] ?? 0);
  }
  return sums;
}

function softmax(scores: Float64Array): Float64Array {
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
