import type { CalibrateSimilarity } from '../../embedding/index.ts';
import { changeCase, type Seats } from '../change/change-case.ts';
import type { ChangeOption, ChangeWish } from '../change/change-wish.ts';
import { type ExplainedSeats, explainSeats } from '../explain/explain-seats.ts';
import type { Sitting } from '../rounds/meetings.ts';
import type { Seeding } from '../seeding.ts';
import type { SeedCase } from './seed-case.ts';
import { solveCase } from './solve-case.ts';
import type { SolveOptions } from './solve-part.ts';

/** Work that may hold a thread for seconds: plain data, so that it can be handed to another. */
export type Task =
  | { readonly kind: 'seed'; readonly seedCase: SeedCase }
  | {
      readonly kind: 'change';
      readonly seedCase: SeedCase;
      readonly seats: Seats;
      readonly wish: ChangeWish;
      /** Members who accepted already. */
      readonly accepted: readonly string[];
      /** Groups of the other rounds of the plan that these are one round of. */
      readonly elsewhere: readonly Sitting[];
    }
  | { readonly kind: 'explain'; readonly seedCase: SeedCase; readonly seats: Seats };

/** What each kind of task gives. */
export interface TaskResults {
  readonly seed: Seeding;
  readonly change: ChangeOption[];
  readonly explain: ExplainedSeats;
}

/** Carries out tasks, in this thread or in another. */
export type Solve = <Kind extends Task['kind']>(
  task: Extract<Task, { readonly kind: Kind }>,
  options?: SolveOptions,
) => Promise<TaskResults[Kind]>;

/** Carries out a task in this thread. */
export async function solveTask(
  task: Task,
  calibrate: CalibrateSimilarity,
  options: SolveOptions = {},
): Promise<TaskResults[Task['kind']]> {
  switch (task.kind) {
    case 'seed':
      return await solveCase(task.seedCase, calibrate, options);
    case 'change':
      return changeCase(task.seedCase, task.seats, task, calibrate);
    case 'explain':
      return explainSeats(task.seedCase, task.seats, calibrate);
  }
}

export const solveHere = (calibrate: CalibrateSimilarity): Solve =>
  ((task: Task, options?: SolveOptions) => solveTask(task, calibrate, options)) as Solve;
