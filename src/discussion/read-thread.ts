import { type Language, notThere, viewerParameters } from '../domain/index.ts';
import type { Discussion } from './discussion.ts';
import type { Thread } from './discussion-shapes.ts';
import type { QuestionDesk } from './question-desk.ts';

/** Answers, and comments under each thing, that a page holds. */
const CAP = 200;
const LABELS: Readonly<Record<Language, string>> = { fr: 'labelFr', nl: 'labelNl', en: 'labelEn' };

/** Reads a question with what was said under it, through the eyes of whoever looks. */
export function createThreadReader({ graph, contributions }: QuestionDesk): Pick<Discussion, 'thread'> {
  const { partsOf, versionOf } = contributions;
  const remark = <Row extends { readonly hash: string | null }>({ hash, ...row }: Row) => ({
    ...row,
    version: hash && versionOf(hash),
  });

  return {
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
