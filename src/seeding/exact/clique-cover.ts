/** Sets of people no two of whom may meet, greedily grown, such that every pair lies in at least one of them. */
export function cliqueCover(people: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const near = Array.from({ length: people }, () => new Set<number>());
  for (const [a, b] of pairs) {
    near[a]?.add(b);
    near[b]?.add(a);
  }
  const covered = Array.from({ length: people }, () => new Set<number>());
  const cliques: number[][] = [];
  for (const [a, b] of pairs) {
    if (covered[a]?.has(b)) continue;
    const clique = [a, b];
    // The best connected first: they leave most room for others.
    const candidates = [...(near[a] ?? [])]
      .filter((other) => other !== b && near[b]?.has(other))
      .sort((one, other) => (near[other]?.size ?? 0) - (near[one]?.size ?? 0) || one - other);
    for (const candidate of candidates)
      if (clique.every((member) => near[candidate]?.has(member))) clique.push(candidate);
    for (const one of clique) for (const other of clique) if (one !== other) covered[one]?.add(other);
    cliques.push(clique);
  }
  return cliques;
}
