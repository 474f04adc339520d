import { z } from 'zod';
import type { Graph } from '../../graph/index.ts';
import { TASKS } from './task.ts';

const Share = z.object({ mean: z.number(), low: z.number(), high: z.number() });

/** Shares of questions for which something right stood first, or among the first five, with their 95 % intervals. */
const Found = z.object({ first: Share, firstFive: Share });
export type Found = z.infer<typeof Found>;

const Kept = z.object({ task: z.enum(TASKS), date: z.string(), model: z.string(), n: z.number(), ...Found.shape });
/** What one task came to on one day. */
export type Kept = z.infer<typeof Kept>;

/** Keeps a task's figures in the graph under their day, so that a change over months shows. */
export async function keep(
  graph: Graph,
  date: string,
  model: string,
  { task, n, first, firstFive }: Found & Pick<Kept, 'task' | 'n'>,
): Promise<void> {
  await graph.run('evaluation/keep', { task, date, model, n, figures: JSON.stringify({ first, firstFive }) });
}

/** What was kept, oldest first. Figures that another version wrote otherwise are passed over. */
export async function readKept(graph: Graph): Promise<Kept[]> {
  const rows = await graph.run('evaluation/kept', {});
  return rows.flatMap(({ figures, ...row }) => {
    const parsed = Kept.safeParse({ ...row, ...figuresOf(figures) });
    return parsed.success ? [parsed.data] : [];
  });
}

function figuresOf(json: string): object {
  try {
    return Object(JSON.parse(json));
  } catch {
    return {};
  }
}
