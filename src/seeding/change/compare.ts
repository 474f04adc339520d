/** One division into groups, by member ids. */
export interface Scenario {
  readonly groups: readonly (readonly string[])[];
}

export interface Difference {
  /** Members who sit in another group, with the numbers of both groups from 1; null for no group. */
  readonly moved: readonly { readonly id: string; readonly from: number | null; readonly to: number | null }[];
  /** Numbers of the groups, from 1, whose members are not the same. */
  readonly groups: readonly number[];
  /** Pairs that sit together in one scenario only. */
  readonly parted: readonly (readonly [string, string])[];
  readonly joined: readonly (readonly [string, string])[];
}

/** What differs between two scenarios, the first as it is and the second as it would be. */
export function compareScenarios(one: Scenario, other: Scenario): Difference {
  const [before, after] = [placesOf(one), placesOf(other)];
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  const moved = ids.flatMap((id) => {
    const [from, to] = [before.get(id) ?? null, after.get(id) ?? null];
    return from === to ? [] : [{ id, from, to }];
  });
  const touched = moved.flatMap(({ from, to }) => [from, to]).filter((group) => group !== null);
  return {
    moved,
    groups: [...new Set(touched)].sort((a, b) => a - b),
    parted: pairsOnlyIn(one, other),
    joined: pairsOnlyIn(other, one),
  };
}

const placesOf = ({ groups }: Scenario): Map<string, number> =>
  new Map(groups.flatMap((members, group) => members.map((id): [string, number] => [id, group + 1])));

function pairsOnlyIn(one: Scenario, other: Scenario): [string, string][] {
  const elsewhere = placesOf(other);
  return one.groups.flatMap((members) =>
    [...members].sort().flatMap((a, i, sorted) =>
      sorted
        .slice(i + 1)
        .filter((b) => elsewhere.get(a) === undefined || elsewhere.get(a) !== elsewhere.get(b))
        .map((b): [string, string] => [a, b]),
    ),
  );
}
