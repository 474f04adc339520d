import { ACCEPTS, type ArmResult, type CurvePoint, type Simulation } from './simulate.ts';

/** A simulation as text: what was assumed, the curve of both ways, and what it comes to. */
export function simulationText(simulation: Simulation): string {
  const { asItComes, evenedOut, feedback, shown, newcomers } = simulation;
  const lines = [
    `${simulation.asks} asks, ${simulation.asksADay} a day, of ${simulation.questions} questions in time order` +
      (simulation.asks > simulation.questions ? ', gone through again from the first.' : '.'),
    `Whoever asks turns to the first person shown; ${percent(ACCEPTS)} take the question, else the next of three is asked.`,
    `Measured over the ${shown} members shown in some answer.`,
    '',
    `${'asks'.padStart(6)}   ${'as it comes'.padEnd(30)}   evened out`,
    `${''.padStart(6)}   ${head()}   ${head()}`,
    ...asItComes.curve.map((point, i) => {
      const other = evenedOut.curve[i];
      return `${String(point.asks).padStart(6)}   ${row(point)}   ${other === undefined ? '' : row(other)}`.trimEnd();
    }),
    '',
    `Gini ${change(asItComes.gini, evenedOut.gini)}; share of asks to the 5 % most asked ${change(asItComes.top5, evenedOut.top5)}.`,
  ];
  if (asItComes.ndcg10 !== null && evenedOut.ndcg10 !== null)
    lines.push(
      `nDCG@10 ${change(asItComes.ndcg10, evenedOut.ndcg10)}, on ${simulation.judged} questions with known answers.`,
    );
  lines.push(
    `Asked at least once: ${asItComes.asked} members as it comes, ${evenedOut.asked} evened out.`,
    `Newcomers (first sign within a year): ${newcomers} of those measured (${percent(shown === 0 ? 0 : newcomers / shown)}); ` +
      `${newcomersText(asItComes)} as it comes, ${newcomersText(evenedOut)} evened out.`,
    budgetText(simulation),
  );
  if (feedback !== null)
    lines.push(
      `Feedback, right people said to have helped: nDCG@10 ${change(feedback.without.all, feedback.with.all)} over each ` +
        `question's first time; ${change(feedback.without.laterHalf, feedback.with.laterHalf)} over the later half.`,
    );
  lines.push(`Seed ${simulation.seed}; ${simulation.asksPerSecond.toFixed(0)} asks a second.`);
  return `${lines.join('\n')}\n`;
}

function budgetText({ asItComes, evenedOut, budgets, budget }: Simulation): string {
  const taken = budget === null ? '' : `, and ${budget} a week is assumed of everyone else`;
  const over = asItComes.overBudget + evenedOut.overBudget;
  return `Budgets: ${budgets} members set one${taken}; over budget: ${over === 0 ? 'nobody, ever' : `${over} times`}.`;
}

const head = (): string => `${'Gini'.padStart(8)}${'top 5 %'.padStart(10)}${'nDCG@10'.padStart(12)}`;

function row({ gini, top5, ndcg10 }: CurvePoint): string {
  const quality = ndcg10 === null ? '–' : ndcg10.toFixed(3);
  return `${gini.toFixed(3).padStart(8)}${percent(top5).padStart(10)}${quality.padStart(12)}`;
}

function newcomersText({ newcomers }: ArmResult): string {
  return `${newcomers.asked} of them asked, ${percent(newcomers.shareOfAsks)} of asks`;
}

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;

function change(before: number, after: number): string {
  const relative = before === 0 ? 0 : (after - before) / before;
  return `${before.toFixed(3)} → ${after.toFixed(3)} (${relative < 0 ? '−' : '+'}${Math.abs(100 * relative).toFixed(1)} %)`;
}
