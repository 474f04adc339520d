import type { QuestionSet } from '../evaluate.ts';
import type { Kind } from '../ranker.ts';

/** What a community's own history can be asked: who answered, who made it, and where it was asked before. */
export const TASKS = ['answerers', 'makers', 'earlier-questions'] as const;
export type Task = (typeof TASKS)[number];

/** One task with its questions, oldest first, each to be answered from what was known before it. */
export interface TaskSet {
  readonly task: Task;
  readonly kind: Kind;
  readonly set: QuestionSet;
  /** Questions of the history that were not taken up, the newest being preferred. */
  readonly older: number;
  /** Questions whose right answer nobody could have known of before, and so not judged. */
  readonly unforeseeable: number;
}
