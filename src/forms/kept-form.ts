import { AppError, type Viewer, viewerParameters } from '../domain/index.ts';
import type { Graph, Queries } from '../graph/index.ts';
import type { Form } from './form.ts';

const MOST_FORMS = 500;

/** Forms as whoever looks may see them: those of the community and whoever runs the service; nobody else sees any. */
export async function readForms(
  graph: Graph,
  viewer: Viewer,
  today: string,
  id: string | null = null,
): Promise<Form[]> {
  if (viewer.kind === 'public') return [];
  const all = viewer.kind === 'keeper';
  const rows = await graph.run('forms/list', { ...viewerParameters(viewer), id, all, today, limit: MOST_FORMS });
  return rows.map((row) => toForm(row, today));
}

/** One form; `not-found` for whoever may not see it. */
export async function findForm(graph: Graph, id: string, viewer: Viewer, today: string): Promise<Form> {
  const [form] = await readForms(graph, viewer, today, id);
  if (form !== undefined) return form;
  const remedy = viewer.kind === 'public' ? ': look as a member of the community' : '';
  throw new AppError('not-found', `there is no form "${id.slice(0, 80)}" that you may see${remedy}`);
}

/** Only whoever keeps a form sees what others answered. */
export function requireKeeps({ keeps }: Form, what: string): void {
  if (!keeps) throw new AppError('forbidden', `only whoever made the form, and whoever runs the service, may ${what}`);
}

/** After its last day a form is not filled in. */
export function requireOpen({ id, closes, status }: Form): void {
  if (status !== 'open')
    throw new AppError('conflict', `the form "${id}" closed on ${closes}: ask whoever made it to open it for longer`, {
      details: { closes },
    });
}

export const changedSince = (id: string, looked: number, holds: number): AppError =>
  new AppError(
    'conflict',
    `this is of version ${looked} of the form "${id}", and version ${holds} holds now: read it again, then repeat what you did`,
    { details: { version: holds, looked } },
  );

function toForm({ own, questions, ...row }: Queries['forms/list']['row'], today: string): Form {
  return {
    ...row,
    questions: JSON.parse(questions),
    status: today > row.until ? 'over' : today > row.closes ? 'closed' : 'open',
    own: own === null ? null : JSON.parse(own),
  };
}
