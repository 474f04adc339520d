import { randomUUID } from 'node:crypto';
import { AppError, readWish, type Viewer, viewerParameters } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import { foldedText } from '../language/index.ts';
import {
  type Answered,
  AnswerTable,
  type FilledIn,
  type Form,
  FormAnswers,
  FormChange,
  FormWish,
  type Question,
  type TableTaken,
} from './form.ts';
import { changedSince, findForm, readForms, requireKeeps, requireOpen } from './kept-form.ts';
import { readAnswers } from './read-answers.ts';
import { readTable } from './read-table.ts';

/** Forms that people fill in. Every write names the `version` that was looked at; the one that holds, when left out. */
export interface FormBook {
  list(viewer: Viewer): Promise<Form[]>;
  read(id: string, viewer: Viewer): Promise<Form>;
  make(wish: FormWish, viewer: Viewer): Promise<Form>;
  change(id: string, change: FormChange, viewer: Viewer, version?: number): Promise<Form>;
  remove(id: string, viewer: Viewer, version?: number): Promise<void>;
  /** Keeps what a member answered, in place of what they answered before: by the member, or by whoever keeps the form. */
  answer(id: string, member: string, answers: FormAnswers, viewer: Viewer, version?: number): Promise<Answered>;
  takeBack(id: string, member: string, viewer: Viewer): Promise<Form>;
  /** What everybody answered, for whoever keeps the form. */
  answers(id: string, viewer: Viewer): Promise<FilledIn[]>;
  /** Takes answers from a table; one with a wrong line is not taken at all. */
  takeTable(id: string, table: AnswerTable, viewer: Viewer, version?: number): Promise<TableTaken>;
  /** Deletes answers that count no more; gives how many. */
  tidy(): Promise<number>;
}

export interface FormBookServices {
  readonly graph: Graph;
  readonly now?: () => Date;
}

