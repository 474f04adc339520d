import type { Maillon, NoticeSenderOptions } from './compose.ts';

/** How often what is over is taken out, in milliseconds. */
const TIDY_EVERY = 3_600_000;
/** How often what is due is mailed, in milliseconds. */
const NOTICES_EVERY = 60_000;

export interface UpkeepOptions extends NoticeSenderOptions {
  /** Called when something could not be taken out; it is tried again. */
  readonly onTidyFault: (error: unknown) => void;
}

/**
 * What a service does by itself while it answers, however many of them there are: it mails what members are to be told, and
 * takes out answers to forms that count no more, files that nobody shared, what was told long ago, who did what long ago, and
 * members whose day of grace is over.
 */
export function keepUp(maillon: Maillon, signal: AbortSignal, options: UpkeepOptions): void {
  const { forms, files, notices, leaving, audit } = maillon;
  const sender = maillon.noticeSender(options);
  const told = (error: unknown): void => {
    if (!signal.aborted) options.onTidyFault(error);
  };
  again(TIDY_EVERY, signal, async () => {
    for (const part of [forms, files, notices, leaving, audit]) await part.tidy().catch(told);
  });
  again(NOTICES_EVERY, signal, async () => {
    await sender.send().catch(options.onFault);
  });
}

/** Does it now and every so often, never twice at once, until it is to stop. */
function again(every: number, signal: AbortSignal, work: () => Promise<void>): void {
  let isAtIt = false;
  const once = async (): Promise<void> => {
    if (isAtIt) return;
    isAtIt = true;
    await work();
    isAtIt = false;
  };
  void once();
  const timer = setInterval(() => void once(), every).unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
