import type { Viewer } from '../../domain/index.ts';
import { PEOPLE_FEATURES, type RankingWeights, type Recommender } from '../../recommender/index.ts';
import type { QuestionSet } from '../evaluate.ts';
import { METRICS } from '../metrics/index.ts';
import { askOptionsOf, type Kind, listOf } from '../ranker.ts';
import { fitListwise, type ListedQuestion, sumsOf } from './listwise.ts';

/** A question set with what defaults are learned from. */
export interface RecalledSet {
  readonly name: string;
  /** Folder of the community it is asked in: left out as a whole. */
  readonly community: string;
  /** Questions in it that are judged. */
  readonly n: number;
  /** Of a set about people: what every sign says of each of them, question by question. Empty for others. */
  readonly tables: readonly { readonly values: readonly number[]; readonly grades: readonly number[] }[];
  /** Mean of the measure under each variant of the defaults, in their order. */
  readonly variants: readonly number[];
}

/** What the square of a step from equal weights costs beside the mean loss of a set. */
const PRICE = 0.01;
const MOST = 10;
/** Questions of a set below which it is judged, but too much luck to choose a number by. */
const FEWEST_TO_CHOOSE = 30;
/** People of a question who are kept, the best under the default weights; whoever is right is kept anyway. */
const KEPT = 400;

/** Numbers whose defaults are chosen among a few values, one at a time, the others as they stand. */
const CHOICES: readonly {
  readonly name: string;
  readonly values: readonly number[];
  readonly get: (weights: RankingWeights) => number;
  readonly set: (weights: RankingWeights, value: number) => RankingWeights;
}[] = [
  {
    name: 'retrievers.vectors',
    values: [0.2, 0.3, 0.42, 0.55, 0.7],
    get: (weights) => weights.retrievers.vectors,
    set: (weights, vectors) => ({ ...weights, retrievers: { ...weights.retrievers, vectors } }),
  },
  {
    name: 'retrieval.furtherPassages',
    values: [0, 0.25, 0.5],
    get: (weights) => weights.retrieval.furtherPassages,
    set: (weights, furtherPassages) => ({ ...weights, retrieval: { ...weights.retrieval, furtherPassages } }),
  },
  {
    name: 'retrieval.depth',
    values: [60, 120, 300],
    get: (weights) => weights.retrieval.depth,
    set: (weights, depth) => ({ ...weights, retrieval: { ...weights.retrieval, depth } }),
  },
  {
    name: 'retrieval.vectorDepth',
    values: [40, 80, 150],
    get: (weights) => weights.retrieval.vectorDepth,
    set: (weights, vectorDepth) => ({ ...weights, retrieval: { ...weights.retrieval, vectorDepth } }),
  },
  {
    name: 'retrieval.spread',
    values: [1.5, 3, 5],
    get: (weights) => weights.retrieval.spread,
    set: (weights, spread) => ({ ...weights, retrieval: { ...weights.retrieval, spread } }),
  },
  {
    name: 'medianAgesToHalf',
    values: [0.9, 1.75, 3.5],
    get: (weights) => weights.medianAgesToHalf,
    set: (weights, medianAgesToHalf) => ({ ...weights, medianAgesToHalf }),
  },
];

const variantsOf = (weights: RankingWeights): RankingWeights[] =>
  CHOICES.flatMap(({ values, set }) => values.map((value) => set(weights, value)));

/**
 * What defaults are learned from in a question set: eligible candidates that are not askers, each with its grade, of many
 * only the best; and the measure under each variant of these defaults.
 */
