import type { CalibrateSimilarity } from '../../embedding/index.ts';
import type { Weights } from '../criteria/names.ts';
import { groupScore } from '../criteria/score.ts';
import type { Explaining } from '../explain/explain-group.ts';
import { WORDS } from '../explain/words/index.ts';
import { factsOfPart } from '../pool/facts.ts';
import { similarityOf } from '../pool/meanings.ts';
import { matchNeeds } from '../pool/needs.ts';
import { type PersonFacts, poolLanguages, readPersonFacts } from '../pool/person-facts.ts';
import { topicLabels } from '../pool/topic-labels.ts';
import { topicFinder } from '../pool/topics-in-text.ts';
import { deriveRules } from '../rules/derive-rules.ts';
import { withExceptions } from '../rules/exceptions.ts';
import { hoursOf } from '../rules/hours.ts';
import { rulesByHand } from '../rules/read-rules.ts';
import type { Rule } from '../rules/rule.ts';
import { rulesOfPart } from '../rules/rules-of-part.ts';
import type { SeedCase } from './seed-case.ts';

/** A case as numbers, with its rules and what explains its groups. */
export interface OpenCase {
  readonly around: Explaining;
  readonly rules: readonly Rule[];
}

/** A case of which pairs of people are only weighed part by part. */
export interface WholeCase {
  readonly facts: PersonFacts;
  readonly rules: readonly Rule[];
  /** The rules as if none had been let go for anybody. */
  readonly strict: readonly Rule[];
  /** The people of these numbers, as a case of its own: its groups have the score they would have in the whole. */
  readonly part: (chosen: readonly number[]) => OpenCase;
}

/** What being near a theme that was asked for counts, in formats that leave it to others otherwise. */
const THEME_ASKED = 3;

/** What each criterion counts: as the format has it, less what the rules by hand replace. */
export function weightsOf({
  format,
  rules,
  isThemeAsked,
}: Pick<SeedCase, 'format' | 'rules' | 'isThemeAsked'>): Weights {
  const themed = isThemeAsked && format.theme !== 'everybody' ? { interest: THEME_ASKED } : {};
  return { ...themed, ...format.weights, ...rules.weights };
}

/** Works out what a case says of each person. `calibrate` brings cosines of its vectors to one scale. */
export function openWhole(
  { format, rules: file, language, pool, leftAside, theme, meanings, isThemeAsked }: SeedCase,
  calibrate: CalibrateSimilarity,
): WholeCase {
  const similarity = meanings === null ? null : similarityOf(meanings, calibrate);
  const facts = readPersonFacts(pool, theme);
  const strict = [...deriveRules(pool, format, file), ...rulesOf({ pool, rules: file, leftAside })];
  const rules = withExceptions(pool, strict, file.except);
  const weights = weightsOf({ format, rules: file, isThemeAsked });
  const topicsIn = topicFinder(pool.topics);
  const same = {
    ...{ format, weights, words: WORDS[language], languages: poolLanguages(pool.people) },
    labelOf: topicLabels(pool, language),
    neededTopics: isThemeAsked ? theme.topics : [],
    askedConcerns: isThemeAsked ? theme.concerns : [],
  };
  return {
    facts,
    rules,
    strict,
    part(chosen) {
      const part = { ...pool, people: chosen.flatMap((person) => pool.people[person] ?? []) };
      const needs = matchNeeds(part, topicsIn, meanings);
      const rulesHere = rulesOfPart(rules, chosen);
      const here = factsOfPart(facts, chosen, part, needs, similarity);
      return {
        around: {
          ...same,
          pool: part,
          signsOf: (number) => theme.signs?.[part.people[number]?.id ?? ''] ?? [],
          facts: here,
          scoring: groupScore(here, format, weights),
          needs: byNeeder(needs),
          hours: hoursOf(rulesHere),
        },
        rules: rulesHere,
      };
    },
  };
}

/** Works out what a case says of each person and each pair. */
export function openCase(seedCase: SeedCase, calibrate: CalibrateSimilarity): OpenCase {
  return openWhole(seedCase, calibrate).part([...seedCase.pool.people.keys()]);
}

function byNeeder<Need extends { readonly needer: number }>(needs: readonly Need[]): Map<number, Need[]> {
  const found = new Map<number, Need[]>();
  for (const need of needs) {
    const own = found.get(need.needer);
    if (own === undefined) found.set(need.needer, [need]);
    else own.push(need);
  }
  return found;
}

/** The rules by hand; whoever they name outside the pool is told as an error. */
export function rulesOf({ pool, rules, leftAside }: Pick<SeedCase, 'pool' | 'rules' | 'leftAside'>): Rule[] {
  return rulesByHand(pool, rules, new Map(leftAside.map(({ id, reason }) => [id, `who is not placed: ${reason}`])));
}
