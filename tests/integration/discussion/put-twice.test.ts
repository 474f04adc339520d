import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContributions } from '../../../src/contributions/index.ts';
import { createDiscussion, type Discussion } from '../../../src/discussion/index.ts';
import type { Viewer } from '../../../src/domain/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { createRecordDesk } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { createNoticeBook } from '../../../src/notices/index.ts';
import { fingerprintOf } from '../../../src/recommender/index.ts';
import { type Atelier, openAtelier } from '../../support/atelier.ts';
import { openTestGraph } from '../../support/test-graph.ts';
import { query } from '../ingestion/graph-contents.ts';

const ANA: Viewer = { kind: 'member', id: 'ana' };
const LUCIE: Viewer = { kind: 'member', id: 'lucie' };

let atelier: Atelier;
/** Another service on the same graph. */
let elsewhere: Discussion;
let other: Neo4jGraph;
let now = new Date('2026-03-02T10:00:00Z');

function discussionOn(graph: Neo4jGraph): Discussion {
  const { recommender, asks } = atelier.services;
  return createDiscussion({
    ...{ graph, recommender, asks, fingerprintOf, mayBeWithoutName: true, now: () => now },
    notices: createNoticeBook({ graph, now: () => now }),
    contributions: createContributions({
      ...{ graph, now: () => now },
      records: { ...createRecordDesk(graph, { detectLanguage, source: 'maillon' }), written: () => {} },
    }),
  });
}
let here: Discussion;

beforeAll(async () => {
  atelier = await openAtelier();
  other = await openTestGraph();
  here = discussionOn(atelier.graph);
  elsewhere = discussionOn(other);
});
afterAll(async () => {
  await other?.close();
  await atelier?.close();
});

const kept = async (title: string): Promise<number> =>
  (await query(atelier.graph, 'MATCH (q:Question {title: $title}) RETURN q.id AS id', { title })).length;
const toldLucie = async (title: string): Promise<number> =>
  (await atelier.services.notices.list(LUCIE, { offset: 0, limit: 100 })).items.filter(
    ({ question }) => question.name === title,
  ).length;

describe('the same question of the same member', () => {
  it.each([false, true])(
    'pressed twice at once, on two services, is one question (without a name: %s)',
    async (withoutName) => {
      for (let time = 1; time <= 8; time += 1) {
        const title = `Comment purger un frein à disque, ${withoutName ? 'sans nom' : 'fois'} ${time} ?`;
        // Lucie takes three asks a week: she is named once.
        const to = time === 1 ? ['lucie'] : [];
        const wish = { title, text: 'Le levier est mou.', to, topics: ['velo'], withoutName };
        const both = await Promise.all([here.put(wish, ANA), elsewhere.put(wish, ANA)]);
        expect(new Set(both.map(({ id }) => id)).size).toBe(1);
        expect(both.map(({ again }) => again).sort()).toEqual([false, true]);
        expect(both.map(({ told }) => told.map(({ id }) => id))).toEqual([to, to]);
        expect([await kept(title), await toldLucie(title)]).toEqual([1, to.length]);
      }
    },
  );

  it('sent at once under one id is one question, whichever service is first', async () => {
    for (let time = 1; time <= 8; time += 1) {
      const title = `Quelle pompe pour un pneu fin, fois ${time} ?`;
      const wish = { title, id: `question-0a0a0a0a-2222-4222-8333-00000000000${time}` };
      const both = await Promise.all([here.put(wish, ANA), elsewhere.put(wish, ANA)]);
      expect(both.map(({ again }) => again).sort()).toEqual([false, true]);
      expect(await kept(title)).toBe(1);
    }
  });

  it('is the first one for ten minutes, and another one later, revised, withdrawn, or of somebody else', async () => {
    const title = 'Où recycler une batterie ?';
    const first = await here.put({ title }, ANA);
    now = new Date('2026-03-02T10:09:00Z');
    expect(await here.put({ title: ` ${title} ` }, ANA)).toMatchObject({ id: first.id, again: true });
    expect(await here.put({ title, withoutName: true }, ANA)).toMatchObject({ again: false });
    expect(await here.put({ title }, LUCIE)).toMatchObject({ again: false });
    now = new Date('2026-03-02T10:11:00Z');
    const second = await here.put({ title }, ANA);
    expect(second).toMatchObject({ again: false });
    await here.revise('question', second.id, { title: 'Où recycler ses batteries ?' }, ANA);
    const third = await here.put({ title }, ANA);
    expect(third).toMatchObject({ again: false });
    await here.withdraw('question', third.id, ANA);
    expect(await here.put({ title }, ANA)).toMatchObject({ again: false });
    // Under the same id it is the same one, also the day after.
    const wish = { title: 'Quel antivol ?', id: 'question-0a0a0a0a-3333-4222-8333-000000000001' };
    const once = await here.put(wish, ANA);
    now = new Date('2026-03-03T00:30:00Z');
    expect(await here.put(wish, ANA)).toEqual({ ...once, again: true });
  });
});

describe('a question that reaches somebody without a name', () => {
  it('counts in the week of whoever it reaches, and tells them by nothing who asked', async () => {
    const draft = { title: 'Comment purger un frein de tandem ?', text: 'Le levier est mou.' };
    const reached = async () => (await here.preview(draft, ANA, { language: 'fr' })).reaches.map(({ id }) => id);
    expect(await reached()).toContain('lucie');
    // The third of three that she takes in a week: one of those before had a name, one had none.
    const last = { title: 'Comment purger un vieux frein ?', withoutName: true, to: ['lucie'] };
    expect(await here.put(last, ANA)).toMatchObject({ told: [{ id: 'lucie' }] });
    expect(await reached()).not.toContain('lucie');
    const { items } = await atelier.directory.as(LUCIE).ownAsks({ offset: 0, limit: 10 });
    expect(items.map(({ asker }) => asker?.id ?? null).sort()).toEqual(['ana', null, null]);
    expect((await atelier.directory.as(ANA).ownAsks({ offset: 0, limit: 10 })).total).toBe(3);
    const unnamed = items.filter(({ asker }) => asker === null);
    // Not even by an id that could be made again of a guessed asker and the words.
    const guessed = await atelier.services.asks.turnTo({ question: last.title, member: 'lucie' }, ANA);
    expect(unnamed.map(({ id }) => id)).not.toContain(guessed.id);
    await atelier.services.asks.takeBack(guessed.id, ANA);
    await atelier.services.asks.takeBack(unnamed[0]?.id ?? '', LUCIE);
    expect(await reached()).toContain('lucie');
  });
});
