import type { Contribution, Language } from '../../domain/index.ts';
import { type ContributionName, KNOWING, type Part } from '../scorers/part.ts';
import { REASONS } from './words.ts';

/** Parts smaller than this share of the score are told together, name by name. */
export const SMALL = 0.02;

/** What one part of a score says to a reader. */
export interface ToldPart {
  readonly reason: string;
  /** The sentence that says it. */
  readonly text?: string;
  /** Whether it says as much of nearly everybody: it is told after the others, however much it counts. */
  readonly isAside?: boolean;
}

export type Tell = (part: Part) => ToldPart;

/** Parts that tell people apart and say nothing of the question: told last. */
const ASIDE: ReadonlySet<ContributionName> = new Set<ContributionName>([
  'activity',
  'language',
  'asked-less',
  'asked-often',
  'not-relevant',
]);

/** What somebody did, says or is vouched for: told before what only lies around it, such as the groups they are in. */
const isOwn = (name: ContributionName): boolean =>
  name === 'named' || (KNOWING.has(name) && name !== 'answered-when-asked');

/** Each part by its name alone. */
export function tellPlainly(language: Language): Tell {
  return ({ name }) => ({ reason: REASONS[name][language] });
}

/**
 * The parts of a score as contributions, the most telling first: what they did and say themselves, then what lies around
 * it, each by how much it counts, and last what holds of nearly everybody. Each rests on one piece of evidence, but for the
 * small ones, which are told together with all that they rest on. Their amounts add up to the score.
 */
export function contributionsOf(parts: readonly Part[], language: Language, tell: Tell): Contribution[] {
  const score = parts.reduce((sum, { amount }) => sum + amount, 0);
  const groups = new Map<string, { part: Part; told: ToldPart }[]>();
  for (const part of parts) {
    const told = tell(part);
    const own = part.amount >= SMALL * score;
    const key = own ? `${part.name}\u0000${part.evidence.type}\u0000${part.evidence.id}` : part.name;
    groups.set(key, [...(groups.get(key) ?? []), { part, told }]);
  }
  return [...groups]
    .map(([key, own]) => {
      const name = own[0]?.part.name ?? 'words';
      const amount = own.reduce((sum, { part }) => sum + part.amount, 0);
      return {
        ...{ key, name, amount },
        isOwn: isOwn(name) && amount >= SMALL * score,
        evidence: distinct(own),
        reason: reasonOf(name, own, language),
        isAside:
          ASIDE.has(name) || own.every(({ told }) => told.isAside === true) || (name === 'nearness' && own.length > 1),
      };
    })
    .sort(
      (a, b) =>
        Number(a.isAside) - Number(b.isAside) ||
        Number(b.isOwn) - Number(a.isOwn) ||
        b.amount - a.amount ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ name, amount, evidence, reason }) => ({ name, amount, evidence, reason }));
}

/** Told alike they are told once; told differently, by their name alone. */
function reasonOf(name: ContributionName, own: readonly { told: ToldPart }[], language: Language): string {
  const [first, ...others] = new Set(own.map(({ told }) => told.reason));
  return first === undefined || others.length > 0 ? REASONS[name][language] : first;
}

function distinct(own: readonly { part: Part; told: ToldPart }[]): Contribution['evidence'] {
  const seen = new Map(
    own.map(({ part: { evidence }, told: { text } }) => [
      `${evidence.type}\u0000${evidence.id}`,
      text === undefined ? evidence : { ...evidence, text },
    ]),
  );
  return [...seen.values()];
}

/** The sum as every reader adds it up: the amounts in the order in which they stand. */
export function totalOf(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, { amount }) => sum + amount, 0);
}
