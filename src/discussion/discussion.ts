import type { Contributions, RecordChange } from '../contributions/index.ts';
import {
  type Answer,
  type AnswerSuggestion,
  AppError,
  type Ask,
  type Language,
  MAX_QUESTION_LENGTH,
  type RecordOf,
  readWish,
  type Viewer,
  viewerParameters,
} from '../domain/index.ts';
import type { Graph, Statement } from '../graph/index.ts';
import type { NoticeBook } from '../notices/index.ts';
import {
  GiveAnswer,
  type HandedOn,
  HandOn,
  type History,
  JoinTo,
  type KeptMark,
  MakeComment,
  MOST_REACHED,
  type PutPreview,
  PutQuestion,
  type PutResult,
  QuestionChange,
  QuestionDraft,
  TextChange,
  type Thread,
} from './discussion-shapes.ts';

/** What is revised, withdrawn and looked back on. */
export type Spoken = 'question' | 'answer' | 'comment';

/**
 * Questions put to the community, and what is said under them. A `version` is that of what was looked at; whoever comes
 * second with it is told (`conflict`).
 */
export interface Discussion {
  /** Topics, earlier questions and people for a question that is not put yet. */
  preview(
    draft: QuestionDraft,
    viewer: Viewer,
    options?: { language?: Language; signal?: AbortSignal },
  ): Promise<PutPreview>;
  put(question: PutQuestion, viewer: Viewer): Promise<PutResult>;
  thread(id: string, viewer: Viewer, language: Language): Promise<Thread>;
  answer(question: string, answer: GiveAnswer, viewer: Viewer): Promise<KeptMark>;
  comment(
    on: { readonly type: 'question' | 'answer'; readonly id: string },
    comment: MakeComment,
    viewer: Viewer,
  ): Promise<KeptMark>;
  revise(type: Spoken, id: string, change: RecordChange, viewer: Viewer, version?: string): Promise<KeptMark>;
  withdraw(type: Spoken, id: string, viewer: Viewer, version?: string): Promise<void>;
  history(type: Spoken, id: string, viewer: Viewer): Promise<History>;
  /** Says which answer settled the question, or none any more: the asker alone. */
  accept(answer: string, accepted: boolean, viewer: Viewer): Promise<KeptMark>;
  /** Thanks whoever gave an answer; said again it is the same. */
  thank(answer: string, viewer: Viewer): Promise<{ readonly thanked: string }>;
  /** Tells another member of a question: "ask her". */
  handOn(question: string, wish: HandOn, viewer: Viewer): Promise<HandedOn>;
  /** Says that a question repeats another one, or none (null). */
  join(question: string, original: string | null, viewer: Viewer, version?: string): Promise<KeptMark>;
}

export interface DiscussionServices {
  readonly graph: Graph;
  readonly contributions: Contributions;
  readonly notices: NoticeBook;
  readonly recommender: {
    ask(ask: Ask, viewer: Viewer, options?: { signal?: AbortSignal }): Promise<Answer>;
    similar(
      text: string,
      viewer: Viewer,
      limit: number,
      options?: { signal?: AbortSignal },
    ): Promise<AnswerSuggestion[]>;
  };
  /** Keeps that somebody was asked, by name. */
  readonly asks: { turnTo(ask: { question: string; member: string }, viewer: Viewer): Promise<unknown> };
  /** Stands for a question and its asker in the log of recommendations. */
  readonly fingerprintOf: (ask: { question: string; asker: string }) => string;
  /** Whether questions may be put without a name. */
  readonly mayBeWithoutName: boolean;
  readonly now?: () => Date;
}

/** People looked for when a question is put: whoever was agreed with is among them. */
const LOOKED_FOR = 50;
const REACHED_AT_FIRST = 5;
const SIMILAR = 5;
/** Answers, and comments under each thing, that a page holds. */
const CAP = 200;

