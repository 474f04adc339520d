import { readFileSync } from 'node:fs';
import { AppError, KEEPER, MAX_QUESTION_LENGTH } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { readKnownIds } from '../known-ids.ts';
import { readQuestionSet } from '../question-set.ts';
import { readHistory } from '../self/history.ts';
import { readQuestions } from '../trec.ts';
import type { SimulatedSet } from './simulate.ts';

/** Files of the questions to replay; the community's own history when none is named. */
export interface SimulatedFiles {
  readonly questions?: string;
  readonly qrels?: string;
  readonly askers?: string;
  readonly candidates?: string;
}

/** The questions to replay: of a file, in its order, or those of the community that people answered, in time order. */
export async function readSimulatedSet(graph: Graph, files: SimulatedFiles, limit: number): Promise<SimulatedSet> {
  const { questions, qrels, ...more } = files;
  if (questions === undefined) {
    if (qrels !== undefined) throw new AppError('bad-input', '--qrels goes with --questions: give both, or neither');
    return await ofHistory(graph, limit);
  }
  if (qrels !== undefined)
    return readQuestionSet({ questions, qrels, ...more }, await readKnownIds(graph, 'members', KEEPER)).set;
  const read = readQuestions(readText(questions), questions);
  return {
    questions: read.map(({ id, text }) => ({ id, text: text.slice(0, MAX_QUESTION_LENGTH) })),
    judgements: new Map(),
    askers: new Map(),
  };
}

async function ofHistory(graph: Graph, limit: number): Promise<SimulatedSet> {
  const tasks = (await readHistory(graph, { limit })).filter(({ kind }) => kind === 'members');
  // Questions that people answered are what is asked; where there are none, artefacts stand for the questions they answer.
  const task = tasks.find(({ task: name }) => name === 'answerers') ?? tasks[0];
  if (task === undefined)
    throw new AppError('bad-input', 'the community has no question that somebody answered: give --questions FILE');
  return task.set;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new AppError('bad-input', `${file} cannot be read: ${(cause as NodeJS.ErrnoException).code ?? cause}`, {
      cause,
    });
  }
}
