import { type Viewer, viewerParameters } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { groupBy } from '../group-by.ts';
import { PATIENTLY } from '../patience.ts';
import { type JudgedQuestion, wasKnown } from '../question.ts';
import { type Kind, RECORD_TYPE_OF } from '../ranker.ts';

/** Something in the graph that speaks for a candidate: what a member made, what was made in a group, … */
export interface Sign {
  /** The candidate it speaks for. */
  readonly id: string;
  readonly itemType: string;
  readonly itemId: string;
  readonly date: string | null;
}

/** All candidates of one kind and all that speaks for them, as one viewer sees them. */
export class Signs {
  readonly kind: Kind;
  readonly candidates: readonly string[];
  readonly all: readonly Sign[];
  readonly #byItem: ReadonlyMap<string, readonly Sign[]>;

  constructor(kind: Kind, candidates: readonly string[], signs: readonly Sign[]) {
    this.kind = kind;
    this.candidates = candidates;
    this.all = signs;
    this.#byItem = groupBy(signs, ({ itemType, itemId }) => keyOf(itemType, itemId));
  }

  static async read(graph: Graph, kind: Kind, viewer: Viewer): Promise<Signs> {
    const parameters = viewerParameters(viewer);
    const [candidates, signs] = await Promise.all([
      readCandidates(graph, kind, viewer),
      kind === 'questions'
        ? graph.run('evaluation/signs-of-questions', {}, PATIENTLY)
        : graph.run(`evaluation/signs-of-${kind}`, parameters, PATIENTLY),
    ]);
    return new Signs(kind, candidates, signs);
  }

  /** Signs that were known when the question was asked. */
  known({ asOf }: JudgedQuestion): readonly Sign[] {
    if (asOf === undefined) return this.all;
    return this.all.filter(({ itemType, itemId, date }) => wasKnown(asOf, itemType, itemId, date));
  }

  /** Candidates that an item speaks for: itself if it is one, and those tied to it. Each once. */
  behind(itemType: string, itemId: string): Set<string> {
    const ids = new Set((this.#byItem.get(keyOf(itemType, itemId)) ?? []).map(({ id }) => id));
    if (itemType === RECORD_TYPE_OF[this.kind]) ids.add(itemId);
    return ids;
  }
}

/** Ids of everything that can be an answer of this kind. */
export async function readCandidates(graph: Graph, kind: Kind, viewer: Viewer): Promise<string[]> {
  const parameters = { kind: RECORD_TYPE_OF[kind], ...viewerParameters(viewer) };
  return (await graph.run('evaluation/candidates', parameters, PATIENTLY)).map(({ id }) => id);
}

const keyOf = (type: string, id: string): string => `${type}\u0000${id}`;
