import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveCommunity } from '../../../src/community/index.ts';
import { loadCommunity } from '../../../src/community/load.ts';
import { PROJECT_ROOT } from '../../../src/config.ts';
import type { CommunityFileRecord } from '../../../src/domain/index.ts';
import type { Graph } from '../../../src/graph/index.ts';
import { createRecordDesk, createVoice, importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { told } from '../../community/told.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';
import { randomCommunity } from '../ingestion/random-community.ts';

let graph: Awaited<ReturnType<typeof openTestGraph>>;
/** How often everything was read. */
let wholeReads = 0;
let live: LiveCommunity;

beforeAll(async () => {
  // The clock goes on over all tests: what was read last is dated by it.
  vi.useFakeTimers({ toFake: ['Date'] });
  graph = await openTestGraph();
  await emptyGraph(graph);
  await importCommunity(graph, join(PROJECT_ROOT, 'scripts', 'demo'), { source: 'demo', detectLanguage });
  const counting: Graph = {
    run: (...asked) => graph.run(...asked),
    stream: (query, ...more) => {
      if (query === 'relations/edges') wholeReads++;
      return graph.stream(query, ...more);
    },
    write: (...asked) => graph.write(...asked),
  };
  live = new LiveCommunity(counting, null);
  await live.current();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  vi.useRealTimers();
});
beforeEach(() => {
  wholeReads = 0;
});

/** The community as the next question finds it. */
async function now() {
  vi.setSystemTime(Date.now() + 10_000);
  return (await live.current()).community;
}

async function expectSameAsFresh() {
  const community = await now();
  expect(told(community)).toEqual(told(await loadCommunity(graph, community.version)));
  return community;
}

const desk = () => createRecordDesk(graph, { detectLanguage, source: 'maillon' });
const write = async (...records: CommunityFileRecord[]) => await graph.write(await desk().statements(records));
const raw = async (text: string) =>
  await graph.transactions.run({ name: 'tests', text, parameters: {}, access: 'write' }, {}, () => 0);

describe('a small change', () => {
  it('is followed without reading everything: what members say', async () => {
    const voice = createVoice({ graph, detectLanguage, embedder: null });
    const [julie, marc] = [{ kind: 'member', id: 'julie-lambert' } as const, 'marc-delvaux'];
    const { id } = await voice.giveFeedback(
      { asked: 'Qui connaît la permaculture des toits plats ?', member: marc, verdict: 'helped' },
      julie,
    );
    const said = await expectSameAsFresh();
    expect(said.find('feedback', id)).toBeGreaterThanOrEqual(0);
    await voice.giveFeedback(
      { asked: 'Qui connaît la permaculture des toits plats ?', member: marc, verdict: 'not-relevant' },
      julie,
    );
    expect((await expectSameAsFresh()).verdicts.get(said.find('feedback', id))).toBe('not-relevant');
    await voice.setNotNow('julie-lambert', '2031-01-01', julie);
    const paused = await expectSameAsFresh();
    expect(paused.members.get(paused.find('member', 'julie-lambert'))?.notNow).toBeGreaterThan(0);
    await voice.setNotNow('julie-lambert', null, julie);
    await voice.withdrawFeedback(id, julie);
    expect((await expectSameAsFresh()).find('feedback', id)).toBe(-1);
    expect(wholeReads).toBe(0);
  });

  it('teaches its words and acronyms, and theirs alone', async () => {
    await write({
      ...{ type: 'artefact', id: 'a-roofs', title: 'Toits', language: 'fr' },
      text: 'La permaculture des toitures plates (PTP) demande un substrat drainant.',
    });
    await now();
    await vi.waitFor(async () => {
      const { lexicon } = await live.current();
      expect(lexicon.acronyms.longForms('ptp')).toEqual(['permaculture des toitures plates']);
      expect(lexicon.vocabulary?.knows('substrat')).toBe(true);
      expect(lexicon.vocabulary?.meant('permacullture', 'fr')).toBe('permaculture');
    });
    expect(wholeReads).toBe(0);
  });

  it('of any record gives the same community as reading it afresh', async () => {
    await fc.assert(
      fc.asyncProperty(randomCommunity, async (records) => {
        for (let at = 0; at < records.length; at += 4) {
          await write(...records.slice(at, at + 4));
          await expectSameAsFresh();
        }
      }),
      { numRuns: 2 },
    );
  }, 600_000);

  it('by many at once is followed in one order, none lost', async () => {
    const member = (n: number) => ({ type: 'member', id: `new-${n}`, name: `New ${n}` }) as CommunityFileRecord;
    await Promise.all(Array.from({ length: 12 }, (_, n) => write(member(n))));
    const community = await expectSameAsFresh();
    for (let n = 0; n < 12; n++) expect(community.find('member', `new-${n}`)).toBeGreaterThanOrEqual(0);
    expect(wholeReads).toBe(0);
  });
});

describe('everything is read again', () => {
  const artefact = (id: string) => ({ type: 'artefact', id, title: id }) as CommunityFileRecord;

  it('when the list of changes does not go back far enough', async () => {
    await write(artefact('a-1'));
    await raw('MATCH (change:Change) DELETE change');
    await write(artefact('a-2'));
    expect((await expectSameAsFresh()).find('artefact', 'a-1')).toBeGreaterThanOrEqual(0);
    expect(wholeReads).toBe(1);
  });

  it('when something was written that nobody noted', async () => {
    await raw("CREATE (:Artefact {id: 'a-3', title: 'Unnoted'})");
    expect((await expectSameAsFresh()).find('artefact', 'a-3')).toBeGreaterThanOrEqual(0);
    await raw("CREATE (:Artefact {id: 'a-4', title: 'Unnoted'})");
    await write(artefact('a-5'));
    expect((await expectSameAsFresh()).find('artefact', 'a-4')).toBeGreaterThanOrEqual(0);
    expect(wholeReads).toBe(2);
  });

  it('after an import', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'maillon-import-'));
    writeFileSync(join(folder, 'more.ndjson'), JSON.stringify(artefact('a-6')));
    await importCommunity(graph, join(folder, 'more.ndjson'), { source: 'more', detectLanguage });
    rmSync(folder, { recursive: true });
    expect((await expectSameAsFresh()).find('artefact', 'a-6')).toBeGreaterThanOrEqual(0);
    expect(wholeReads).toBe(1);
  });

  it('and the list of changes stays short', async () => {
    await graph.write([
      {
        query: 'relations/note-changes',
        parameters: { changes: [{ type: 'artefact', id: 'a-1', relations: true }], kept: 3 },
      },
    ]);
    const text = 'MATCH (change:Change) RETURN count(change) AS number';
    const statement = { name: 'tests', text, parameters: {}, access: 'read' } as const;
    expect(await graph.transactions.run(statement, {}, (record) => record.get('number'))).toEqual([3]);
  });
});
