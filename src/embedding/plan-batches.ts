/**
 * Padded tokens in one run of the model. Measured on two cores: smaller runs pay their overhead more often, larger
 * ones leave the cache and keep the memory of the largest for good.
 */
export const TOKENS_PER_BATCH = 1024;

/**
 * Indices of texts put together so that texts of like length share a run: a run pads every text to its longest, and
 * padding costs what words cost.
 *
 * Every index appears once; a batch of more than one text never exceeds `budget` padded tokens.
 */
export function planBatches(tokenCounts: readonly number[], budget = TOKENS_PER_BATCH): number[][] {
  const byLength = tokenCounts.map((count, index) => ({ count, index })).sort((a, b) => b.count - a.count);
  const batches: number[][] = [];
  let batch: number[] = [];
  let longest = 0;
  for (const { count, index } of byLength) {
    if (batch.length === 0) longest = count;
    else if (longest * (batch.length + 1) > budget) {
      batches.push(batch);
      batch = [];
      longest = count;
    }
    batch.push(index);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
