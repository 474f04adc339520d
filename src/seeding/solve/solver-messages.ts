import type { ErrorCode } from '../../domain/index.ts';
import type { Task } from './solve-task.ts';

/** What the thread that works groups out is told. */
export type ToSolver =
  | { readonly kind: 'task'; readonly task: Task }
  /** The best so far will do. */
  | { readonly kind: 'enough' };

export type FromSolver =
  | { readonly kind: 'progress'; readonly share: number; readonly best: number | null }
  | { readonly kind: 'done'; readonly result: unknown }
  /** An expected failure, in words for the caller. */
  | {
      readonly kind: 'refused';
      readonly code: ErrorCode;
      readonly message: string;
      readonly details: Readonly<Record<string, unknown>>;
    }
  /** A fault of ours: where it happened, without its words, which may quote what a member wrote. */
  | { readonly kind: 'fault'; readonly name: string; readonly stack: string };
