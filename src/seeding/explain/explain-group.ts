import type { ConcernSign } from '../../domain/index.ts';
import { rangesOf } from '../../wording/index.ts';
import type { Facts } from '../criteria/facts.ts';
import type { Weights } from '../criteria/names.ts';
import { handOutRoles } from '../criteria/roles.ts';
import type { GroupScore } from '../criteria/score.ts';
import type { Format } from '../formats/format.ts';
import type { MetNeed } from '../pool/needs.ts';
import type { Person, Pool } from '../pool/pool.ts';
import { type HoursConstraint, hoursInCommon } from '../rules/hours.ts';
import type { SeededGroup } from '../seeding.ts';
import { chooseReasons } from './reason.ts';
import { reasonsOf } from './reasons.ts';
import { roleReason } from './role-reason.ts';
import { sharedBy } from './shared.ts';
import type { Words } from './words/index.ts';

export interface Explaining {
  readonly pool: Pool;
  readonly facts: Facts;
  readonly format: Format;
  readonly weights: Weights;
  readonly scoring: GroupScore;
  /** What shows who can meet whose need, by the number of who has it. */
  readonly needs: ReadonlyMap<number, readonly MetNeed[]>;
  /** Topics that groups were asked to be about; none where the theme is only what the pool has in common. */
  readonly neededTopics: readonly string[];
  /** The challenge or question itself that they were asked to be about, as `challenge/<id>`. */
  readonly askedConcerns: readonly string[];
  /** What shows that the theme asked for concerns somebody, by their number. */
  readonly signsOf: (number: number) => readonly ConcernSign[];
  /** What a topic is called in the language of the words. */
  readonly labelOf: (topic: string) => string;
  /** Languages of the pool, in the order of their bits. */
  readonly languages: readonly string[];
  /** The rule on hours in common, on the numbers of the pool; null where there is none. */
  readonly hours: HoursConstraint | null;
  readonly words: Words;
}

const MOST_SHARED = 4;

/** A group with its score in parts, the role of each member and why they are in it. */
export function explainGroup(around: Explaining, numbers: readonly number[]): SeededGroup {
  const { pool, facts, format, scoring, words } = around;
  const members = [...numbers].sort((a, b) => a - b);
  const criteria = scoring.parts(Int32Array.from(members));
  const holders = handOutRoles(facts, format.roles, members);
  const shares = sharedBy(around, members);
  const { language, bridge } = languageOf(around, members);
  const free = around.hours === null ? null : hoursInCommon(around.hours, members);
  return {
    score: criteria.reduce((sum, { amount }) => sum + amount, 0),
    members: members.map((number) => {
      const person = pool.people[number] as Person;
      const role = format.roles[holders.indexOf(number)];
      const because = role === undefined ? null : roleReason(around, number, role);
      const reasons = chooseReasons([
        ...(bridge === person.id ? [{ text: words.bridges(person.languages), names: [] }] : []),
        ...reasonsOf(around, number, members, shares, because),
      ]);
      return {
        id: person.id,
        name: person.name,
        role: role ?? null,
        why: reasons.length > 0 ? words.reasons(reasons) : words.completes,
      };
    }),
    criteria,
    language,
    bridge,
    ...(free === null ? {} : { hours: rangesOf(free) }),
    shares: shares
      // What a few of them have is not what the group shares.
      .filter(({ holders }) => 2 * holders.length > members.length)
      .slice(0, MOST_SHARED)
      .map(({ holders, ...shared }) => ({
        ...{ ...shared, members: holders.length },
        holders: holders.map((number) => pool.people[number]?.id ?? ''),
      })),
  };
}

function languageOf(
  { pool, facts, languages }: Explaining,
  members: readonly number[],
): Pick<SeededGroup, 'language' | 'bridge'> {
  const bits = members.map((number) => facts.languages[number] as number);
  const common = bits.reduce((all, own) => all & own, -1);
  const language = bits.every((own) => own === -1)
    ? undefined
    : languages.find((_, bit) => ((common >> bit) & 1) === 1);
  if (language !== undefined || common !== 0) return { language: language ?? null, bridge: null };
  const bridge = members.find((_, i) => bits.every((own) => (own & (bits[i] as number)) !== 0));
  return { language: null, bridge: bridge === undefined ? null : (pool.people[bridge]?.id ?? null) };
}
