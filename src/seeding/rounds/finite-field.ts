/** Arithmetic of the field of `order` elements, numbered from 0; null where the order is no power of a prime. */
export interface FiniteField {
  readonly order: number;
  readonly subtract: (a: number, b: number) => number;
  readonly multiply: (a: number, b: number) => number;
}

export function finiteField(order: number): FiniteField | null {
  const prime = smallestPrimeFactor(order);
  let degree = 0;
  for (let power = order; power > 1; power /= prime) {
    if (power % prime !== 0) return null;
    degree += 1;
  }
  if (degree === 0) return null;
  // An element is a polynomial over the integers modulo the prime: its coefficients are the digits of its number.
  const digits = (element: number, length = degree): number[] =>
    Array.from({ length }, (_, i) => Math.floor(element / prime ** i) % prime);
  const number = (coefficients: readonly number[]): number =>
    coefficients.reduce((sum, coefficient, i) => sum + coefficient * prime ** i, 0);
  const product = (a: number, b: number, modulus: readonly number[]): number => {
    const terms = new Array<number>(2 * degree - 1).fill(0);
    digits(a).forEach((x, i) => {
      digits(b).forEach((y, j) => {
        terms[i + j] = ((terms[i + j] as number) + x * y) % prime;
      });
    });
    for (let i = terms.length - 1; i >= degree; i -= 1) {
      const lead = terms[i] as number;
      for (let j = 0; j <= degree; j += 1) {
        const place = i - degree + j;
        terms[place] = ((((terms[place] as number) - lead * (modulus[j] as number)) % prime) + prime) % prime;
      }
    }
    return number(terms.slice(0, degree));
  };
  for (let low = 0; low < order; low += 1) {
    const modulus = [...digits(low), 1];
    const table = Array.from({ length: order }, (_, a) =>
      Array.from({ length: order }, (__, b) => product(a, b, modulus)),
    );
    // A field has no two elements but 0 whose product is 0.
    if (table.every((row, a) => a === 0 || row.every((value, b) => b === 0 || value !== 0)))
      return {
        order,
        subtract: (a, b) => number(digits(a).map((x, i) => (x - (digits(b)[i] as number) + prime) % prime)),
        multiply: (a, b) => (table[a] as number[])[b] as number,
      };
  }
  return null;
}

function smallestPrimeFactor(value: number): number {
  for (let factor = 2; factor * factor <= value; factor += 1) if (value % factor === 0) return factor;
  return Math.max(2, value);
}
