import type { EvaluatedPart, EvaluatedSystem, Evaluation } from './evaluate.ts';
import type { MetricName } from './metrics/index.ts';

/** The metric by which systems are told apart in words. */
const DECIDING: MetricName = 'MRR';

/** An evaluation as text: a table for each part, and in words what the comparison comes to. */
export function evaluationText(
  { parts, unjudged, questionsPerSecond }: Pick<Evaluation, 'parts' | 'unjudged' | 'questionsPerSecond'>,
  remarks: readonly string[],
): string {
  const lines = parts.flatMap((part) => [...tableOf(part), '']);
  lines.push(...verdicts(parts[0]));
  if (unjudged > 0) lines.push(`${unjudged} questions without a judgement were not asked.`);
  lines.push(...remarks.map((remark) => `Note: ${remark}.`));
  lines.push(`${questionsPerSecond.toFixed(0)} questions a second.`);
  return `${lines.join('\n')}\n`;
}

function tableOf({ part, n, systems }: EvaluatedPart): string[] {
  const [first] = systems;
  if (first === undefined) return [];
  const names = Object.keys(first.metrics) as MetricName[];
  const wide = Math.max(...systems.map(({ name }) => name.length), part.length) + 2;
  const gainTitle = `Maillon’s lead in ${DECIDING} (95 %)`;
  const head = [part.padEnd(wide), ...names.map((name) => name.padStart(8))].join('');
  return [
    `${head}   ${systems.length > 1 ? gainTitle : ''}   n = ${n}`.trimEnd(),
    ...systems.map((system) => {
      const metrics = names.map((name) => system.metrics[name].toFixed(3).padStart(8)).join('');
      return `${system.name.padEnd(wide)}${metrics}   ${gainText(system)}`.trimEnd();
    }),
  ];
}

function gainText({ gainOver }: EvaluatedSystem): string {
  if (gainOver === undefined) return '';
  const { mean, low, high } = gainOver[DECIDING];
  return `${signed(mean)}  [${signed(low)}, ${signed(high)}]`;
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;

/** One sentence a baseline: ahead, behind, or too close to tell on these questions. */
function verdicts(part: EvaluatedPart | undefined): string[] {
  return (part?.systems ?? []).flatMap(({ name, gainOver }) => {
    if (gainOver === undefined) return [];
    const { low, high } = gainOver[DECIDING];
    const verdict =
      low > 0
        ? 'Maillon does better, and not by luck of these questions'
        : high < 0
          ? 'Maillon does worse, and not by luck of these questions'
          : 'too close to tell on these questions';
    return [`Against ${name}: ${verdict}.`];
  });
}
