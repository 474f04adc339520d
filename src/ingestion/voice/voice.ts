import { hash } from 'node:crypto';
import {
  AppError,
  type CommunityFileRecord,
  type GiveFeedback,
  memberOf,
  notThere,
  type RecordOf,
  type Viewer,
  viewerParameters,
} from '../../domain/index.ts';
import type { Embedder } from '../../embedding/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import { noteChanges } from '../import/note-changes.ts';
import { createRecordDesk } from '../import/record-desk.ts';
import { embedPending } from '../passages/embed-pending.ts';

/** What members say through the doors, each for themselves: kept as records of the community. */
export interface Voice {
  /** Gives feedback, or changes what the same member said of the same on the same question. Gives its id. */
  giveFeedback(given: GiveFeedback, viewer: Viewer): Promise<{ readonly id: string }>;
  /** Takes feedback back: one's own, or that one passed on a question. */
  withdrawFeedback(id: string, viewer: Viewer): Promise<void>;
  /** Says until when one is not to be asked; null to be asked again. */
  setNotNow(memberId: string, until: string | null, viewer: Viewer): Promise<void>;
  /** Resolves when the meaning of all kept texts is worked out, or given up. */
  settled(): Promise<void>;
}

export interface VoiceParts {
  readonly graph: Graph;
  readonly detectLanguage: DetectLanguage;
  /** Null without a sentence model. */
  readonly embedder: Embedder | null;
  readonly now?: () => Date;
}

/** What comes in through a door is kept under this source: no import of a file takes it out again. */
const SOURCE = 'maillon';
/** A title as the schema of records takes it. */
const LONGEST_TITLE = 1_000;

export function createVoice({ graph, embedder, detectLanguage, now = () => new Date() }: VoiceParts): Voice {
  const desk = createRecordDesk(graph, { detectLanguage, source: SOURCE });
  let embedding = Promise.resolve();
  /** A kept question is found by its words at once, and by its meaning a moment later; if that fails, at the next start. */
  const embed = async (): Promise<void> => {
    if (embedder !== null) await embedPending(graph, embedder).catch(() => undefined);
  };

  /** The question that feedback is on: of the community, or kept from what the member asked. */
  const keptQuestion = (asked: string, by: string, date: string): RecordOf<'question'> => {
    const title = asked.trim();
    return {
      type: 'question',
      id: `asked-${shortHash(by, title)}`,
      title: title.slice(0, LONGEST_TITLE) || asked,
      ...(title.length > LONGEST_TITLE ? { text: title } : {}),
      askedBy: by,
      created: date,
    };
  };

  return {
    async giveFeedback({ question, asked, member, artefact, verdict }, viewer) {
      const by = memberOf(viewer, 'give feedback');
      if (member === by && verdict !== 'passed')
        throw new AppError('bad-input', 'of yourself you can say only that you pass: "verdict": "passed"');
      const date = now().toISOString().slice(0, 10);
      const kept = asked === undefined ? undefined : keptQuestion(asked, by, date);
      const on = kept?.id ?? question ?? '';
      const [there] = await graph.run('feedback/about', {
        question: on,
        member: member ?? '',
        artefact: artefact ?? '',
        ...viewerParameters(viewer),
      });
      if (there?.unnamed === true && !(verdict === 'passed' && member === by))
        throw new AppError(
          'forbidden',
          'you put this question without your name, and feedback would name you: thank for the answer instead',
        );
      if (kept === undefined && !there?.question) throw notThere('question', on);
      if (member !== undefined && !there?.member) throw notThere('member', member);
      if (artefact !== undefined && !there?.artefact) throw notThere('artefact', artefact);
      const id = `said-${shortHash(on, member === undefined ? `artefact/${artefact}` : `member/${member}`, by)}`;
      const about = member === undefined ? { artefact } : { member };
      const feedback = { type: 'feedback', id, question: on, ...about, verdict, by, date } as RecordOf<'feedback'>;
      const records: CommunityFileRecord[] = kept !== undefined && !there?.question ? [kept, feedback] : [feedback];
      const statements = await desk.statements(records);
      await graph.write(statements);
      if (records.length > 1) embedding = embedding.then(embed);
      return { id };
    },

    async withdrawFeedback(id, viewer) {
      const viewerId = memberOf(viewer, 'take feedback back');
      const [row] = await graph.run('feedback/withdraw', { id, viewerId });
      if (!row?.withdrawn) throw new AppError('not-found', `there is no feedback "${id}" that you may take back`);
      await graph.write([noteChanges([{ type: 'feedback', id }])]);
    },

    async setNotNow(id, until, viewer) {
      if (memberOf(viewer, 'say "not now"') !== id)
        throw new AppError('forbidden', 'each member says for themselves when they are not to be asked');
      const [there] = await graph.run('feedback/about', {
        ...{ question: '', member: id, artefact: '' },
        ...viewerParameters(viewer),
      });
      if (!there?.member) throw notThere('member', id);
      await graph.write([
        { query: 'people/set-not-now', parameters: { id, until } },
        noteChanges([{ type: 'member', id }], { relations: false }),
      ]);
    },

    settled: () => embedding,
  };
}

/** The same parts give the same id, so that saying it again changes it and makes no second. */
function shortHash(...parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 22);
}
