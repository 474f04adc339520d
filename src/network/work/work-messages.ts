import type { ErrorCode } from '../../domain/index.ts';
import type { NetworkWork } from './network-work.ts';

/** What goes to the thread that works: which function, with what. */
export interface ToWorker {
  readonly id: number;
  readonly work: keyof NetworkWork;
  readonly given: readonly unknown[];
}

/** What comes back. A fault tells its kind and place, never its words: they may hold names. */
export type FromWorker = { readonly id: number } & (
  | { readonly kind: 'done'; readonly result: unknown }
  | {
      readonly kind: 'refused';
      readonly code: ErrorCode;
      readonly message: string;
      readonly details: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'fault'; readonly name: string; readonly stack: string }
);
