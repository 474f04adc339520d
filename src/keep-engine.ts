import { AppError } from './domain/index.ts';
import type { Engine, Neo4jGraph } from './graph/index.ts';

export interface KeepEngineOptions {
  readonly engine: Engine;
  readonly graph: Neo4jGraph;
  /** Called with a line for people at each step. */
  readonly say: (line: string) => void;
  /** Called once the graph answers again: what its end cut short can be taken up. */
  readonly onBack: () => void;
}

/** An engine that ends by itself is started again; until it answers, requests are told so at once. */
export function keepEngine({ engine, graph, say, onBack }: KeepEngineOptions): void {
  engine.keepRunning({
    onDown() {
      say('engine     Neo4j has ended by itself: starting it again');
      graph.suspend(
        new AppError('unavailable', 'the graph has ended and is being started again: try again in half a minute'),
      );
    },
    async onUp() {
      await graph.resume(engine.coordinates);
      say(`engine     ${engine.description} answers again`);
      onBack();
    },
    onFailure(error, wait) {
      const reason = error instanceof Error ? error.message : String(error);
      say(`engine     ${reason}; the next try is in ${Math.round(wait / 1_000)} s`);
    },
  });
}