export function createDiscussion(services: DiscussionServices): Discussion {
  const { graph, contributions, notices, recommender, asks, mayBeWithoutName, fingerprintOf } = services;
  const { now = () => new Date() } = services;
  const { book, make, change, openStanding, partsOf, versionOf } = contributions;
  const today = (): string => now().toISOString().slice(0, 10);

  const remark = <Row extends { readonly hash: string | null }>({ hash, ...row }: Row) => ({
    ...row,
    version: hash && versionOf(hash),
  });

  async function about(question: string) {
    const [row] = await graph.run('discussion/about-question', { id: question });
    if (row === undefined) throw notThere('question', question);
    return row;
  }

  async function mark(type: Spoken, id: string, viewer: Viewer): Promise<KeptMark> {
    return { id, version: (await book.read(type, id, viewer)).version };
  }

  /** Whoever speaks under a question they put without a name speaks there without it, lest it be told by that. */
  const isUnnamedAsker = (of: { unnamed: boolean; asker: string | null }, member: string): boolean =>
    of.unnamed && of.asker === member;

  return {
    async preview(wish, viewer, { language, signal } = {}) {
      const asker = memberOf(viewer, 'put a question');
      const question = inFull(readWish(QuestionDraft, wish));
      const options = signal === undefined ? {} : { signal };
      const [answer, similar] = await Promise.all([
        recommender.ask(
          { question, asker, limit: REACHED_AT_FIRST, ...(language === undefined ? {} : { language }) },
          viewer,
          options,
        ),
        recommender.similar(question, viewer, SIMILAR, options),
      ]);
      return {
        topics: answer.topics,
        similar: similar.map(({ id, title, answers }) => ({ id, title, answers: answers.length })),
        reaches: answer.people.map(({ id, name, contributions: parts }) => ({
          id,
          name,
          why: parts[0]?.reason ?? null,
        })),
        mayBeWithoutName,
      };
    },

    async put(wish, viewer) {
      const asker = memberOf(viewer, 'put a question');
      const { to = [], withoutName = false, id, ...given } = readWish(PutQuestion, wish);
      if (withoutName && !mayBeWithoutName)
        throw new AppError('forbidden', 'withoutName: this community wants a name with every question');
      const question = inFull(given);
      const wanted = [...new Set(to)].slice(0, MOST_REACHED);
      const answer = wanted.length === 0 ? null : await recommender.ask({ question, asker, limit: LOOKED_FOR }, viewer);
      const told = wanted.flatMap((one) => answer?.people.filter((person) => person.id === one) ?? []);
      const record = withoutNothing({
        ...{ type: 'question' as const, ...(id === undefined ? {} : { id }), ...given, created: today() },
        askedBy: withoutName ? undefined : asker,
      });
      const fingerprints = [...new Set([question, given.title])].map((one) => fingerprintOf({ question: one, asker }));
      const made = await make(record, viewer, {
        ...(withoutName ? { owners: [asker] } : {}),
        more: ({ id: made }) => [
          ...(withoutName
            ? [{ query: 'discussion/tie-asker', parameters: { id: made, asker, fingerprints } } as const]
            : []),
          ...notices.tell(
            told.map(({ id: member }) => ({
              ...{ kind: 'reached' as const, to: member, by: withoutName ? null : asker, question: made },
            })),
            asker,
          ),
        ],
      });
      // An ask with a name counts in the week of whoever is asked; one without would name its asker to them.
      if (!withoutName)
        await Promise.all(
          told.map(({ id: member }) => asks.turnTo({ question, member }, viewer).catch(() => undefined)),
        );
      return {
        ...(await mark('question', made.id, viewer)),
        told: told.map(({ id: member, name }) => ({ id: member, name })),
        notTold: wanted.filter((one) => !told.some((person) => person.id === one)),
      };
    },

    async thread(id, viewer, language) {
      const [row] = await graph.run('discussion/thread', {
        ...{ id, label: LABELS[language], cap: CAP },
        ...viewerParameters(viewer),
      });
      if (row === undefined) throw notThere('question', id);
      const parts = await partsOf(viewer, []);
      const looksAfter = parts.length > 0;
      const { hash, unnamed, comments, answers, ...rest } = row as unknown as ThreadRow;
      return {
        ...rest,
        ...{ version: hash && versionOf(hash), withoutName: unnamed },
        comments: comments.map(remark),
        answers: answers.map(({ comments: under, ...answer }) => ({
          ...remark(answer),
          comments: under.map(remark),
        })),
        may: {
          speak: viewer.kind === 'member',
          accept: rest.mine,
          join: rest.mine || looksAfter,
          withdrawAny: looksAfter,
        },
      };
    },

    async answer(question, wish, viewer) {
      const by = memberOf(viewer, 'answer');
      const { id, ...given } = readWish(GiveAnswer, wish);
      const of = await about(question);
      const unnamed = isUnnamedAsker(of, by);
      const record = withoutNothing({
        ...{ type: 'answer' as const, ...(id === undefined ? {} : { id }), question, ...given, created: today() },
        answeredBy: unnamed ? undefined : by,
      });
      const made = await make(record, viewer, {
        ...(unnamed ? { owners: [by] } : {}),
        more: ({ id: made }) =>
          of.asker === null
            ? []
            : notices.tell([{ kind: 'answered', to: of.asker, by, question, item: { type: 'answer', id: made } }], by),
      });
      return await mark('answer', made.id, viewer);
    },

    async comment({ type, id: under }, wish, viewer) {
      const by = memberOf(viewer, 'comment');
      const { id, ...given } = readWish(MakeComment, wish);
      const opened = await openStanding(type, under);
      const question = type === 'question' ? under : (opened.record as RecordOf<'answer'>).question;
      const of = await about(question);
      const unnamed = isUnnamedAsker(of, by);
      const record = withoutNothing({
        ...{ type: 'comment' as const, ...(id === undefined ? {} : { id }), [type]: under, ...given, created: today() },
        writtenBy: unnamed ? undefined : by,
      });
      const receivers = new Set([...opened.owners, ...(of.asker === null ? [] : [of.asker])]);
      const made = await make(record as never, viewer, {
        ...(unnamed ? { owners: [by] } : {}),
        more: ({ id: made }) =>
          notices.tell(
            [...receivers].map((to) => ({
              ...{ kind: 'commented' as const, to, by: unnamed ? null : by, question },
              item: { type: 'comment' as const, id: made },
            })),
            by,
          ),
      });
      return await mark('comment', made.id, viewer);
    },

    async revise(type, id, wish, viewer, version) {
      const read = type === 'question' ? readWish(QuestionChange, wish) : readWish(TextChange, wish);
      const { version: now } = await book.revise(type, id, read as RecordChange, viewer, version);
      return { id, version: now };
    },

    withdraw: (type, id, viewer, version) => book.withdraw(type, id, viewer, version),

    async history(type, id, viewer) {
      const versions = await book.history(type, id, viewer);
      return {
        items: versions.map(({ record, ...version }) => {
          const fields = (record ?? {}) as { readonly title?: string; readonly text?: string };
          return { ...version, title: fields.title ?? null, text: fields.text ?? null };
        }),
      };
    },

    async accept(id, accepted, viewer) {
      const by = memberOf(viewer, 'accept an answer');
      const opened = await openStanding('answer', id);
      const { question } = opened.record as RecordOf<'answer'>;
      const of = await about(question);
      if (of.asker !== by) throw new AppError('forbidden', 'an answer is accepted by whoever put the question');
      const isUnnamed = of.unnamed;
      const told = (): Statement[] =>
        notices.tell(
          opened.owners.map((to) => ({
            ...{ kind: 'accepted' as const, to, by: isUnnamed ? null : by, question },
            item: { type: 'answer' as const, id },
          })),
          by,
        );
      // The asker stands to the answer as whoever may say this one thing of it.
      const asOwned = { ...opened, owners: [...opened.owners, by] };
      const was = (opened.record as RecordOf<'answer'>).accepted === true;
      if (was !== accepted)
        await change(asOwned, { accepted: accepted ? true : null }, viewer, {
          allowed: { accepted: ['author'] } as never,
          keptOwners: opened.owners,
          more: accepted ? told() : [],
        });
      return await mark('answer', id, viewer);
    },

    async thank(id, viewer) {
      const by = memberOf(viewer, 'thank');
      // As it stands for whoever thanks: a name that is hidden is not told by a thanks either.
      const { question, answeredBy } = (await book.read('answer', id, viewer)).record;
      if (answeredBy === undefined)
        throw new AppError('conflict', `the answer "${id.slice(0, 80)}" has no name: comment on it to thank`);
      if (answeredBy === by) throw new AppError('bad-input', 'that answer is your own: thank another');
      const of = await about(question);
      const unnamed = isUnnamedAsker(of, by);
      const [seen] = await graph.run('feedback/about', {
        ...{ question, member: answeredBy, artefact: '' },
        ...viewerParameters(viewer),
      });
      if (seen?.member !== true)
        throw new AppError('conflict', `the answer "${id.slice(0, 80)}" has no name: comment on it to thank`);
      await contributions.thank({ question, member: answeredBy, by, unnamed, date: today() }, viewer, () =>
        notices.tell(
          [
            {
              ...{ kind: 'thanked', to: answeredBy, by: unnamed ? null : by, question },
              item: { type: 'answer', id },
            },
          ],
          by,
        ),
      );
      return { thanked: id };
    },

    async handOn(question, wish, viewer) {
      const by = memberOf(viewer, 'hand a question on');
      const { member } = readWish(HandOn, wish);
      if (member === by) throw new AppError('bad-input', 'member: that is yourself: name another');
      const of = await about(question);
      const [row] = await graph.run('discussion/may-be-told', {
        ...{ ids: [member], question, today: today() },
        ...viewerParameters(viewer),
      });
      if (row === undefined) throw notThere('member', member);
      if (row.away)
        throw new AppError('conflict', `"${member.slice(0, 80)}" is not to be asked now: hand it on to another`);
      // Whoever is spared is not told, and nobody learns that they are: not even that the question is theirs.
      if (!row.spared)
        await graph.write(
          notices.tell([{ kind: 'handed-on', to: member, by: isUnnamedAsker(of, by) ? null : by, question }], by),
        );
      return { told: { id: row.id, name: row.name } };
    },

    async join(question, original, viewer, version) {
      if (original !== null) {
        readWish(JoinTo, { question: original });
        if (original === question) throw new AppError('bad-input', 'question: it cannot repeat itself: name another');
        const other = await openStanding('question', original);
        const further = (other.record as RecordOf<'question'>).duplicateOf;
        if (further !== undefined)
          throw new AppError(
            'conflict',
            `"${original.slice(0, 80)}" repeats "${further.slice(0, 80)}" itself: join it to that one`,
            { details: { original: further } },
          );
      }
      const opened = await openStanding('question', question, version);
      await change(opened, { duplicateOf: original }, viewer);
      return await mark('question', question, viewer);
    },
  };
}

