import type { Comparison, DepartureCard, Figures, RoleCard } from '../network/index.ts';

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
  return `${cards.map(({ text, next }) => [`• ${text}`, ...(next === null ? [] : [`    ${next.text}`])].join('\n')).join('\n')}\n`;
}

/** What would be lost if somebody left, as text. */
export function departureText({ lines }: DepartureCard): string {
  return `${lines.join('\n')}\n`;
}

/** Two periods compared, as text. */
export function comparisonText({ lines }: Comparison): string {
  return `${lines.join('\n')}\n`;
}
