import { KEEPER, MAX_QUESTION_LENGTH } from '../../domain/index.ts';
import type { Graph, Queries } from '../../graph/index.ts';
import { groupBy } from '../group-by.ts';
import type { Judgements } from '../metrics/index.ts';
import { PATIENTLY } from '../patience.ts';
import { Signs } from '../plain/signs.ts';
import { type AsOf, type JudgedQuestion, wasKnown } from '../question.ts';
import type { Task, TaskSet } from './task.ts';

export interface HistoryOptions {
  /** Questions of each task at most, the newest: they have most of the past behind them. */
  readonly limit: number;
}

/** A question from the history with what is right and who asked, before it is known whether it can be judged. */
interface Candidate {
  readonly question: JudgedQuestion;
  readonly right: Judgements;
  readonly askers: readonly string[];
}

/** What the community can judge itself by. Tasks without a single question are left out. */
export async function readHistory(graph: Graph, { limit }: HistoryOptions): Promise<TaskSet[]> {
  const [signs, profiles, answered, made, linked] = await Promise.all([
    Signs.read(graph, 'members', KEEPER),
    graph.run('evaluation/with-profile', {}, PATIENTLY),
    graph.run('evaluation/answered-questions', {}, PATIENTLY),
    // Some will be left out as unforeseeable: a few more are read than are asked.
    graph.run('evaluation/made-artefacts', { limit: 2 * limit }, PATIENTLY),
    graph.run('evaluation/linked-questions', {}, PATIENTLY),
  ]);
  const known = new KnownPeople(signs, new Set(profiles.map(({ id }) => id)));
  return [
    taskSet('answerers', answered.map(askedAgain), limit, (one) => known.anyOf(one)),
    taskSet('makers', made.map(askedFor), limit, (one) => known.anyOf(one)),
    taskSet('earlier-questions', pairsByQuestion(linked), limit, ({ right }) => right.size > 0),
  ].filter(({ set, unforeseeable }) => set.questions.length + unforeseeable > 0);
}

/** Who had shown anything, or said anything of themselves, before a day. */
class KnownPeople {
  readonly #signs: ReadonlyMap<string, Signs['all']>;
  readonly #profiles: ReadonlySet<string>;

  constructor(signs: Signs, profiles: ReadonlySet<string>) {
    this.#signs = groupBy(signs.all, ({ id }) => id);
    this.#profiles = profiles;
  }

  anyOf({ right, question }: Candidate): boolean {
    return [...right.keys()].some(
      (id) =>
        this.#profiles.has(id) ||
        (this.#signs.get(id) ?? []).some((sign) => wasKnown(question.asOf, sign.itemType, sign.itemId, sign.date)),
    );
  }
}

function taskSet(
  task: Task,
  candidates: readonly Candidate[],
  limit: number,
  isForeseeable: (candidate: Candidate) => boolean,
): TaskSet {
  const askable = candidates.filter(({ question }) => question.text !== '');
  const judged = askable.filter(isForeseeable);
  const taken = judged.slice(-limit);
  return {
    task,
    kind: task === 'earlier-questions' ? 'questions' : 'members',
    set: {
      questions: taken.map(({ question }) => question),
      judgements: new Map(taken.map(({ question, right }) => [question.id, right])),
      askers: new Map(taken.map(({ question, askers }) => [question.id, askers])),
    },
    older: judged.length - taken.length,
    unforeseeable: askable.length - judged.length,
  };
}

/** A question as it was put: those who answered are right, twice so when the asker accepted what they said. */
function askedAgain(row: Queries['evaluation/answered-questions']['row']): Candidate {
  const without = [
    { type: 'question', id: row.id },
    ...row.under.map((id) => ({ type: 'answer', id })),
    ...row.remarks.map((id) => ({ type: 'comment', id })),
  ];
  return {
    question: questionOf(row, without),
    right: new Map(row.answerers.map((id) => [id, row.accepted.includes(id) ? 2 : 1])),
    askers: row.asker === null ? [] : [row.asker],
  };
}

/** How much of an artefact stands for the question that it answers: what somebody would write who needs it. */
const ARTEFACT_QUESTION_LENGTH = 1_000;

/**
 * An artefact asked for in its own words, less the names of those who made it. Where others than its authors took part
 * (reviewed it, say), its authors ask and those others are right; whoever wrote it is, where they did it alone.
 */
function askedFor(row: Queries['evaluation/made-artefacts']['row']): Candidate {
  const question = questionOf(row, [{ type: 'artefact', id: row.id }]);
  const text = withoutNames(question.text, row.names).slice(0, ARTEFACT_QUESTION_LENGTH);
  const [right, askers] = row.others.length > 0 ? [row.others, row.authors] : [row.authors, []];
  return { question: { ...question, text }, right: new Map(right.map((id) => [id, 1])), askers };
}

function withoutNames(text: string, names: readonly string[]): string {
  return names
    .filter((name) => name.length > 2)
    .reduce(
      (kept, name) => kept.replaceAll(new RegExp(name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'giu'), ' '),
      text,
    )
    .trim();
}

/** A later question asked again: the earlier ones it was tied to are right, twice so when they ask the same. */
function pairsByQuestion(rows: readonly Queries['evaluation/linked-questions']['row'][]): Candidate[] {
  const byQuestion = groupBy(rows, ({ id }) => id);
  return [...byQuestion.values()].flatMap((pairs) => {
    const [first] = pairs;
    if (first === undefined) return [];
    const question = questionOf(first, [{ type: 'question', id: first.id }]);
    const earlier = pairs.filter(({ partner, partnerDate }) =>
      wasKnown(question.asOf, 'question', partner, partnerDate),
    );
    const right = new Map(earlier.map(({ partner, duplicate }) => [partner, duplicate ? 2 : 1]));
    return [{ question, right, askers: first.asker === null ? [] : [first.asker] }];
  });
}

function questionOf(
  { id, title, text, date }: { id: string; title: string | null; text: string | null; date: string | null },
  without: AsOf['without'],
): JudgedQuestion {
  const whole = [title, text].filter((part) => part !== null && part.trim() !== '').join('. ');
  return {
    id,
    text: whole.slice(0, MAX_QUESTION_LENGTH).trim(),
    asOf: { before: date === null ? null : date.slice(0, 10), without },
  };
}