export function createFormBook({ graph, now = () => new Date() }: FormBookServices): FormBook {
  const today = (): string => now().toISOString().slice(0, 10);
  const find = (id: string, viewer: Viewer): Promise<Form> => findForm(graph, id, viewer, today());

  async function keep(form: Form, rows: { member: string; answers: string }[], by: FilledIn['by'], version: number) {
    const at = now().toISOString();
    const kept = await graph.run('forms/fill-in', { id: form.id, version, today: today(), at, by, rows });
    if (kept.length === rows.length) return kept;
    const there = await find(form.id, { kind: 'keeper' });
    if (there.version !== version) throw changedSince(form.id, version, there.version);
    requireOpen(there);
    throw new AppError('not-found', 'a member who answered is not here any more: read the form again');
  }

  async function answersOf(id: string, viewer: Viewer): Promise<FilledIn[]> {
    const rows = await graph.run('forms/answers', { id, today: today(), ...viewerParameters(viewer) });
    return rows.map(({ member, name, answers, at, by }) => ({
      ...{ member: { id: member, name }, answers: JSON.parse(answers), at },
      by: by === 'self' ? 'self' : 'facilitator',
    }));
  }

  async function mayAnswerFor(member: string, form: Form, viewer: Viewer): Promise<void> {
    if (viewer.kind === 'member' && viewer.id === member) return;
    requireKeeps(form, 'answer for somebody else');
    const seen = await graph.run('forms/members', viewerParameters(viewer));
    if (!seen.some(({ id }) => id === member))
      throw new AppError('not-found', `there is no member "${member.slice(0, 80)}" that you may see`);
  }

  return {
    list: (viewer) => readForms(graph, viewer, today()),
    read: find,
    async make(wish, viewer) {
      if (viewer.kind === 'public')
        throw new AppError('forbidden', 'a form is made by somebody of the community: say who you are');
      const { questions, ...form } = readWish(FormWish, wish);
      checkDays(form, today());
      const id = `${slugOf(form.title)}-${randomUUID().slice(0, 6)}`;
      await graph.run('forms/save', {
        ...{ id, ...form, questions: JSON.stringify(numbered(questions)), created: now().toISOString() },
        maker: viewer.kind === 'member' ? viewer.id : null,
      });
      return await find(id, viewer);
    },
    async change(id, wish, viewer, version) {
      const form = await find(id, viewer);
      requireKeeps(form, 'change it');
      const { questions, ...change } = readWish(FormChange, wish);
      const { title = form.title, why = form.why, closes = form.closes, until = form.until } = change;
      checkDays({ closes, until }, today());
      const wanted = JSON.stringify(questions === undefined ? form.questions : numbered(questions));
      const looked = version ?? form.version;
      const given = { title, why, closes, until, questions: wanted };
      const rows = await graph.run('forms/change', { id, version: looked, ...given });
      if (rows.length > 0) return await find(id, viewer);
      const there = await find(id, viewer);
      if (there.version !== looked) throw changedSince(id, looked, there.version);
      throw new AppError('conflict', `the form "${id}" was answered: its questions stay; make another form`);
    },
    async remove(id, viewer, version) {
      const form = await find(id, viewer);
      requireKeeps(form, 'take it away');
      const looked = version ?? form.version;
      const [gone] = await graph.run('forms/remove', { id, version: looked });
      if (gone?.removed === 0) throw changedSince(id, looked, (await find(id, viewer)).version);
    },
    async answer(id, member, given, viewer, version) {
      const form = await find(id, viewer);
      await mayAnswerFor(member, form, viewer);
      requireOpen(form);
      const answers = JSON.stringify(readAnswers(form, readWish(FormAnswers, given)));
      const by = viewer.kind === 'member' && viewer.id === member ? 'self' : 'facilitator';
      const kept = await keep(form, [{ member, answers }], by, version ?? form.version);
      return { form: await find(id, viewer), replaced: kept[0]?.replaced === true };
    },
    async takeBack(id, member, viewer) {
      const form = await find(id, viewer);
      await mayAnswerFor(member, form, viewer);
      const [row] = await graph.run('forms/take-back', { id, member });
      if (row === undefined || row.removed === 0)
        throw new AppError('not-found', `"${member.slice(0, 80)}" did not answer the form "${id}"`);
      return await find(id, viewer);
    },
    async answers(id, viewer) {
      requireKeeps(await find(id, viewer), 'see what others answered');
      return await answersOf(id, viewer);
    },
    async takeTable(id, table, viewer, version) {
      const form = await find(id, viewer);
      requireKeeps(form, 'bring in answers');
      requireOpen(form);
      const { csv, dryRun } = readWish(AnswerTable, table);
      const members = await graph.run('forms/members', viewerParameters(viewer));
      const { lines, answers, wrong } = readTable(csv, form, members);
      const given = [...answers].filter(([, own]) => Object.keys(own).length > 0);
      const rows = given.map(([member, own]) => ({ member, answers: JSON.stringify(own) }));
      if (wrong.length > 0) return { lines, kept: 0, replaced: 0, wrong };
      const before = new Set((await answersOf(id, viewer)).map(({ member }) => member.id));
      const replaced = rows.filter(({ member }) => before.has(member)).length;
      if (!dryRun && rows.length > 0) await keep(form, rows, 'facilitator', version ?? form.version);
      return { lines, kept: rows.length, replaced, wrong };
    },
    tidy: async () => (await graph.run('forms/tidy', { today: today() }))[0]?.removed ?? 0,
  };
}

function checkDays({ closes, until }: { readonly closes: string; readonly until: string }, today: string): void {
  const wrong = (field: string, message: string): AppError =>
    new AppError('bad-input', `${field}: ${message}`, { details: { field } });
  if (closes < today) throw wrong('closes', `${closes} is over: give today or a day to come`);
  if (until < closes)
    throw wrong('until', `${until} is before ${closes}, when the form closes: give that day or a later one`);
}

/** Questions with an id each. */
function numbered(
  questions: readonly (Omit<Question, 'id' | 'options'> & {
    id?: string | undefined;
    options?: string[] | undefined;
  })[],
): Question[] {
  const named = questions.map(({ id, options, ...question }, i) => ({
    id: id ?? `q${i + 1}`,
    ...question,
    ...(options === undefined ? {} : { options }),
  }));
  const twice = named.find(({ id }, i) => named.findIndex((one) => one.id === id) !== i);
  if (twice !== undefined)
    throw new AppError('bad-input', `questions: two are called "${twice.id}": give each an id of its own`, {
      details: { field: 'questions' },
    });
  return named;
}

const slugOf = (title: string): string =>
  foldedText(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40) || 'form';
