import { readFileSync } from 'node:fs';
import { AppError, MAX_QUESTION_LENGTH } from '../domain/index.ts';
import type { QuestionSet } from './evaluate.ts';
import { type AskerLine, readAskers, readCandidates, readJudgements, readParts, readQuestions } from './trec.ts';

/** Paths of the files of a question set. */
export interface QuestionSetFiles {
  /** `queryId <tab> text` a line. */
  readonly questions: string;
  /** TREC qrels: `queryId 0 id relevance` a line. */
  readonly qrels: string;
  /** `queryId <tab> member` a line. */
  readonly askers?: string;
  /** One id a line. */
  readonly candidates?: string;
  /** `queryId <tab> part` a line. */
  readonly parts?: string;
}

/** What the graph holds, to check a set against. */
export interface KnownIds {
  readonly members: ReadonlySet<string>;
  /** Everything that can be an answer of the kind that is judged. */
  readonly answers: ReadonlySet<string>;
}

/** What in a set does not fit, in words: it is judged all the same, and said beside the figures. */
export type Remark = string;

/** Reads a question set from its files. What is wrong in them is an error that names file and line. */
export function readQuestionSet(files: QuestionSetFiles, known: KnownIds): { set: QuestionSet; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const questions = readQuestions(read(files.questions), files.questions);
  const judgements = readJudgements(read(files.qrels), files.qrels);
  const askers = files.askers === undefined ? [] : readAskers(read(files.askers), files.askers);
  const candidates =
    files.candidates === undefined ? undefined : readCandidates(read(files.candidates), files.candidates);

  const ids = new Set(questions.map(({ id }) => id));
  count(
    remarks,
    [...judgements.keys()].filter((id) => !ids.has(id)),
    `judged in ${files.qrels} but not asked`,
    'question',
  );
  count(
    remarks,
    questions.filter(({ id }) => !judgements.has(id)).map(({ id }) => id),
    'asked but not judged, so left out',
    'question',
  );
  const empty = [...judgements].filter(
    ([id, judged]) => ids.has(id) && ![...judged.values()].some((grade) => grade > 0),
  );
  count(
    remarks,
    empty.map(([id]) => id),
    'with no right answer at all, so counted as not found',
    'question',
  );
  const right = new Set(
    [...judgements.values()].flatMap((judged) => [...judged].filter(([, grade]) => grade > 0).map(([id]) => id)),
  );
  count(
    remarks,
    [...right].filter((id) => !known.answers.has(id)),
    'judged right but not in this community, so never found',
    'id',
  );
  if (candidates !== undefined)
    count(
      remarks,
      [...candidates].filter((id) => !known.answers.has(id)),
      'listed as candidates but not in this community',
      'id',
    );
  const long = questions.filter(({ text }) => text.length > MAX_QUESTION_LENGTH);
  count(
    remarks,
    long.map(({ id }) => id),
    `longer than the ${MAX_QUESTION_LENGTH} characters a question may have, so cut there`,
    'question',
  );

  return {
    set: {
      questions: questions.map(({ id, text }) => ({ id, text: text.slice(0, MAX_QUESTION_LENGTH) })),
      judgements,
      askers: knownAskers(askers, files.askers ?? '', known.members, remarks),
      ...(candidates === undefined ? {} : { candidates }),
      ...(files.parts === undefined ? {} : { parts: readParts(read(files.parts), files.parts) }),
    },
    remarks,
  };
}

/** Whoever is no member can neither ask nor be an answer, and is left out. */
function knownAskers(
  lines: readonly AskerLine[],
  file: string,
  members: ReadonlySet<string>,
  remarks: Remark[],
): Map<string, string[]> {
  const askers = new Map<string, string[]>();
  const unknown: string[] = [];
  for (const { questionId, member, line } of lines) {
    if (members.has(member)) askers.set(questionId, [...(askers.get(questionId) ?? []), member]);
    else unknown.push(`"${member}" at ${file}:${line}`);
  }
  count(remarks, unknown, 'not members of this community, so left out', 'asker');
  return askers;
}

function count(remarks: Remark[], ids: readonly string[], what: string, noun: string): void {
  if (ids.length > 0) remarks.push(`${ids.length} ${noun}${ids.length === 1 ? '' : 's'} ${what} (first: ${ids[0]})`);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new AppError('bad-input', `${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? error}`, {
      cause: error,
    });
  }
}
