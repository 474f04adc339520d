import { AppError } from '../../domain/index.ts';
import { WORDS } from '../explain/words/index.ts';
import type { Seeding } from '../seeding.ts';
import { type WholeCase, weightsOf } from '../solve/open-case.ts';
import type { SeedCase } from '../solve/seed-case.ts';
import { type SolveOptions, solvePart } from '../solve/solve-part.ts';
import { leftAsideNotes, leftOutNotes } from '../solve/tell-proposal.ts';
import { cutPool } from './cut-pool.ts';
import { divideParts } from './divide-parts.ts';
import { shortlist } from './shortlist.ts';

/**
 * Groups of a pool in which people cannot all be weighed against each other: few groups are made of those who suit best
 * one by one; else the pool is cut into parts, each divided by itself. What was done is said in the notes.
 */
export async function solveLarge(seedCase: SeedCase, whole: WholeCase, options: SolveOptions): Promise<Seeding> {
  const { format, wanted } = seedCase;
  const weights = weightsOf(seedCase);
  const groups = wanted.sizes?.length ?? wanted.groups ?? (format.gathers === 'some' ? 1 : null);
  const asked = wanted.sizes?.reduce((sum, size) => sum + size, 0);
  const seats = asked ?? (groups === null ? Number.POSITIVE_INFINITY : groups * (wanted.size ?? format.size.max));
  const listed = shortlist(whole.facts, format, weights, whole.rules, { seats, seed: wanted.seed ?? 1 });
  if (listed === null && wanted.sizes !== undefined)
    throw new AppError(
      'bad-input',
      `groups of sizes of their own can be made of fewer people than the ${seedCase.pool.people.length} of this pool: ask for size, or narrow the pool`,
      { details: { field: 'sizes' } },
    );
  return listed === null
    ? await amongParts(seedCase, whole, options)
    : await amongListed(seedCase, whole, listed, options);
}

async function amongListed(
  seedCase: SeedCase,
  whole: WholeCase,
  listed: readonly number[],
  options: SolveOptions,
): Promise<Seeding> {
  const { pool, language, poolKind } = seedCase;
  const seeding = await solvePart(seedCase, whole.part(listed), options);
  const looked = new Set(listed);
  const others = pool.people.flatMap(({ id }, person) => (looked.has(person) ? [] : [id]));
  const text = WORDS[language].shortlisted(pool.people.length, listed.length);
  return {
    ...seeding,
    pool: { kind: poolKind, people: pool.people.length },
    proposals: seeding.proposals.map((proposal) => ({ ...proposal, leftOut: [...proposal.leftOut, ...others] })),
    notes: [{ code: 'shortlist', text }, ...seeding.notes],
  };
}

async function amongParts(seedCase: SeedCase, whole: WholeCase, options: SolveOptions): Promise<Seeding> {
  const { format, pool, wanted, language, poolKind, leftAside } = seedCase;
  const words = WORDS[language];
  const [low, high] = format.size.best;
  const { parts, isAlike } = cutPool({
    pool,
    rules: whole.rules,
    weights: weightsOf(seedCase),
    groupSize: wanted.size ?? Math.round((low + high) / 2),
  });
  const divided = await divideParts(seedCase, whole, parts, options);
  const { proposal } = divided;
  return {
    format: format.id,
    pool: { kind: poolKind, people: pool.people.length },
    proposals: proposal === null ? [] : [proposal],
    conflicts: [],
    notes: [
      { code: 'in-parts', text: words.inParts(pool.people.length, divided.parts, isAlike) },
      ...seedCase.notes,
      ...leftAsideNotes(leftAside, words),
      ...(proposal === null ? [{ code: 'not-found-in-time', text: words.unknown }] : []),
      ...(divided.isCut ? [{ code: 'time-over', text: words.cut }] : []),
      ...(divided.repeats === null ? [] : [{ code: 'repeats', text: words.repeats(divided.repeats, 0) }]),
      ...leftOutNotes(proposal?.leftOut ?? [], pool.people, { format, words }),
    ],
  };
}
