import type { Server, ServerResponse } from 'node:http';

/** Whether the service takes requests, and which are in flight. */
export interface Lifecycle {
  /** True from the moment a stop was asked for: `/readyz` says so, and connections are no longer kept. */
  readonly stopping: boolean;
  /** Aborted at that moment: whatever would go on for long, such as a stream of events, ends. */
  readonly stopped: AbortSignal;
  /** Counts a request as in flight until its response is closed. */
  follow(response: ServerResponse): void;
  /**
   * Stops: no new connections, requests in flight are finished. Those that are not after `grace` milliseconds
   * (default 10,000) are cut off. Resolves when the server is closed; gives how many were cut off.
   */
  stop(server: Server, options?: { readonly grace?: number }): Promise<number>;
}

export function createLifecycle(): Lifecycle {
  const inFlight = new Set<ServerResponse>();
  const stop = new AbortController();

  return {
    get stopping() {
      return stop.signal.aborted;
    },
    stopped: stop.signal,
    follow(response) {
      inFlight.add(response);
      response.once('close', () => inFlight.delete(response));
    },
    async stop(server, { grace = 10_000 } = {}) {
      stop.abort();
      // A connection kept alive would hold the server open: those in use end with the response they wait for.
      for (const response of inFlight) if (!response.headersSent) response.setHeader('connection', 'close');
      let cutOff = 0;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => {
        cutOff = inFlight.size;
        server.closeAllConnections();
      }, grace);
      await closed;
      clearTimeout(timer);
      return cutOff;
    },
  };
}
