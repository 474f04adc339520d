import type { Viewer } from '../../domain/index.ts';
import { PEOPLE_FEATURES, type Recommender, readRankingWeights } from '../../recommender/index.ts';
import type { QuestionSet } from '../evaluate.ts';
import { METRICS } from '../metrics/index.ts';
import { askOptionsOf } from '../ranker.ts';
import { fitListwise, type ListedQuestion, sumsOf } from './listwise.ts';

/** A question set about people with what every sign says of each of them. */
export interface SetTables {
  readonly name: string;
  /** Folder of the community it is asked in: left out as a whole. */
  readonly community: string;
  readonly tables: readonly { readonly values: readonly number[]; readonly grades: readonly number[] }[];
}

/** What the square of a step from the default weights costs beside the mean loss of a set. */
const PRICE = 0.01;
const MOST = 10;
/** People of a question who are kept, the best under the default weights; whoever is right is kept anyway. */
const KEPT = 400;

/** The tables of a question set, in its order: eligible candidates that are not askers, each with its grade;
 * of many only the best. */
export async function tablesOf(
  recommender: Recommender,
  { questions, judgements, askers, candidates }: QuestionSet,
  viewer: Viewer,
): Promise<SetTables['tables']> {
  const tables: { values: number[]; grades: number[] }[] = [];
  const { order } = readRankingWeights();
  const towards = PEOPLE_FEATURES.map(({ name }) => order[name]);
  for (const question of questions) {
    const right = judgements.get(question.id);
    if (right === undefined) continue;
    const asking = askers.get(question.id) ?? [];
    const { ask, options } = askOptionsOf(question, asking);
    const { ids, values } = (await recommender.recall(ask, viewer, options)).table();
    const width = PEOPLE_FEATURES.length;
    const sums = sumsOf(values, towards);
    const rows = ids
      .flatMap((id, row) => (asking.includes(id) || candidates?.has(id) === false ? [] : [{ id, row }]))
      .sort((a, b) => (sums[b.row] ?? 0) - (sums[a.row] ?? 0) || a.row - b.row)
      .filter(({ id }, place) => place < KEPT || (right.get(id) ?? 0) > 0);
    tables.push({
      values: rows.flatMap(({ row }) => [...values.subarray(row * width, (row + 1) * width)].map(rounded)),
      grades: rows.map(({ id }) => right.get(id) ?? 0),
    });
  }
  return tables;
}

/**
 * What orders people, learned on all communities but one and judged on that one, for each in turn; and the weights that
 * are learned on all. Each set counts the same.
 */
export function learnAcross(sets: readonly SetTables[]): {
  readonly lines: readonly string[];
  readonly weights: object;
} {
  const defaults = readRankingWeights().order;
  const towards = PEOPLE_FEATURES.map(({ name }) => defaults[name]);
  const lists = sets.map(({ tables }) => tables.map(listOf));
  const learn = (kept: (set: SetTables) => boolean): number[] => {
    const chosen = lists.filter((list, at) => list.length > 0 && kept(sets[at] as SetTables));
    return fitListwise(chosen, { towards: towards.map(() => 1), price: PRICE, most: MOST });
  };
  const lines = sets.map((set, at) => {
    const others = learn(({ community }) => community !== set.community);
    const list = lists[at] ?? [];
    const [out, shipped] = [others, towards].map((weights) => mean(list.map((one) => measureOf(one, weights))));
    return `  ${set.name}: learned on the others ${(out ?? 0).toFixed(3)}, as shipped ${(shipped ?? 0).toFixed(3)}`;
  });
  const all = sets.length === 0 ? towards : learn(() => true);
  const weights = Object.fromEntries(PEOPLE_FEATURES.map(({ name }, at) => [name, Number((all[at] ?? 0).toFixed(2))]));
  return {
    lines: [
      'order of people, each community left out in turn:',
      ...lines,
      `  learned on all: ${JSON.stringify(weights)}`,
    ],
    weights,
  };
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

function listOf({ values, grades }: SetTables['tables'][number]): ListedQuestion {
  return { values: Float64Array.from(values), grades: Float64Array.from(grades) };
}

/** Half reciprocal rank, half nDCG@10. */
function measureOf({ values, grades }: ListedQuestion, weights: readonly number[]): number {
  const sums = sumsOf(values, weights);
  const order = [...sums.keys()]
    .filter((row) => (sums[row] ?? 0) > 0)
    .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
  const right = new Map([...grades.entries()].map(([row, grade]) => [String(row), grade]));
  const ids = order.map(String);
  return (METRICS.MRR(ids, right) + METRICS['nDCG@10'](ids, right)) / 2;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
