import { primaryLanguage } from '../pool/person-facts.ts';
import type { Person } from '../pool/pool.ts';
import type { Rule } from '../rules/rule.ts';

export interface Bundles {
  /** People whom rules put in a group of a given number. */
  readonly anchored: readonly number[];
  /** Everybody else, with those who must stay together; most hold one person. */
  readonly bundles: readonly (readonly number[])[];
}

/** A language is rare when a part would have fewer speakers than this on average: one alone would find no group. */
const FEW = 3;

/** Who may not be separated when a pool is cut into so many parts. */
export function bundlesOf(people: readonly Person[], rules: readonly Rule[], parts: number): Bundles {
  const parent = Int32Array.from(people, (_, person) => person);
  const find = (person: number): number => {
    let root = person;
    while (parent[root] !== root) root = parent[root] as number;
    parent[person] = root;
    return root;
  };
  const tie = (members: readonly number[]): void => {
    for (const person of members) {
      const [a, b] = [find(members[0] as number), find(person)];
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  };
  const named = new Set<number>();
  for (const { constraints } of rules)
    for (const constraint of constraints) {
      if (constraint.kind === 'together') tie(constraint.people);
      if (constraint.kind === 'fixed' || constraint.kind === 'kept')
        for (const person of constraint.people) named.add(person);
    }
  for (const speakers of speakersOfRare(people, FEW * parts)) tie(speakers);
  const blocks = new Map<number, number[]>();
  people.forEach((_, person) => {
    const block = blocks.get(find(person));
    if (block === undefined) blocks.set(find(person), [person]);
    else block.push(person);
  });
  const isAnchored = (block: readonly number[]): boolean => block.some((person) => named.has(person));
  const all = [...blocks.values()];
  return { anchored: all.filter(isAnchored).flat(), bundles: all.filter((block) => !isAnchored(block)) };
}

/** For each language that few speak, and somebody as their only one, all who speak it. */
function speakersOfRare(people: readonly Person[], fewer: number): number[][] {
  const speakers = new Map<string, number[]>();
  people.forEach(({ languages }, person) => {
    for (const language of new Set(languages.map(primaryLanguage))) {
      const known = speakers.get(language);
      if (known === undefined) speakers.set(language, [person]);
      else known.push(person);
    }
  });
  const onlyOne = (person: number): boolean => new Set(people[person]?.languages.map(primaryLanguage)).size === 1;
  return [...speakers.values()].filter((those) => those.length < fewer && those.some(onlyOne));
}
