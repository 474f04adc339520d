/**
 * The most that can be got by matching rows to different columns, one each, by the Hungarian method with shortest
 * augmenting paths (Jonker and Volgenant 1987), on arrays made once. Where columns run out, rows stay unmatched.
 */
export class BestMatching {
  readonly #rows: number;
  #columns = 0;
  #rowPrice = new Float64Array(0);
  #columnPrice = new Float64Array(0);
  #rowOf = new Int32Array(0);
  #previous = new Int32Array(0);
  #shortest = new Float64Array(0);
  #isUsed = new Uint8Array(0);

  constructor(rows: number) {
    this.#rows = rows;
  }

  /** The greatest sum of `worth` (0 or more) over a matching with this many columns. */
  best(columns: number, worth: (row: number, column: number) => number): number {
    // Empty columns, worth nothing, take the rows that are left.
    this.#make(Math.max(columns, this.#rows));
    const cost = (row: number, column: number): number => (column > columns ? 0 : -worth(row - 1, column - 1));
    for (let row = 1; row <= this.#rows; row += 1) this.#augment(row, cost);
    let sum = 0;
    for (let column = 1; column <= columns; column += 1) {
      const row = this.#rowOf[column] as number;
      if (row > 0) sum += worth(row - 1, column - 1);
    }
    return sum;
  }

  /** Rows and columns count from 1; 0 stands for none. */
  #make(columns: number): void {
    if (columns > this.#columns) {
      this.#rowPrice = new Float64Array(this.#rows + 1);
      this.#columnPrice = new Float64Array(columns + 1);
      this.#rowOf = new Int32Array(columns + 1);
      this.#previous = new Int32Array(columns + 1);
      this.#shortest = new Float64Array(columns + 1);
      this.#isUsed = new Uint8Array(columns + 1);
    } else {
      this.#rowPrice.fill(0);
      this.#columnPrice.fill(0);
      this.#rowOf.fill(0);
    }
    this.#columns = columns;
  }

  #augment(row: number, cost: (row: number, column: number) => number): void {
    const rowOf = this.#rowOf;
    const shortest = this.#shortest.fill(Number.POSITIVE_INFINITY);
    const isUsed = this.#isUsed.fill(0);
    rowOf[0] = row;
    let column = 0;
    do {
      isUsed[column] = 1;
      const from = rowOf[column] as number;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= this.#columns; j += 1) {
        if (isUsed[j] === 1) continue;
        const reduced = cost(from, j) - (this.#rowPrice[from] as number) - (this.#columnPrice[j] as number);
        if (reduced < (shortest[j] as number)) {
          shortest[j] = reduced;
          this.#previous[j] = column;
        }
        if ((shortest[j] as number) < step) {
          step = shortest[j] as number;
          next = j;
        }
      }
      for (let j = 0; j <= this.#columns; j += 1)
        if (isUsed[j] === 1) {
          const priced = rowOf[j] as number;
          this.#rowPrice[priced] = (this.#rowPrice[priced] as number) + step;
          this.#columnPrice[j] = (this.#columnPrice[j] as number) - step;
        } else shortest[j] = (shortest[j] as number) - step;
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = this.#previous[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
}
