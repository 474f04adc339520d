import { createRequire } from 'node:module';
import type { Highs, ModelData } from 'highs';

interface Row {
  readonly terms: readonly (readonly [variable: number, factor: number])[];
  readonly low: number;
  readonly high: number;
}

/** A linear model, to be maximised, over variables that are 0 or 1, or anything between where they are shares. */
export class Model {
  readonly #costs: number[] = [];
  readonly #highest: number[] = [];
  readonly #isWhole: number[] = [];
  readonly #rows: Row[] = [];

  /** Adds a variable of 0 or 1 and gives its number. */
  choice(cost = 0): number {
    return this.#add(cost, 1);
  }

  /** Adds a variable of any value from 0 to 1 and gives its number. */
  share(cost = 0): number {
    return this.#add(cost, 0);
  }

  /** Holds a variable at 0. */
  forbid(variable: number): void {
    this.#highest[variable] = 0;
  }

  row(terms: Row['terms'], low: number, high: number): void {
    this.#rows.push({ terms, low, high });
  }

  toModelData(highs: Highs): ModelData {
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const { terms } of this.#rows) {
      for (const [variable, factor] of terms) {
        indices.push(variable);
        values.push(factor);
      }
      starts.push(indices.length);
    }
    return {
      numCols: this.#costs.length,
      numRows: this.#rows.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: this.#costs,
      colLower: new Float64Array(this.#costs.length),
      colUpper: this.#highest,
      rowLower: this.#rows.map(({ low }) => low),
      rowUpper: this.#rows.map(({ high }) => high),
      matrix: {
        format: 'csr',
        numRows: this.#rows.length,
        numCols: this.#costs.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
      integrality: Int32Array.from(this.#isWhole),
    };
  }

  #add(cost: number, isWhole: number): number {
    this.#isWhole.push(isWhole);
    this.#highest.push(1);
    return this.#costs.push(cost) - 1;
  }
}

export type Solution =
  | { readonly status: 'optimal'; readonly objective: number; readonly values: Float64Array }
  | { readonly status: 'infeasible' }
  /** The time ran out before it was known. */
  | { readonly status: 'unknown' };

let solver: Promise<Highs> | undefined;

/** HiGHS as WebAssembly, loaded once, and only by those who need a proof. */
function loadSolver(): Promise<Highs> {
  // `require`: the package's ES module has no default export that TypeScript and Node agree on.
  solver ??= (createRequire(import.meta.url)('highs') as () => Promise<Highs>)();
  return solver;
}

/** The best values of a model. Holds the thread until they are proved, or until so many seconds are over. */
export async function solve(model: Model, seconds: number): Promise<Solution> {
  const highs = await loadSolver();
  return highs.withModel((instance): Solution => {
    instance.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 1e-9 });
    instance.passModel(model.toModelData(highs));
    instance.run();
    const status = instance.getModelStatus();
    const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
    if (status === optimal)
      return { status: 'optimal', objective: instance.getObjectiveValue(), values: instance.getSolution().colValue };
    return { status: status === infeasible || status === unboundedOrInfeasible ? 'infeasible' : 'unknown' };
  });
}
