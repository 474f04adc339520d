import { once } from 'node:events';
import type { Request, Response } from 'express';

/** One server-sent event; `id` is what a reader that lost its connection gives back as `Last-Event-ID`. */
export interface StreamedEvent {
  readonly id: string;
  readonly event: string;
  readonly data: unknown;
}

/** A line is sent this often, in milliseconds, so that nothing in between takes the connection for dead. */
const HEARTBEAT = 15_000;
/** How soon a reader that lost its connection is asked to come back, in milliseconds. */
const RETRY = 2_000;

/**
 * Sends events as they come (`text/event-stream`) until they end, the reader goes, or the signal says stop. A stream that
 * was stopped ends between two events: its reader comes back by itself.
 */
export async function streamEvents(
  request: Request,
  response: Response,
  open: (signal: AbortSignal) => AsyncIterable<StreamedEvent>,
  stop: AbortSignal,
): Promise<void> {
  const over = new AbortController();
  const end = (): void => over.abort();
  response.once('close', end);
  stop.addEventListener('abort', end, { once: true });
  const known = request.get('last-event-id');
  let heartbeat: NodeJS.Timeout | undefined;
  try {
    for await (const { id, event, data } of open(over.signal)) {
      if (over.signal.aborted) break;
      if (heartbeat === undefined) {
        // Only now: what goes wrong before the first event is told as any other error.
        response.set({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
        response.set({ 'x-accel-buffering': 'no' });
        response.write(`retry: ${RETRY}\n\n`);
        heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT);
      }
      if (id === known) continue;
      const isTaken = response.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      if (!isTaken) await once(response, 'drain', { signal: over.signal }).catch(() => undefined);
    }
  } finally {
    clearInterval(heartbeat);
    stop.removeEventListener('abort', end);
    if (response.headersSent) response.end();
  }
}
