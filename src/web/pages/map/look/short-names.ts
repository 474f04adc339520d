/**
 * Names of people as they are written where there is little room: “Julie L.”. Whoever would be taken for somebody else by
 * that keeps the whole name.
 */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, Set<string>>();
  for (const name of names) {
    const short = shortName(name);
    bearers.set(short, (bearers.get(short) ?? new Set()).add(name));
  }
  return new Map(
    names.map((name) => {
      const short = shortName(name);
      return [name, bearers.get(short)?.size === 1 ? short : name];
    }),
  );
}

function shortName(name: string): string {
  const [given, ...others] = name.trim().split(/\s+/);
  const [initial] = others[0] ?? '';
  return given === undefined || initial === undefined ? name : `${given} ${initial.toUpperCase()}.`;
}
