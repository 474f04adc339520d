import type { Format } from '../formats/format.ts';
import type { ScoreGroup } from '../optimise/division.ts';
import type { Facts } from './facts.ts';
import { CRITERION_NAMES, type CriterionName, type Weights } from './names.ts';
import { meanDistance, pairMean, shareThatDiffer } from './pairs.ts';
import { rolesFilled } from './roles.ts';
import { isolatesBroughtIn, memberMean, nearBestSize, needsMet, topicsCovered } from './shares.ts';

/** A criterion of one group: `value` from 0 to 1 in the direction asked for, and `amount`, its part of the score. */
export interface CriterionPart {
  readonly name: CriterionName;
  readonly value: number;
  readonly amount: number;
}

export interface GroupScore {
  /** From 0 to 1: the sum of the amounts of all parts. */
  readonly score: ScoreGroup;
  readonly parts: (members: Int32Array) => CriterionPart[];
}

/** What each criterion measures; sliders measure how mixed (or, for concerns and acquaintance, how near) a group is. */
function measuresOf(facts: Facts, format: Pick<Format, 'roles' | 'size'>): Record<CriterionName, ScoreGroup> {
  const alike =
    (measure: ScoreGroup): ScoreGroup =>
    (members, size) =>
      1 - measure(members, size);
  return {
    concerns: alike(pairMean(facts.people, facts.concerns)),
    functions: shareThatDiffer(facts.functions),
    organisations: shareThatDiffer(facts.organisations),
    seniority: meanDistance(facts.seniority),
    involvement: shareThatDiffer(facts.involvement),
    acquaintance: alike(pairMean(facts.people, facts.nearness)),
    needs: needsMet(facts),
    coverage: topicsCovered(facts),
    interest: memberMean(facts.interest),
    isolates: isolatesBroughtIn(facts),
    bridging: shareThatDiffer(facts.clusters),
    availability: memberMean(facts.availability),
    roles: rolesFilled(facts, format.roles),
    size: nearBestSize(format.size),
  };
}

/**
 * The score of a group: the mean of the criteria that are on, weighed by the size of their weights. A negative weight
 * turns a slider round: alike instead of mixed.
 */
export function groupScore(facts: Facts, format: Pick<Format, 'roles' | 'size'>, weights: Weights): GroupScore {
  const measures = measuresOf(facts, format);
  const on = CRITERION_NAMES.filter((name) => isOn(name, weights, facts, format));
  const total = on.reduce((sum, name) => sum + Math.abs(weights[name] as number), 0);
  const shares = on.map((name) => Math.abs(weights[name] as number) / total);
  const values = on.map((name): ScoreGroup => {
    const measure = measures[name];
    return (weights[name] as number) > 0 ? measure : (members, size) => 1 - measure(members, size);
  });
  return {
    score(members, size) {
      let score = 0;
      for (let i = 0; i < values.length; i += 1)
        score += (shares[i] as number) * (values[i] as ScoreGroup)(members, size);
      return score;
    },
    parts: (members) =>
      on.map((name, i) => {
        const value = (values[i] as ScoreGroup)(members, members.length);
        return { name, value, amount: (shares[i] as number) * value };
      }),
  };
}

/** A criterion that nothing in the request gives a meaning to would only take weight from the others. */
function isOn(name: CriterionName, weights: Weights, facts: Facts, format: Pick<Format, 'roles'>): boolean {
  if ((weights[name] ?? 0) === 0) return false;
  if (name === 'coverage') return facts.neededTopics > 0;
  if (name === 'interest') return facts.isThemed;
  if (name === 'roles') return format.roles.length > 0;
  return true;
}
