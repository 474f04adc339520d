import type { Rule } from '../../rules/rule.ts';
import type { DerivedRule } from '../../rules/rules-file.ts';
import type { Words } from '../words/index.ts';

/** A rule in words: one by hand as it was named, or else by what it says; a derived one by what it asks for. */
export function sayRule(
  { name, derived, unnamed }: Rule,
  words: Words,
  people: readonly { readonly id: string; readonly name: string }[],
): string {
  if (derived) return words.rules[name as DerivedRule];
  if (unnamed === undefined) return name;
  const names = (ids: readonly string[]): string[] =>
    ids.map((id) => people.find((person) => person.id === id)?.name ?? id);
  return words.byHand('members' in unnamed ? { ...unnamed, members: names(unnamed.members) } : unnamed);
}
