import { z } from 'zod';
import { toAppError } from './errors.ts';
import type { Metrics } from './metrics.ts';
import type { Services } from './services.ts';

export const Readiness = z.object({
  status: z.enum(['ready', 'stopping', 'unavailable']),
  mode: z
    .enum(['words, meaning and graph', 'words and graph alone'])
    .describe('What answers are made from: meaning needs a sentence model.'),
  database: z.object({
    status: z.enum(['up', 'down']),
    engine: z.string(),
    problem: z.string().optional().describe('Why it is down or, while it is up, why nothing can be written.'),
  }),
  model: z.object({
    status: z.enum(['ready', 'none', 'broken']),
    key: z.string().optional(),
    languages: z.array(z.string()).readonly().optional(),
    reason: z.string().optional(),
  }),
  passages: z
    .object({ total: z.int(), withoutVector: z.int() })
    .nullable()
    .describe('Texts that can be found, and how many have no vector of the model yet; null when the graph is down.'),
});
export type Readiness = z.infer<typeof Readiness>;

/** A look at the graph is kept this long: those who ask every second cost no more than those who ask twice a minute. */
const KEPT_FOR = 2_000;
/** Longer than this, and a graph counts as down. */
const PATIENCE = 3_000;

/** Says whether the service can answer, and from what. */
export function createReadiness(
  services: Pick<Services, 'directory' | 'model' | 'engine' | 'lifecycle' | 'requireRoom'>,
  metrics: Metrics,
): () => Promise<Readiness> {
  let last: { readonly at: number; readonly look: Promise<Looked> } | undefined;

  async function look(modelKey: string | null): Promise<Looked> {
    try {
      const vectors = await services.directory.vectors(modelKey, { signal: AbortSignal.timeout(PATIENCE) });
      metrics.graphAnswered(true);
      metrics.passagesWithoutVector(modelKey === null ? 0 : vectors.missing);
      return { passages: { total: vectors.passages, withoutVector: vectors.missing } };
    } catch (error) {
      metrics.graphAnswered(false);
      return { problem: toAppError(error).message };
    }
  }

  return async () => {
    const { model, mode } = describeModel(services.model());
    const now = performance.now();
    if (last === undefined || now - last.at > KEPT_FOR) last = { at: now, look: look(model.key ?? null) };
    const looked = await last.look;
    const up = 'passages' in looked;
    const problem = up ? wantOfRoom(services) : looked.problem;
    return {
      status: services.lifecycle.stopping ? 'stopping' : up ? 'ready' : 'unavailable',
      mode,
      database: { status: up ? 'up' : 'down', engine: services.engine, ...(problem === undefined ? {} : { problem }) },
      model,
      passages: up ? looked.passages : null,
    };
  };
}

/** Where files stand on the machine is the keeper's to know. */
export function withoutPaths(ready: Readiness): Readiness {
  const { reason } = ready.model;
  if (reason === undefined) return ready;
  return {
    ...ready,
    model: {
      ...ready.model,
      reason: reason.replaceAll(/(?<![\w.])(?:[A-Za-z]:)?(?:[\\/][^\s\\/"',:;]+)+[\\/]?/g, '…'),
    },
  };
}

function wantOfRoom({ requireRoom }: Pick<Services, 'requireRoom'>): string | undefined {
  try {
    requireRoom?.();
    return undefined;
  } catch (error) {
    return toAppError(error).message;
  }
}

type Looked = { readonly passages: { total: number; withoutVector: number } } | { readonly problem: string };

function describeModel(state: ReturnType<Services['model']>): Pick<Readiness, 'model' | 'mode'> {
  if (state.status === 'ready') {
    const { key, languages } = state.model;
    return { mode: 'words, meaning and graph', model: { status: 'ready', key, languages } };
  }
  return {
    mode: 'words and graph alone',
    model: state.status === 'broken' ? { status: 'broken', reason: state.reason } : { status: 'none' },
  };
}
