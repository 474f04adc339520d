import fc from 'fast-check';

/** The seed of every law that states none of its own: a run says the same today as yesterday. */
const SEED = 20_261_126;

/**
 * `LAW_SEED` draws other examples, and `LAW_RUNS` so many times as many: `npm run soak` turns the one from run to run.
 * A law that fails says its seed and the path to the example, which then becomes a test of its own.
 */
const { LAW_SEED = String(SEED), LAW_RUNS = '1' } = process.env;

/** The seed of this run. */
export const lawSeed = Number(LAW_SEED);

/** Runs of a law that is stated with so many, in this run of the tests. */
export const runs = (usual: number): { readonly numRuns: number } => ({
  numRuns: Math.max(1, Math.round(usual * Number(LAW_RUNS))),
});

/** Milliseconds that a law may take, with so many runs. */
export const patience = (usual: number): number => usual * Math.max(1, Number(LAW_RUNS));

fc.configureGlobal({ seed: lawSeed, ...runs(100) });
