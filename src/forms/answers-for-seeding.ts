import { AppError, type Viewer, viewerParameters } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import { slotsOf } from '../wording/index.ts';
import type { FormAnswers, Question } from './form.ts';
import { findForm, requireKeeps } from './kept-form.ts';
import { valuesOf } from './read-answers.ts';

/** Answers of a form as groups are made by them. */
export interface AnswersForSeeding {
  /** Ids of whoever answered, as the viewer may see them. */
  readonly members: readonly string[];
  /** The values that each member answered to a question; nobody who did not answer it. */
  readonly values: (question: string) => ReadonlyMap<string, readonly string[]>;
  /** Slots of the week in which each member is free, by a question on hours. */
  readonly hours: (question: string) => ReadonlyMap<string, readonly number[]>;
}

/** Hands out the answers of a form to whoever keeps it; a question that is not there is an error. */
export type FormAnswersFor = (form: string, viewer: Viewer) => Promise<AnswersForSeeding>;

export function createFormAnswers({
  graph,
  now = () => new Date(),
}: {
  graph: Graph;
  now?: () => Date;
}): FormAnswersFor {
  return async (id, viewer) => {
    const today = now().toISOString().slice(0, 10);
    const form = await findForm(graph, id, viewer, today);
    requireKeeps(form, 'make groups by its answers');
    if (form.status === 'over')
      throw new AppError('conflict', `the answers of the form "${id}" counted until ${form.until}: make another form`, {
        details: { until: form.until },
      });
    const rows = await graph.run('forms/answers', { id, today, ...viewerParameters(viewer) });
    const answers = new Map(rows.map(({ member, answers }) => [member, JSON.parse(answers) as FormAnswers]));
    const find = (question: string, fits: (kind: Question['kind']) => boolean, what: string): string => {
      const found = form.questions.filter(({ kind }) => fits(kind));
      if (found.some((one) => one.id === question)) return question;
      throw new AppError(
        'bad-input',
        `the form "${id}" has no question "${question.slice(0, 80)}" ${what}: it has ${found.map((one) => one.id).join(', ') || 'none'}`,
        { details: { field: 'rules' } },
      );
    };
    const each = <Read>(question: string, read: (value: FormAnswers[string]) => Read): Map<string, Read> =>
      new Map(
        [...answers].flatMap(([member, own]) => {
          const value = own[question];
          return value === undefined ? [] : [[member, read(value)] as const];
        }),
      );
    return {
      members: [...answers.keys()],
      values: (question) =>
        each(
          find(question, (kind) => kind !== 'hours', 'that people are counted by'),
          valuesOf,
        ),
      hours: (question) =>
        each(
          find(question, (kind) => kind === 'hours', 'on free hours'),
          (value) => slotsOf(Array.isArray(value) ? value.filter((range) => typeof range === 'object') : []),
        ),
    };
  };
}
