/** A text as words that compare across accents, case and hyphens: `"Co-développement"` is `co developpement`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words of four letters and more, cut to six: a stem rough enough for French, Dutch and English alike. */
export function stems(text: string): Set<string> {
  return new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length >= 4)
      .map((word) => word.slice(0, 6)),
  );
}

/** Share of the shorter text's stems that the other has too; 0 where fewer than two are common. */
export function commonWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const stem of short) if (long.has(stem)) common += 1;
  return common < 2 ? 0 : common / short.size;
}
