import { inventPool, type PoolShape } from '../../scripts/bench/grouping-pools.mjs';
import type { Facts } from '../../src/seeding/criteria/facts.ts';
import { type GroupScore, groupScore } from '../../src/seeding/criteria/score.ts';
import type { Format } from '../../src/seeding/formats/format.ts';
import { type Frame, planFrames } from '../../src/seeding/optimise/frame.ts';
import { readFacts } from '../../src/seeding/pool/facts.ts';
import { matchNeeds } from '../../src/seeding/pool/needs.ts';
import type { Pool } from '../../src/seeding/pool/pool.ts';
import { topicFinder } from '../../src/seeding/pool/topics-in-text.ts';
import { deriveRules } from '../../src/seeding/rules/derive-rules.ts';
import { rulesByHand } from '../../src/seeding/rules/read-rules.ts';
import type { Rule } from '../../src/seeding/rules/rule.ts';
import { RulesFile } from '../../src/seeding/rules/rules-file.ts';

export interface Instance {
  readonly pool: Pool;
  readonly facts: Facts;
  readonly rules: readonly Rule[];
  readonly frames: readonly Frame[];
  readonly scoring: GroupScore;
}

/** Everything a division of this pool needs, in the way the service makes it. */
export function instance(
  pool: Pool,
  format: Format,
  { groupSize, groups, file = {} }: { groupSize?: number; groups?: number; file?: unknown } = {},
): Instance {
  const hand = RulesFile.parse(file);
  const theme = { topics: pool.topics.slice(0, 5).map(({ id }) => id), concerns: [], nearness: null };
  const facts = readFacts(pool, theme, matchNeeds(pool, topicFinder(pool.topics), null), null);
  return {
    pool,
    facts,
    rules: [...deriveRules(pool, format, hand), ...rulesByHand(pool, hand)],
    frames: planFrames({ people: pool.people.length, size: format.size, gathers: format.gathers, groupSize, groups }),
    scoring: groupScore(facts, format, { ...format.weights, ...hand.weights }),
  };
}

export const invented = (shape: PoolShape, format: Format, wanted?: Parameters<typeof instance>[2]): Instance =>
  instance(inventPool(shape), format, wanted);
