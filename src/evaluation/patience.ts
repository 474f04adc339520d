import { AppError } from '../domain/index.ts';

/** Nobody waits for an evaluation as they wait for an answer: its own reads may take this long. In milliseconds. */
export const PATIENTLY = { timeout: 120_000 } as const;

const TRIES = 4;

/** Tries again while the graph or the model is too busy: one question must not end an evaluation of thousands. */
export async function withPatience<Result>(work: () => Promise<Result>, pause = 1_000): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      const mayPass = error instanceof AppError && (error.code === 'unavailable' || error.code === 'timeout');
      if (!mayPass || tried === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause * tried));
    }
  }
}
