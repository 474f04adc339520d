import { type DivideRequest, divide } from '../optimise/divide.ts';
import type { Rule } from '../rules/rule.ts';
import type { DerivedRule } from '../rules/rules-file.ts';
import type { Seeding } from '../seeding.ts';
import type { Words } from './words/index.ts';

/** A quick look suffices to say what a request is worth without a rule. */
const QUICK = 0.2;
/** Rules of a conflict that are tried one by one at most: each takes a search. */
const TRIED = 6;

/** Each conflict in words, with the score that could be reached without each of its rules. */
export async function explainConflicts(
  request: DivideRequest,
  conflicts: readonly (readonly Rule[])[],
  words: Words,
): Promise<Seeding['conflicts']> {
  const explained: Seeding['conflicts'] = [];
  for (const conflict of conflicts) {
    const costs: string[] = [];
    for (const rule of conflict.slice(0, TRIED)) {
      // Other conflicts are put aside, so that each is judged by itself.
      const others = conflicts.filter((other) => other !== conflict).flatMap((other) => other.slice(0, 1));
      const rules = request.rules.filter((kept) => kept !== rule && !others.includes(kept));
      const options = { ...request.options, effort: QUICK, proposals: 1, onProgress: undefined };
      const result = await divide({ ...request, rules, options });
      const best = result.status === 'divided' ? result.found[0] : undefined;
      costs.push(
        best === undefined
          ? words.stillImpossible(sayRule(rule, words))
          : words.relaxed(sayRule(rule, words), words.number(best.objective)),
      );
    }
    explained.push({
      rules: conflict.map((rule) => sayRule(rule, words)),
      remedy: words.remedy(costs),
    });
  }
  return explained;
}

/** A rule by hand is called as it was named; a derived one is put in words, with its name. */
export const sayRule = ({ name, derived }: Rule, words: Words): string =>
  derived ? `${words.rules[name as DerivedRule]} (${name})` : name;
