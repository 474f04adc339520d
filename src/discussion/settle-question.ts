import { AppError, memberOf, notThere, type RecordOf, readWish, viewerParameters } from '../domain/index.ts';
import type { Statement } from '../graph/index.ts';
import type { Discussion } from './discussion.ts';
import { HandOn, JoinTo } from './discussion-shapes.ts';
import { isUnnamedAsker, type QuestionDesk } from './question-desk.ts';

/** What is done with a question and its answers: accepted, thanked for, handed on, joined to the one it repeats. */
export function createSettling(desk: QuestionDesk): Pick<Discussion, 'accept' | 'thank' | 'handOn' | 'join'> {
  const { graph, notices, contributions, about, mark, today } = desk;
  const { book, change, openStanding } = contributions;
  return {
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
