import { join } from 'node:path';
import { PROJECT_ROOT } from './config.ts';
import type { Graph } from './graph/index.ts';
import { importStatus } from './ingestion/index.ts';

/** Folder of the invented community that an empty graph is given. */
export const DEMO_COMMUNITY = join(PROJECT_ROOT, 'scripts', 'demo');
/** What its records are imported as. */
export const DEMO_SOURCE = 'demo';

export interface Welcome {
  /** Whether the demo community is to be imported: only where it is mixed with nothing else. */
  readonly withDemo: boolean;
  /** A line for people; null when there is nothing to say. */
  readonly line: string | null;
}

/**
 * An empty graph answers nothing: it is given the invented community, so that the first question finds someone. A graph
 * that holds anything at all, Maillon's or somebody else's, is left as it is; only the demo itself is finished where its
 * import was stopped.
 */
export async function readWelcome(graph: Graph): Promise<Welcome> {
  const [found] = await graph.run('schema/first-node', {});
  if (found === undefined) return { withDemo: true, line: 'the graph is empty: importing the demo community' };
  const imports = await importStatus(graph);
  const [first] = imports;
  if (first === undefined)
    return {
      withDemo: false,
      line: `the database holds something else (${found.label ?? 'nodes without a label'}): the demo community is left out; import yours, or name an empty database with NEO4J_URI or NEO4J_DATABASE`,
    };
  if (imports.length === 1 && first.source === DEMO_SOURCE && first.finishedAt === null)
    return { withDemo: true, line: 'the import of the demo community was stopped: finishing it' };
  const isNamed = (await graph.run('directory/community', {})).length > 0;
  return {
    withDemo: false,
    line: isNamed
      ? null
      : 'the graph holds records and none that describes their community: the demo community is left out',
  };
}
