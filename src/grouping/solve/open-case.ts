import type { CalibrateSimilarity } from '../../embedding/index.ts';
import { groupScore } from '../criteria/score.ts';
import type { Explaining } from '../explain/explain-group.ts';
import { WORDS } from '../explain/words/index.ts';
import { readFacts } from '../pool/facts.ts';
import { similarityOf } from '../pool/meanings.ts';
import { matchNeeds } from '../pool/needs.ts';
import { topicFinder } from '../pool/topics-in-text.ts';
import { deriveRules } from '../rules/derive-rules.ts';
import { rulesByHand } from '../rules/read-rules.ts';
import type { Rule } from '../rules/rule.ts';
import type { SeedCase } from './seed-case.ts';

/** A case as numbers, with its rules and what explains its groups. */
export interface OpenCase {
  readonly around: Explaining;
  readonly rules: readonly Rule[];
}

/** Works out what a case says of each person and each pair. `calibrate` brings cosines of its vectors to one scale. */
export function openCase(
  { format, rules: file, language, pool, leftAside, theme, meanings }: SeedCase,
  calibrate: CalibrateSimilarity,
): OpenCase {
  const similarity = meanings === null ? null : similarityOf(meanings, calibrate);
  const needs = matchNeeds(pool, topicFinder(pool.topics), similarity);
  const facts = readFacts(pool, theme, needs, similarity);
  const scoring = groupScore(facts, format, { ...format.weights, ...file.weights });
  return {
    around: { pool, facts, format, scoring, needs, neededTopics: theme.topics, words: WORDS[language] },
    rules: [...deriveRules(pool, format, file), ...rulesOf({ pool, rules: file, leftAside })],
  };
}

/** The rules by hand; whoever they name outside the pool is told as an error. */
export function rulesOf({ pool, rules, leftAside }: Pick<SeedCase, 'pool' | 'rules' | 'leftAside'>): Rule[] {
  return rulesByHand(pool, rules, new Map(leftAside.map(({ id, reason }) => [id, `who is not placed: ${reason}`])));
}
