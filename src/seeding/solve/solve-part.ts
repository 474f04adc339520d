import type { Note } from '../../domain/index.ts';
import type { Explaining } from '../explain/explain-group.ts';
import { type DivideRequest, divide } from '../optimise/divide.ts';
import type { Frame } from '../optimise/frame.ts';
import { compileProblem } from '../optimise/problem.ts';
import { planRounds } from '../rounds/plan-rounds.ts';
import type { Rule } from '../rules/rule.ts';
import type { Seeding } from '../seeding.ts';
import { firstTeam } from './first-team.ts';
import { framesFor } from './frames.ts';
import { rulesConflict, sizesConflict } from './impossible.ts';
import type { OpenCase } from './open-case.ts';
import type { SeedCase } from './seed-case.ts';
import { leftAsideNotes, leftOutNotes, otherSizeNotes, proposalOf } from './tell-proposal.ts';

export interface SolveOptions {
  /** Gives up: nothing is given. */
  readonly signal?: AbortSignal | undefined;
  /** Asks for the best so far, as when the time is over. */
  readonly enough?: AbortSignal | undefined;
  /** Told now and then how far the search is, from 0 to 1, and the best score so far; null before there is one. */
  readonly onProgress?: ((share: number, best: number | null) => void) | undefined;
}

/** Divides people who can be weighed all against each other. */
export async function solvePart(
  seedCase: SeedCase,
  { around, rules }: OpenCase,
  { signal, enough, onProgress }: SolveOptions,
): Promise<Seeding> {
  const { format, wanted } = seedCase;
  const { words, pool } = around;
  const frames = framesFor(pool.people.length, format, wanted, rules);
  const base = { format: format.id, pool: { kind: seedCase.poolKind, people: pool.people.length } };
  const notes: Note[] = [...seedCase.notes, ...leftAsideNotes(seedCase.leftAside, words)];
  if (frames.length === 0) return { ...base, proposals: [], ...after(notes, sizesConflict(seedCase, around, rules)) };
  const options = {
    seed: wanted.seed ?? 1,
    proposals: wanted.proposals ?? 3,
    timeLimit: (wanted.seconds ?? 20) * 1_000,
    ...{ signal, enough, onProgress },
  };
  const request: DivideRequest = { facts: around.facts, rules, frames, score: around.scoring.score, options };
  const rounds = wanted.rounds ?? 1;
  const found = rounds > 1 ? await inRounds(request, rounds, around, notes) : await atOnce(request, around, notes);
  if ('proposals' in found) notes.push(...otherSizeNotes(found.proposals[0], wanted.size, pool.people.length, words));
  if ('proposals' in found) return { ...base, proposals: found.proposals, conflicts: [], notes };
  return { ...base, proposals: [], ...after(notes, await rulesConflict(seedCase, request, around, found)) };
}

const after = (notes: readonly Note[], told: Pick<Seeding, 'conflicts' | 'notes'>) => ({
  conflicts: told.conflicts,
  notes: [...notes, ...told.notes],
});

type Proposals =
  | { readonly proposals: Seeding['proposals'] }
  | { readonly conflicts: readonly (readonly Rule[])[]; readonly isAll: boolean };

async function atOnce(request: DivideRequest, around: Explaining, notes: Note[]): Promise<Proposals> {
  const { words } = around;
  const start = firstTeam(request, around);
  const result = await divide({ ...request, options: { ...request.options, start } });
  if (result.status === 'impossible') return result;
  if (result.status === 'unknown') {
    notes.push({ code: 'not-found-in-time', text: words.unknown });
    return { proposals: [] };
  }
  if (result.isCut) notes.push({ code: 'time-over', text: words.cut });
  if (result.found.length < (request.options.proposals ?? 1))
    notes.push({ code: 'few-proposals', text: words.fewProposals(result.found.length) });
  const proposals = result.found.map(({ groupOf, objective }) =>
    proposalOf(around, result.problem, [groupOf], objective),
  );
  notes.push(...leftOutNotes(proposals[0]?.leftOut ?? [], around.pool.people, around));
  return { proposals };
}

async function inRounds(request: DivideRequest, rounds: number, around: Explaining, notes: Note[]): Promise<Proposals> {
  const { words } = around;
  const problem = compileProblem(request.facts, request.rules, request.frames[0] as Frame);
  const plan = await planRounds(problem, request.score, rounds, request.options);
  // Where not even one round is found, one division says whether and why it cannot be done.
  if (plan === null) return atOnce(request, around, notes);
  if (plan.isCut) notes.push({ code: 'time-over', text: words.cut });
  notes.push({ code: 'repeats', text: words.repeats(plan.repeats, plan.bound) });
  const proposals = [proposalOf(around, problem, plan.rounds, plan.objective)];
  notes.push(...leftOutNotes(proposals[0]?.leftOut ?? [], around.pool.people, around));
  return { proposals };
}