type RemarkRow = Omit<Thread['comments'][number], 'version'> & { readonly hash: string | null };
type ThreadRow = Omit<Thread, 'version' | 'withoutName' | 'comments' | 'answers' | 'may'> & {
  readonly hash: string | null;
  readonly unnamed: boolean;
  readonly comments: readonly RemarkRow[];
  readonly answers: readonly (RemarkRow &
    Pick<Thread['answers'][number], 'language' | 'accepted' | 'thanks' | 'thanked'> & {
      readonly comments: readonly RemarkRow[];
    })[];
};

const LABELS: Readonly<Record<Language, string>> = { fr: 'labelFr', nl: 'labelNl', en: 'labelEn' };

/** Title and text as one question, as long as one may be. */
function inFull({ title, text }: { readonly title: string; readonly text?: string | undefined }): string {
  return [title, text ?? ''].join('\n').trim().slice(0, MAX_QUESTION_LENGTH);
}

function withoutNothing<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}

function memberOf(viewer: Viewer, what: string): string {
  if (viewer.kind === 'member') return viewer.id;
  throw new AppError('forbidden', `only a member can ${what}: say who you are with "as"`);
}

function notThere(type: string, id: string): AppError {
  return new AppError('not-found', `there is no ${type} "${id.slice(0, 80)}", or you may not see it`);
}
