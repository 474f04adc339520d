/** Share of the shorter text's stems that the other has too; 0 where fewer than two are common. */
export function commonWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const stem of short) if (long.has(stem)) common += 1;
  return common < 2 ? 0 : common / short.size;
}
