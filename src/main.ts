import { exitStatusOf, printFailure } from './cli/outcome.ts';
import { printable } from './cli/printable.ts';
import { readConfig } from './config.ts';
import { serve } from './serve.ts';

/** The service: made here, run until SIGTERM or Ctrl-C. A second Ctrl-C ends it at once. */
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
  });

try {
  await serve(readConfig(), { say: (line) => process.stdout.write(printable(`${line}\n`)), signal: stopping.signal });
} catch (error) {
  if (!stopping.signal.aborted) {
    printFailure(error, false);
    process.exitCode = exitStatusOf(error);
  }
}
