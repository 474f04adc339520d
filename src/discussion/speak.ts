import type { RecordChange } from '../contributions/index.ts';
import { memberOf, type RecordOf, readWish } from '../domain/index.ts';
import type { Discussion } from './discussion.ts';
import { GiveAnswer, MakeComment, QuestionChange, TextChange } from './discussion-shapes.ts';
import { isUnnamedAsker, type QuestionDesk, withoutNothing } from './question-desk.ts';

/** Answers and comments: made, revised, withdrawn and looked back on. */
export function createSpeaking(
  desk: QuestionDesk,
): Pick<Discussion, 'answer' | 'comment' | 'revise' | 'withdraw' | 'history'> {
  const { notices, contributions, about, mark, today } = desk;
  const { book, make, openStanding } = contributions;
  return {
    async answer(question, wish, viewer) {
      const by = memberOf(viewer, 'answer');
      const { id, ...given } = readWish(GiveAnswer, wish);
      const of = await about(question);
      const unnamed = isUnnamedAsker(of, by);
      const record = withoutNothing({
        ...{ type: 'answer' as const, ...(id === undefined ? {} : { id }), question, ...given, created: today() },
        answeredBy: unnamed ? undefined : by,
      });
      const { record: made } = await make(record, viewer, {
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
      const { record: made } = await make(record as never, viewer, {
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
  };
}
