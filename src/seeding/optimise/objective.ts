/**
 * Half the mean of the groups' scores and half the score of the worst: from 0 to 1, as the scores are.
 *
 * The worst group alone says nothing of the others once it cannot be bettered; the mean alone sacrifices one group
 * where the others gain a little. With both, no group is given up and every group still counts.
 */
export function aggregate(scores: ArrayLike<number>, count: number = scores.length): number {
  if (count === 0) return 0;
  let sum = 0;
  let worst = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i += 1) {
    const score = scores[i] as number;
    sum += score;
    if (score < worst) worst = score;
  }
  return 0.5 * (sum / count) + 0.5 * worst;
}
