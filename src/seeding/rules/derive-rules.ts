import type { Format } from '../formats/format.ts';
import type { Pool } from '../pool/pool.ts';
import { monthsBefore } from './attributes.ts';
import type { Rule } from './rule.ts';
import type { DerivedRule, RulesFile } from './rules-file.ts';

type Pair = readonly [number, number];

/** The rules that the graph and the format give by themselves, less those that the facilitator put aside. */
export function deriveRules(pool: Pool, format: Format, file: RulesFile): Rule[] {
  const months = file.apartMonths ?? format.rules.apartMonths;
  const language = file.language ?? format.rules.language;
  const derived: [DerivedRule, boolean, () => Rule['constraints']][] = [
    ['line-of-management', format.rules.lineOfManagement, () => apart(inLine(pool))],
    ['competitors', format.rules.competitors, () => apart(competing(pool))],
    ['recently-together', months > 0, () => apart(satTogetherSince(pool, monthsBefore(pool.today, months)))],
    ['language', language !== 'none', () => [{ kind: 'language', mode: language === 'bridge' ? 'bridge' : 'shared' }]],
  ];
  return derived
    .filter(([name, asked]) => asked && !file.off.includes(name))
    .map(([name, , constraints]) => ({ name, derived: true, constraints: constraints() }))
    .filter(({ constraints }) => constraints.length > 0);
}

const apart = (pairs: readonly Pair[]): Rule['constraints'] => (pairs.length === 0 ? [] : [{ kind: 'apart', pairs }]);

const numbering = (pool: Pool): Map<string, number> => new Map(pool.people.map(({ id }, person) => [id, person]));

/** Everyone with each person above them in the line. */
function inLine(pool: Pool): Pair[] {
  const number = numbering(pool);
  return pool.people.flatMap((person, index) =>
    person.managers.flatMap((id): Pair[] => {
      const manager = number.get(id);
      return manager === undefined || manager === index ? [] : [[index, manager]];
    }),
  );
}

/** People of organisations that compete; the pool's list holds each pair of organisations at least one way. */
function competing(pool: Pool): Pair[] {
  const pairs: Pair[] = [];
  const staff = new Map<string, number[]>();
  pool.people.forEach(({ organisation }, person) => {
    if (organisation !== null) staff.set(organisation.id, [...(staff.get(organisation.id) ?? []), person]);
  });
  const seen = new Set<string>();
  for (const [one, other] of pool.competitors) {
    const key = JSON.stringify([one, other].sort());
    if (one === other || seen.has(key)) continue;
    seen.add(key);
    for (const a of staff.get(one) ?? []) for (const b of staff.get(other) ?? []) pairs.push([a, b]);
  }
  return pairs;
}

function satTogetherSince(pool: Pool, day: string): Pair[] {
  const number = numbering(pool);
  return pool.satTogether.flatMap(({ a, b, until }): Pair[] => {
    const [one, other] = [number.get(a), number.get(b)];
    if (one === undefined || other === undefined || one === other) return [];
    return until === null || until.slice(0, 10) >= day ? [[one, other]] : [];
  });
}
