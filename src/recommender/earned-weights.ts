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

/** Weights that a community's own history earned, with their day and what speaks for them. */
export interface EarnedWeights {
  readonly date: string;
  readonly model: string;
  readonly weights: RankingWeights;
  readonly evidence: Evidence;
}

/**
 * What is kept of earned weights: only what was learned, with the scale that the words of confidence stand on. All else
 * comes from the defaults of the version that reads it, so that a new default reaches every community.
 */
const Kept = z.object({
  order: z.record(z.string(), z.number().min(0).max(10)),
  confidence: RankingWeights.shape.confidence,
  confidenceOfTexts: RankingWeights.shape.confidenceOfTexts,
  scale: z.string().optional(),
});

/** What scores that words of confidence rest on are made with: bounds learned under others say nothing. */
const scaleOf = ({ people, relations, walk, medianAgesToHalf }: RankingWeights): string =>
  JSON.stringify([people, relations, walk, medianAgesToHalf]);

/** Earned weights as they are kept in the graph. */
export function keptOf(weights: RankingWeights): string {
  const { order, confidence, confidenceOfTexts } = weights;
  return JSON.stringify({ order, confidence, confidenceOfTexts, scale: scaleOf(weights) });
}

/** The defaults with what was earned in their place, as far as both know of it. */
function over(defaults: RankingWeights, { order, confidence, confidenceOfTexts, scale }: z.infer<typeof Kept>) {
  const known = Object.fromEntries(Object.entries(order).filter(([name]) => name in defaults.order));
  const bounds = scale === scaleOf(defaults) ? { confidence, confidenceOfTexts } : {};
  return { ...defaults, order: { ...defaults.order, ...known }, ...bounds };
}

/**
 * Reads what the community earned with this model, over the defaults; null where it earned nothing. What was earned with
 * another model says nothing here: vectors of another model weigh otherwise.
 */
export async function readEarned(graph: Graph, model: string, defaults: RankingWeights): Promise<EarnedWeights | null> {
  const [row] = await graph.run('relations/earned-weights', {});
  if (row === undefined || row.model !== model) return null;
  const kept = Kept.safeParse(dataOf(row.weights));
  const evidence = Evidence.safeParse(dataOf(row.evidence));
  if (!kept.success || !evidence.success) return null;
  const { date, model: key } = row;
  return { date, model: key, weights: over(defaults, kept.data), evidence: evidence.data };
}

/** What a community earned, read once for each state of it. */
export class EarnedOf {
  readonly #graph: Graph;
  readonly #model: string;
  readonly #defaults: RankingWeights;
  readonly #read = new WeakMap<Community, Promise<EarnedWeights | null>>();

  constructor(graph: Graph, model: string, defaults: RankingWeights) {
    this.#graph = graph;
    this.#model = model;
    this.#defaults = defaults;
  }

  of(community: Community): Promise<EarnedWeights | null> {
    const known = this.#read.get(community);
    if (known !== undefined) return known;
    const read = readEarned(this.#graph, this.#model, this.#defaults);
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
