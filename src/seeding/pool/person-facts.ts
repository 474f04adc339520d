import { type ConcernSign, PARTICIPATION_BANDS } from '../../domain/index.ts';
import { foldedText } from '../../language/index.ts';
import type { Facts } from '../criteria/facts.ts';
import { ROLE_NAMES, type RoleName } from '../formats/roles.ts';
import { clusters, neighboursOf } from './network.ts';
import type { Person, Pool } from './pool.ts';
import { ROLE_FIT } from './role-fit.ts';
import { seniorityOf } from './seniority.ts';

/** What the groups are to be about, as far as criteria go. */
export interface Theme {
  /** Topics that the groups need. */
  readonly topics: readonly string[];
  /** Challenges and questions themselves, as `challenge/<id>`. */
  readonly concerns: readonly string[];
  /** How near what was asked for is to members, by id, 0 to 1: whoever is not in it is not concerned. Null where nothing was. */
  readonly nearness: Readonly<Record<string, number>> | null;
  /** What shows that it concerns each of them, by id, the most telling first. */
  readonly signs?: Readonly<Record<string, readonly ConcernSign[]>>;
}

/** Level a topic known at an unknown level counts as, of 5. */
const USUAL_LEVEL = 3;
/** Knowing a narrower topic than the one asked for. */
const NARROWER = 0.8;
/** Interest of somebody who knows the topic, beside somebody whose own concern it is (1). */
const KNOWS = 0.7;
/** More languages than bits are left to the rarest. */
const LANGUAGE_BITS = 31;

/** What is said of each person by themselves, in the light of the whole pool. */
export interface PersonFacts extends Omit<Facts, 'concerns' | 'nearness' | 'meets'> {
  /** Whom each has a tie with, or sat with in a small group. */
  readonly neighbours: readonly (readonly number[])[];
}

/** The people of a pool as numbers; pairs of them are left to `readFacts`. */
export function readPersonFacts(pool: Pool, theme: Theme): PersonFacts {
  const { people } = pool;
  const size = people.length;
  const neighbours = neighboursOf(pool);
  const hasTies = neighbours.some((near) => near.length > 0);
  const openGroups = people.map(
    (person) => new Set(person.participations.filter(({ open }) => open).map(({ group }) => group)).size,
  );
  const expertise = expertiseOf(pool, theme.topics);
  const interest = interestOf(people, theme, expertise);
  const manyTies = [...neighbours].map((near) => near.length).sort((a, b) => a - b)[Math.floor(size * 0.75)] ?? 0;
  return {
    neighbours,
    people: size,
    functions: codesOf(people.map((person) => person.function)),
    organisations: codesOf(people.map((person) => person.organisation?.id ?? null)),
    involvement: Int32Array.from(people, ({ participation }) =>
      participation === null ? -1 : PARTICIPATION_BANDS.indexOf(participation),
    ),
    seniority: Float64Array.from(people, ({ level }) => seniorityOf(level)),
    clusters: clusters(neighbours),
    hasNeeds: Uint8Array.from(people, (person) => (person.needs.length > 0 ? 1 : 0)),
    expertise,
    neededTopics: theme.topics.length,
    interest,
    isThemed: interest.some((value) => value > 0),
    isIsolate: Uint8Array.from(people, (_, person) =>
      hasTies && neighbours[person]?.length === 0 && openGroups[person] === 0 ? 1 : 0,
    ),
    isConnector: Uint8Array.from(people, ({ participation }, person) =>
      participation === 'core' ||
      participation === 'active' ||
      (neighbours[person]?.length ?? 0) > Math.max(2, manyTies)
        ? 1
        : 0,
    ),
    availability: Float32Array.from(openGroups, (groups) => 1 / (1 + groups)),
    roleFit: roleFits(pool, neighbours),
    languages: languageBits(people),
  };
}

/** A number for each different text, −1 for none. */
function codesOf(texts: readonly (string | null)[]): Int32Array {
  const codes = new Map<string, number>();
  return Int32Array.from(texts, (text) => {
    if (text === null) return -1;
    const key = foldedText(text);
    const code = codes.get(key) ?? codes.size;
    codes.set(key, code);
    return code;
  });
}

function expertiseOf({ people, topics }: Pool, needed: readonly string[]): Float32Array {
  const broader = new Map(topics.map(({ id, broader }) => [id, broader]));
  const column = new Map(needed.map((id, index) => [id, index]));
  const known = new Float32Array(people.length * needed.length);
  people.forEach((person, row) => {
    for (const { id, level } of person.topics) {
      let worth = (level ?? USUAL_LEVEL) / 5;
      const passed = new Set<string>();
      for (let topic: string | null = id; topic !== null && !passed.has(topic); topic = broader.get(topic) ?? null) {
        passed.add(topic);
        const cell = row * needed.length + (column.get(topic) ?? -1);
        if (column.has(topic)) known[cell] = Math.max(known[cell] as number, worth);
        worth *= NARROWER;
      }
    }
  });
  return known;
}

function interestOf(people: readonly Person[], theme: Theme, expertise: Float32Array): Float32Array {
  const topics = new Set(theme.topics);
  const concerns = new Set(theme.concerns);
  return Float32Array.from(people, (person, row) => {
    if (person.concerns.some(({ type, id }) => concerns.has(`${type}/${id}`))) return 1;
    if (theme.nearness !== null) return theme.nearness[person.id] ?? 0;
    if (person.concerns.some((concern) => concern.topics.some((topic) => topics.has(topic)))) return 1;
    return KNOWS * Math.max(0, ...expertise.subarray(row * topics.size, (row + 1) * topics.size));
  });
}

function roleFits({ people }: Pool, neighbours: readonly (readonly number[])[]): Record<RoleName, Float32Array> {
  const signs = people.map((person, index) => ({
    person,
    otherOrganisations: new Set(
      neighbours[index]
        ?.map((other) => people[other]?.organisation?.id)
        .filter((id) => id !== undefined && id !== person.organisation?.id),
    ).size,
  }));
  return Object.fromEntries(
    ROLE_NAMES.map((role) => [role, Float32Array.from(signs, (sign) => ROLE_FIT[role](sign))]),
  ) as Record<RoleName, Float32Array>;
}

/** The primary tag of a language: `nl-BE` is `nl`. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;

/** The most spoken languages of the pool, in the order of their bits. */
export function poolLanguages(people: readonly Person[]): string[] {
  const speakers = new Map<string, number>();
  for (const person of people)
    for (const language of new Set(person.languages.map(primaryLanguage)))
      speakers.set(language, (speakers.get(language) ?? 0) + 1);
  return [...speakers]
    .sort(([a, most], [b, fewer]) => fewer - most || (a < b ? -1 : 1))
    .slice(0, LANGUAGE_BITS)
    .map(([language]) => language);
}

/** Bits of the languages each speaks; every bit for somebody of whom none is known, so that nobody is shut out by a gap in the data. */
function languageBits(people: readonly Person[]): Int32Array {
  const bit = new Map(poolLanguages(people).map((language, index) => [language, 1 << index]));
  return Int32Array.from(people, ({ languages }) =>
    languages.length === 0 ? -1 : languages.reduce((bits, tag) => bits | (bit.get(primaryLanguage(tag)) ?? 0), 0),
  );
}