export async function recallSet(
  recommender: Recommender,
  { questions, judgements, askers, candidates }: QuestionSet,
  { kind, viewer, defaults }: { readonly kind: Kind; readonly viewer: Viewer; readonly defaults: RankingWeights },
): Promise<Pick<RecalledSet, 'n' | 'tables' | 'variants'>> {
  const tables: { values: number[]; grades: number[] }[] = [];
  const measured: number[][] = [];
  const towards = PEOPLE_FEATURES.map(({ name }) => defaults.order[name]);
  const width = PEOPLE_FEATURES.length;
  for (const question of questions) {
    const right = judgements.get(question.id);
    if (right === undefined) continue;
    const asking = askers.get(question.id) ?? [];
    const mayAnswer = (id: string) => !asking.includes(id) && candidates?.has(id) !== false;
    const { ask, options } = askOptionsOf(question, asking);
    const recalled = await recommender.recall(ask, viewer, options);
    measured.push(
      recalled.rank(variantsOf(defaults)).map((ranking) =>
        measureOf(
          listOf(ranking, kind).flatMap(({ id }) => (mayAnswer(id) ? [id] : [])),
          right,
        ),
      ),
    );
    if (kind !== 'members') continue;
    const { ids, values } = recalled.table();
    const sums = sumsOf(values, towards);
    const rows = ids
      .flatMap((id, row) => (mayAnswer(id) ? [{ id, row }] : []))
      .sort((a, b) => (sums[b.row] ?? 0) - (sums[a.row] ?? 0) || a.row - b.row)
      .filter(({ id }, place) => place < KEPT || (right.get(id) ?? 0) > 0);
    tables.push({
      values: rows.flatMap(({ row }) => [...values.subarray(row * width, (row + 1) * width)].map(rounded)),
      grades: rows.map(({ id }) => right.get(id) ?? 0),
    });
  }
  return {
    n: measured.length,
    tables,
    variants: variantsOf(defaults).map((_, at) => mean(measured.map((row) => row[at] ?? 0))),
  };
}

/**
 * Defaults learned on question sets, each counting the same whatever its size: what orders people, drawn to equal weights,
 * and of each number that is chosen among a few values the one whose mean is better beyond its standard error.
 */
export function learnDefaults(
  sets: readonly RecalledSet[],
  defaults: RankingWeights,
): { readonly weights: RankingWeights; readonly chosen: Readonly<Record<string, number>> } {
  const lists = sets.map(({ tables }) => tables.map(listedOf)).filter((list) => list.length > 0);
  const fitted = fitListwise(lists, { towards: PEOPLE_FEATURES.map(() => 1), price: PRICE, most: MOST });
  const order = Object.fromEntries(
    PEOPLE_FEATURES.map(({ name }, at) => [name, Number((fitted[at] ?? 0).toFixed(2))]),
  ) as RankingWeights['order'];
  let weights: RankingWeights = lists.length === 0 ? defaults : { ...defaults, order };
  const chosen: Record<string, number> = {};
  const telling = sets.filter(({ n }) => n >= FEWEST_TO_CHOOSE);
  let at = 0;
  for (const { name, values, get, set } of CHOICES) {
    const gains = values.map((_, place) => {
      const usual = at + values.indexOf(get(defaults));
      return gainOf(telling.map(({ variants }) => (variants[at + place] ?? 0) - (variants[usual] ?? 0)));
    });
    at += values.length;
    const best = gains.reduce((most, gain, place) => (gain > (gains[most] ?? 0) ? place : most), 0);
    const value = (gains[best] ?? 0) > 0 ? (values[best] ?? get(defaults)) : get(defaults);
    weights = set(weights, value);
    chosen[name] = value;
  }
  return { weights, chosen: { ...weights.order, ...chosen } };
}

/** Mean gain over the sets less its standard error: drawn to the default, a value has to be better beyond that. */
function gainOf(differences: readonly number[]): number {
  const average = mean(differences);
  const square = differences.reduce((sum, value) => sum + (value - average) ** 2, 0);
  return average - Math.sqrt(square / Math.max(1, differences.length - 1) / Math.max(1, differences.length));
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

function listedOf({ values, grades }: RecalledSet['tables'][number]): ListedQuestion {
  return { values: Float64Array.from(values), grades: Float64Array.from(grades) };
}

/** Half reciprocal rank, half nDCG@10. */
function measureOf(ids: readonly string[], right: ReadonlyMap<string, number>): number {
  return (METRICS.MRR(ids, right) + METRICS['nDCG@10'](ids, right)) / 2;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
