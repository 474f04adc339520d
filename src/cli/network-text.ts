import type { Comparison, Figures, RoleCard, Told } from '../network/index.ts';

const decimals = (value: number): string => String(Math.round(value * 1000) / 1000);

/** The figures of a network as text; what is not defined, or tells of too few, is not shown. */
export function figuresText({ people, ties, measures }: Figures): string {
  const lines = Object.entries(measures).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name.padEnd(26)} ${decimals(value)}`],
  );
  return `${[`${people} people, ${ties} ties`, ...lines].join('\n')}\n`;
}

/** Places in the network as text, each with a next step. */
export function rolesText(cards: readonly RoleCard[]): string {
  if (cards.length === 0) return 'nobody’s place calls for a next step\n';
  return `${cards.map(({ text, next }) => [`• ${text}`, ...(next === null ? [] : [`    ${next}`])].join('\n')).join('\n')}\n`;
}

/** What would be lost if somebody left, as text. */
export function departureText({ lines }: Told): string {
  return `${lines.join('\n')}\n`;
}

/** Two periods compared, as text. */
export function comparisonText({ turnover, clusters, moves }: Comparison): string {
  const { formed, faded, kept, stability, came, left } = turnover;
  const changes = new Map<string, number>();
  for (const { kind } of clusters) changes.set(kind, (changes.get(kind) ?? 0) + 1);
  return `${[
    `ties: ${formed.length} formed, ${faded.length} faded, ${kept.length} kept${stability === null ? '' : ` (${Math.round(100 * stability)} % stand in both)`}`,
    `in the network: ${came.length} came, ${left.length} left`,
    `clusters: ${[...changes].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'none'}`,
    ...moves.map(({ from, to, people }) => `  ${from} → ${to}: ${people}`),
  ].join('\n')}\n`;
}
