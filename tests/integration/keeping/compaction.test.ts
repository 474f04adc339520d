import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../../../src/config.ts';
import { KEEPER } from '../../../src/domain/index.ts';
import {
  compactionDue,
  migrate,
  type Neo4jGraph,
  noteCompactionDue,
  openEngine,
  openGraph,
} from '../../../src/graph/index.ts';
import { createRecordDesk } from '../../../src/ingestion/index.ts';
import { compactWhatIsDue } from '../../../src/keep-engine.ts';
import { createAuditLog, createEraser, fingerprintsBy } from '../../../src/keeping/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { compileSource } from '../../support/compiled-source.ts';
import { TEST_JARS } from '../../support/throw-away-neo4j.ts';
import { fillCommunity, GONE } from './erasure-community.ts';

let home: string;
let source: ReturnType<typeof compileSource>;
let config: Config;
/** How much stands in the graph once somebody was erased. */
let before: Awaited<ReturnType<typeof countIn>>;

const countIn = (graph: Neo4jGraph) => graph.run('backup/counts', {});

/** Works on the engine of the home, which is stopped afterwards. */
async function withGraph<Result>(work: (graph: Neo4jGraph) => Promise<Result>): Promise<Result> {
  const engine = await openEngine(config, { shortLived: true });
  try {
    const graph = await openGraph(engine.coordinates);
    try {
      return await work(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await engine.close();
  }
}

const startedAnew = (): string[] => {
  const left = ['data-before-compaction', 'compaction.json', 'compaction.backup.gz', 'compaction.backup.gz.part'];
  return left.filter((name) => existsSync(join(home, 'neo4j', name)));
};

/** Begins to compact, and kills the process without a word once it says a step, after so many milliseconds. */
async function killedAt(step: string, after: number): Promise<void> {
  const script = fileURLToPath(new URL('compacting-process.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, source.root, home], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_status, signal) => resolve(signal)),
  );
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith(step)) setTimeout(() => child.kill('SIGKILL'), after);
  });
  expect(await ended).toBe('SIGKILL');
}

/** Does what is due, as a service does that starts; gives what it says. */
async function whatIsSaid(): Promise<string[]> {
  const said: string[] = [];
  await compactWhatIsDue(config, { say: (line) => said.push(line), signal: new AbortController().signal });
  return said;
}

/** Files of the home in which somebody's own word stands, as the graph's store writes it. */
function filesThatName(word: string): string[] {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.jar'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(word));
}

beforeAll(async () => {
  source = compileSource(['graph', 'domain']);
  home = mkdtempSync(join(tmpdir(), 'maillon-compaction-'));
  config = readConfig({ JAVA_HOME: readConfig().neo4j.javaHome, MAILLON_HOME: home });
  mkdirSync(join(home, 'neo4j'), { recursive: true, mode: 0o700 });
  symlinkSync(join(TEST_JARS, config.neo4j.version), join(home, 'neo4j', config.neo4j.version));
  await withGraph(async (graph) => {
    await migrate(graph);
    await fillCommunity(graph);
    await graph.run('schema/await-indexes', { seconds: 60 });
    const eraser = createEraser({
      ...{ graph, fingerprint: fingerprintsBy('salt'), disk: '', noteDue: () => noteCompactionDue(home) },
      audit: createAuditLog({ graph, days: 365 }),
      records: createRecordDesk(graph, { detectLanguage, source: 'maillon' }),
    });
    await eraser.erase(GONE.id, { works: 'go', redact: true, dryRun: true }, KEEPER);
    expect(compactionDue(home)).toBeNull();
    await eraser.erase(GONE.id, { works: 'go', redact: true }, KEEPER);
    before = await countIn(graph);
  });
}, 300_000);
afterAll(() => {
  source?.remove();
  rmSync(home, { recursive: true, force: true });
});

describe('what an erasure leaves to do for the files', () => {
  it('is due still after a compaction that was killed, whose data is whole; is done at the next start; waits for who is there', async () => {
    expect(compactionDue(home)).toMatch(/^\d{4}-/);
    expect(filesThatName(GONE.email ?? '').length).toBeGreaterThan(0);
    // As the new data begins, and in the midst of it; before that the old was not touched.
    for (const after of [50, 6_000]) {
      await killedAt('Reading it back', after);
      expect([after, await withGraph(countIn), compactionDue(home) === null, startedAnew()]).toEqual([
        ...[after, before],
        ...[false, []],
      ]);
    }
    expect((await whatIsSaid())[0]).toContain('writing them anew');
    expect([compactionDue(home), filesThatName(GONE.email ?? ''), startedAnew()]).toEqual([null, [], []]);
    await withGraph(async (graph) => {
      expect(await countIn(graph)).toEqual(before);
      // Nothing is due: nothing is said.
      expect(await whatIsSaid()).toEqual([]);
      noteCompactionDue(home);
      expect((await whatIsSaid()).join()).toContain(`process ${process.pid} uses it`);
      expect(compactionDue(home)).not.toBeNull();
      expect(await countIn(graph)).toEqual(before);
    });
  }, 600_000);
});
