import {
  AppError,
  type CommunityFileRecord,
  MAX_QUESTION_LENGTH,
  memberOf,
  type RecordOf,
  readWish,
  viewerParameters,
} from '../domain/index.ts';
import type { Statement } from '../graph/index.ts';
import type { Discussion } from './discussion.ts';
import { MOST_REACHED, PutQuestion, QuestionDraft } from './discussion-shapes.ts';
import { type QuestionDesk, withoutNothing } from './question-desk.ts';

/** People looked for when a question is put: whoever was agreed with is among them. */
const LOOKED_FOR = 50;
const REACHED_AT_FIRST = 5;
const SIMILAR = 5;
/** Minutes within which the same words of the same member are the same question: a second press, a second try. */
const SAME_WITHIN = 10;
/** Why nothing was written: the details name the question that was put before. */
const PUT_BEFORE = 'put-before';

/** Puts questions to the community, and says beforehand whom they would reach. */
export function createPutting(desk: QuestionDesk): Pick<Discussion, 'preview' | 'put'> {
  const { graph, notices, recommender, asks, mayBeWithoutName, fingerprintOf, contributions, now, today, mark } = desk;
  const { make } = contributions;

  /** Ends the transaction where its asker put the same words a moment ago. */
  function unlessPutBefore(made: CommunityFileRecord, asker: string): Statement[] {
    const { id, title, text = '', askedBy } = made as RecordOf<'question'>;
    const since = new Date(now().getTime() - SAME_WITHIN * 60_000).toISOString();
    return [
      { query: 'discussion/hold-asker', parameters: { asker } },
      {
        query: 'discussion/put-lately',
        parameters: { asker, id, title, text, since, unnamed: askedBy === undefined },
        check: ([before]) => {
          if (before !== undefined)
            throw new AppError('conflict', 'this question was put a moment ago', {
              details: { reason: PUT_BEFORE, question: before.id },
            });
        },
      },
    ];
  }

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
      const put = await make(record, viewer, {
        ...(withoutName ? { owners: [asker] } : {}),
        more: (made) => [
          ...(withoutName
            ? [{ query: 'discussion/tie-asker', parameters: { id: made.id, asker, fingerprints } } as const]
            : []),
          ...notices.tell(
            told.map(({ id: member }) => ({
              ...{ kind: 'reached' as const, to: member, by: withoutName ? null : asker, question: made.id },
            })),
            asker,
          ),
          ...unlessPutBefore(made, asker),
        ],
      }).then(({ record: { id: made }, isNew }) => ({ id: made, again: !isNew }), putBefore);
      const reached = put.again
        ? await graph.run('discussion/told-of', { question: put.id, ...viewerParameters(viewer) })
        : told.map(({ id: member, name }) => ({ id: member, name }));
      if (!put.again) {
        const unnamed = withoutName ? { unnamed: put.id } : {};
        // An ask counts in the week of whoever is asked, whether they are told by whom or not.
        await Promise.all(
          told.map(({ id: member }) => asks.turnTo({ question, member }, viewer, unnamed).catch(() => undefined)),
        );
      }
      return {
        ...(await mark('question', put.id, viewer)),
        again: put.again,
        told: reached,
        notTold: wanted.filter((one) => !reached.some((person) => person.id === one)),
      };
    },
  };
}

/** Title and text as one question, as long as one may be. */
function inFull({ title, text }: { readonly title: string; readonly text?: string | undefined }): string {
  return [title, text ?? ''].join('\n').trim().slice(0, MAX_QUESTION_LENGTH);
}

function putBefore(error: unknown): { readonly id: string; readonly again: true } {
  if (error instanceof AppError && error.details['reason'] === PUT_BEFORE)
    return { id: String(error.details['question']), again: true };
  throw error;
}
