import { z } from 'zod';
import type { Community } from '../community/index.ts';
import type { Graph } from '../graph/index.ts';
import { RankingWeights } from './weights.ts';

/** Key under which weights stand that were earned without a sentence model. */
export const NO_MODEL = 'none';

const Share = z.object({ mean: z.number(), low: z.number(), high: z.number() });

/** What speaks for earned weights: how they did on the later part of the history, which they were not learned on. */
const Evidence = z.object({
  /** Questions they were learned on, and later ones they were judged on. */
  learnedOn: z.int(),
  judgedOn: z.int(),
  /** Mean of the measure on the later part: under the defaults, and under the earned weights. */
  before: z.number(),
  after: z.number(),
  /** The gain, question by question, with its interval. */
  gain: Share,
  /** Numbers that were changed: from the default, to. */
  changes: z.array(z.object({ name: z.string(), from: z.number(), to: z.number() })),
});
export type Evidence = z.infer<typeof Evidence>;

const EarnedWeights = z.object({ date: z.string(), model: z.string(), weights: RankingWeights, evidence: Evidence });
/** Weights that a community's own history earned, with their day and what speaks for them. */
export type EarnedWeights = z.infer<typeof EarnedWeights>;

/**
 * Reads what the community earned with this model; null where it earned nothing. What another version wrote otherwise,
 * or what was earned with another model, says nothing here: vectors of another model weigh otherwise.
 */
export async function readEarned(graph: Graph, model: string): Promise<EarnedWeights | null> {
  const [row] = await graph.run('relations/earned-weights', {});
  if (row === undefined || row.model !== model) return null;
  const parsed = EarnedWeights.safeParse({ ...row, weights: dataOf(row.weights), evidence: dataOf(row.evidence) });
  return parsed.success ? parsed.data : null;
}

/** What a community earned, read once for each state of it. */
export class EarnedOf {
  readonly #graph: Graph;
  readonly #model: string;
  readonly #read = new WeakMap<Community, Promise<EarnedWeights | null>>();

  constructor(graph: Graph, model: string) {
    this.#graph = graph;
    this.#model = model;
  }

  of(community: Community): Promise<EarnedWeights | null> {
    const known = this.#read.get(community);
    if (known !== undefined) return known;
    const read = readEarned(this.#graph, this.#model);
    this.#read.set(community, read);
    // A reading that failed is not kept: the next question reads again.
    read.catch(() => this.#read.delete(community));
    return read;
  }
}

function dataOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
