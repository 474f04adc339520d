import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveCommunity } from '../../src/community/index.ts';
import type { Graph, QueryName } from '../../src/graph/index.ts';

type Rows = readonly Record<string, unknown>[];

/** A graph whose answers can be held back: what is read, and in which order, is what these tests are about. */
class StandIn {
  readonly asked: string[] = [];
  readonly #held = new Map<string, Promise<void>>();
  version = { changed: 0, imported: '/', nodes: 1, relations: 0 };
  members: string[] = ['ana'];
  missing = 0;
  broken = new Set<string>();

  /** Holds back the answers of a query until what it gives is called. What was asked before is answered as it was. */
  hold(query: QueryName): () => void {
    let release = (): void => {};
    this.#held.set(query, new Promise((resolve) => (release = resolve)));
    return () => {
      this.#held.delete(query);
      release();
    };
  }

  count(query: QueryName): number {
    return this.asked.filter((asked) => asked === query).length;
  }

  /** A member more, noted as a small change. */
  add(id: string): void {
    this.members = [...this.members, id];
    this.version = { ...this.version, changed: this.version.changed + 1, nodes: this.members.length };
  }

  #rows(query: string, parameters: { ids?: string[]; after?: number }): Rows {
    const member = (id: string) => ({ id, visibility: 'everyone', paused: false, languages: [] });
    if (query === 'relations/version') {
      const changes = this.members.slice(1).map((id, at) => ({ number: at + 1, type: 'member', id, relations: false }));
      return [{ ...this.version, changes: changes.filter(({ number }) => number > (parameters.after ?? 0)) }];
    }
    if (query === 'relations/members') return this.members.map(member);
    if (query === 'relations/changed-members') return (parameters.ids ?? []).map(member);
    if (query === 'directory/community') return [{ languages: ['fr'] }];
    if (query === 'passages/counts') return [{ missing: this.missing, total: 9 }];
    return [];
  }

  async #answer(query: string, parameters: object): Promise<Rows> {
    this.asked.push(query);
    const rows = this.#rows(query, parameters);
    const isBroken = this.broken.has(query);
    await this.#held.get(query);
    if (isBroken) throw new Error(`${query} failed`);
    return rows;
  }

  readonly graph = {
    run: (query: string, parameters: object) => this.#answer(query, parameters),
    stream: (query: string, parameters: object) => {
      const rows = this.#answer(query, parameters);
      rows.catch(() => undefined);
      return (async function* () {
        yield* await rows;
      })();
    },
    write: async () => {},
  } as unknown as Graph;
}

const MODEL = { model: { key: 'm' } } as ConstructorParameters<typeof LiveCommunity>[1];

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());
const wait = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);
const settled = () => new Promise((resolve) => setImmediate(resolve));

function open(standIn = new StandIn()) {
  const live = new LiveCommunity(standIn.graph, MODEL);
  const members = async () => [...(await live.current()).community.ids];
  return { standIn, live, members };
}

describe('the community in memory', () => {
  it('is read once for many questions at once', async () => {
    const { standIn, members } = open();
    await Promise.all([members(), members(), members()]);
    wait(10_000);
    await Promise.all([members(), members()]);
    for (const query of ['relations/members', 'understand/texts', 'directory/community'] as const)
      expect(standIn.count(query), query).toBe(1);
  });

  it('keeps no question waiting for counts', async () => {
    const { standIn, live, members } = open();
    standIn.missing = 4;
    const release = standIn.hold('passages/counts');
    expect(await members()).toEqual(['ana']);
    wait(20_000);
    expect(await members()).toEqual(['ana']);
    release();
    await settled();
    expect((await live.current()).vectors).toEqual({ missing: 4, total: 9 });
    standIn.missing = 0;
    wait(20_000);
    await members();
    await settled();
    expect((await live.current()).vectors.missing).toBe(0);
    expect(standIn.count('passages/counts')).toBe(2);
  });

  it('never goes back to an older version, whatever comes late', async () => {
    const { standIn, live, members } = open();
    await members();
    wait(1_000);
    const release = standIn.hold('relations/version');
    const late = members();
    await settled();
    standIn.add('bert');
    wait(1_000);
    release();
    // The late look answers as the graph was when it was asked; the one after it saw the change.
    expect(await members()).toEqual(['ana', 'bert']);
    await late;
    expect(live.known?.community.ids).toEqual(['ana', 'bert']);
    expect(standIn.count('relations/members')).toBe(1);
  });

  it('reads what changed while it was reading', async () => {
    const { standIn, members } = open();
    await members();
    wait(1_000);
    standIn.add('bert');
    const release = standIn.hold('relations/changed-members');
    const first = members();
    await settled();
    wait(1_000);
    standIn.add('chloe');
    const second = members();
    await settled();
    release();
    expect(await first).toContain('bert');
    expect(await second).toEqual(['ana', 'bert', 'chloe']);
    expect(standIn.count('relations/members')).toBe(1);
  });

  it('goes on with what was known when a reading fails, and tries again', async () => {
    const { standIn, members } = open();
    await members();
    wait(10_000);
    standIn.version = { ...standIn.version, imported: 'now/now', nodes: 2 };
    standIn.members = ['ana', 'zoe'];
    standIn.broken.add('relations/members');
    expect(await members()).toEqual(['ana']);
    standIn.broken.clear();
    // Not at once: a graph that cannot give everything is not asked for it by every question.
    wait(1_000);
    expect(await members()).toEqual(['ana']);
    wait(10_000);
    expect(await members()).toEqual(['ana', 'zoe']);
  });

  it('is read whole, now and then, while what is written is not noted', async () => {
    const { standIn, members } = open();
    await members();
    for (let second = 0; second < 12; second++) {
      wait(1_000);
      standIn.version = { ...standIn.version, relations: second };
      await members();
    }
    expect(standIn.count('relations/members')).toBeLessThanOrEqual(4);
  });
});
