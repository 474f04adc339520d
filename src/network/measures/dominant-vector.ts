/** Multiplies a vector by a matrix that nobody needs to write down. */
export type Multiply = (given: Float64Array, made: Float64Array) => void;

/** Directions searched in before starting anew from the best vector in them. */
const DIRECTIONS = 24;
/** Starts before giving up. */
const STARTS = 400;
/** Settled when multiplying changes the vector, apart from its length, by no more than this share. */
const SETTLED = 1e-10;
/** A direction shorter than this share is none: the searched ones hold the answer. */
const NOTHING = 1e-12;
/** Squarings of the small matrix: its 2 ^ 40th power. */
const SQUARINGS = 40;

/**
 * The vector of length 1 without negative parts that a matrix without negative parts only stretches, by the most it
 * stretches any (Perron); null where it does not settle. Arnoldi's method (1951), started anew from its best guess, for
 * matrices in which everything reaches everything.
 */
export function dominantVector(size: number, multiply: Multiply): Float64Array | null {
  let guess = new Float64Array(size).fill(1 / Math.sqrt(size));
  const made = new Float64Array(size);
  for (let start = 0; start < STARTS; start++) {
    multiply(guess, made);
    const stretch = dot(guess, made);
    let off = 0;
    for (let i = 0; i < size; i++) off += ((made[i] as number) - stretch * (guess[i] as number)) ** 2;
    if (Math.sqrt(off) <= SETTLED * stretch) return guess;
    guess = bestWithin(guess, multiply);
  }
  return null;
}

/** The vector that the matrix stretches most among sums of the guess multiplied by it again and again. */
function bestWithin(guess: Float64Array, multiply: Multiply): Float64Array<ArrayBuffer> {
  const most = Math.min(DIRECTIONS, guess.length);
  const directions = [guess];
  const small = Array.from({ length: most }, () => new Float64Array(most));
  for (let column = 0; column < most; column++) {
    const made = new Float64Array(guess.length);
    multiply(directions[column] as Float64Array, made);
    const before = Math.sqrt(dot(made, made));
    // Twice, as rounding leaves something of each direction behind.
    for (let pass = 0; pass < 2; pass++)
      directions.forEach((direction, row) => {
        const part = dot(direction, made);
        (small[row] as Float64Array)[column] = ((small[row] as Float64Array)[column] as number) + part;
        for (let i = 0; i < made.length; i++) made[i] = (made[i] as number) - part * (direction[i] as number);
      });
    const left = Math.sqrt(dot(made, made));
    if (column + 1 === most || left <= NOTHING * before) break;
    (small[column + 1] as Float64Array)[column] = left;
    directions.push(made.map((value) => value / left));
  }
  const parts = dominantOfSmall(small.slice(0, directions.length).map((row) => row.subarray(0, directions.length)));
  const best = new Float64Array(guess.length);
  directions.forEach((direction, row) => {
    for (let i = 0; i < best.length; i++)
      best[i] = (best[i] as number) + (parts[row] as number) * (direction[i] as number);
  });
  const length = Math.sqrt(dot(best, best));
  return best.map((value) => Math.abs(value) / length);
}

/** What a small matrix stretches most, towards the positive: a column of a high power of it, moved off the negative. */
function dominantOfSmall(matrix: readonly Float64Array[]): Float64Array {
  const count = matrix.length;
  const shift = Math.sqrt(matrix.reduce((sum, row) => sum + dot(row, row), 0));
  let power = matrix.map((row, i) => row.map((value, j) => (i === j ? value + shift : value)));
  for (let squaring = 0; squaring < SQUARINGS; squaring++) {
    const square = power.map((row) => {
      const made = new Float64Array(count);
      for (let k = 0; k < count; k++)
        for (let j = 0; j < count; j++)
          made[j] = (made[j] as number) + (row[k] as number) * ((power[k] as Float64Array)[j] as number);
      return made;
    });
    const length = Math.sqrt(square.reduce((sum, row) => sum + dot(row, row), 0));
    power = square.map((row) => row.map((value) => value / length));
  }
  const columns = Array.from({ length: count }, (_, j) => Float64Array.from(power, (row) => row[j] as number));
  return columns.reduce((best, column) => (dot(column, column) > dot(best, best) ? column : best));
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (other[i] as number);
  return sum;
}
