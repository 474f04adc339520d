import type { Drawing } from './drawing.ts';

/** Which nodes hang together, by number; the largest component first, then the one with the lowest number. */
export function componentsOf({ ids, ties }: Pick<Drawing, 'ids' | 'ties'>): number[][] {
  const heads = ids.map((_, node) => node);
  const headOf = (node: number): number => {
    let head = node;
    while (heads[head] !== head) {
      heads[head] = heads[heads[head] ?? 0] ?? 0;
      head = heads[head] ?? 0;
    }
    return head;
  };
  for (const { a, b } of ties) {
    const [one, other] = [headOf(a), headOf(b)];
    heads[Math.max(one, other)] = Math.min(one, other);
  }
  const components = new Map<number, number[]>();
  ids.forEach((_, node) => {
    const head = headOf(node);
    const members = components.get(head) ?? [];
    components.set(head, members);
    members.push(node);
  });
  return [...components.values()].sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0));
}
