import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from '../domain/index.ts';

export type Metrics = ReturnType<typeof createMetrics>;

/** Figures for Prometheus: counts and times, nothing of what was asked or by whom. One registry for each app. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'maillon_' });
  const requests = new Histogram({
    name: 'maillon_http_request_seconds',
    help: 'Time from the first byte of a request to the end of its response',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  const asks = new Histogram({
    name: 'maillon_ask_seconds',
    help: 'Time to answer a question',
    buckets: [0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4],
    registers: [registry],
  });
  const lanes = new Counter({
    name: 'maillon_answers_total',
    help: 'Answers by lane, and whether the lane held anything',
    labelNames: ['lane', 'found'],
    registers: [registry],
  });
  const graph = new Gauge({ name: 'maillon_graph_up', help: '1 when the graph answered last', registers: [registry] });
  const missing = new Gauge({
    name: 'maillon_passages_without_vector',
    help: 'Passages without a vector of the model in use, when last looked at',
    registers: [registry],
  });

  return {
    registry,
    observeRequest(labels: { method: string; route: string; status: number }, seconds: number): void {
      requests.observe(labels, seconds);
    },
    observeAnswer(answer: Answer, seconds: number): void {
      asks.observe(seconds);
      for (const lane of ['people', 'groups', 'artefacts', 'answers'] as const)
        lanes.inc({ lane, found: answer[lane].length > 0 ? 'yes' : 'no' });
    },
    graphAnswered(up: boolean): void {
      graph.set(up ? 1 : 0);
    },
    passagesWithoutVector(count: number): void {
      missing.set(count);
    },
  };
}
