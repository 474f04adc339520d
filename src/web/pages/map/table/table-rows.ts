import { fold } from '../look/fold.ts';
import type { NetworkNode } from '../network-api.ts';

/** What a table of nodes is sorted by: the name, or a fact of the network, the least first. */
export interface Sorting {
  readonly by: string;
  readonly isDescending: boolean;
}

export const BY_NAME: Sorting = { by: 'name', isDescending: false };

/** Whether a row holds what is sought, whatever its capitals and accents. */
export const holds = (sought: string, ...texts: readonly unknown[]): boolean =>
  sought.trim() === '' || texts.some((text) => fold(String(text ?? '')).includes(fold(sought.trim())));

/** Nodes that hold what is sought, in order; those alike by name, and those without a name last. */
export function tableRows(
  nodes: readonly NetworkNode[],
  { by, isDescending }: Sorting,
  sought: string,
  language: string,
): NetworkNode[] {
  const { compare } = new Intl.Collator(language);
  const names = (one: NetworkNode, other: NetworkNode): number =>
    Number(one.label === '') - Number(other.label === '') || compare(one.label, other.label);
  const order = (one: NetworkNode, other: NetworkNode): number => {
    if (by === 'name') return isDescending ? -names(one, other) : names(one, other);
    const [a, b] = [one.attributes[by], other.attributes[by]];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined) || names(one, other);
    const difference = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return (isDescending ? -difference : difference) || names(one, other);
  };
  return nodes
    .filter(({ label, attributes }) => holds(sought, label, attributes['function'], attributes['organisation']))
    .sort(order);
}
