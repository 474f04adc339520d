import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import { type Demo, openDemo } from './demo-community.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(async () => {
  await demo?.close();
});

const ask = async (question: string, more: { asker?: string } = {}, now = new Date()): Promise<Answer> =>
  await demo.recommender.ask({ question, ...more }, PUBLIC_VIEWER, { now });
const people = async (question: string, now?: Date) => (await ask(question, {}, now)).people.map(({ id }) => id);
const codes = ({ notes }: Answer) => notes.map(({ code }) => code);

async function set(id: string, facts: string): Promise<void> {
  const text = `MATCH (m:Member {id: '${id}'}) SET ${facts} RETURN m.id AS id`;
  await demo.graph.transactions.run({ name: 'tests/set', text, parameters: {}, access: 'write' }, {}, () => null);
}

describe('a pass on one question', () => {
  /** The demo's last days, and much later: what was passed on a year before, and a few months. */
  const days = [new Date('2026-03-20T10:00:00Z'), new Date('2026-11-20T10:00:00Z')];

  it('years ago keeps nobody from being proposed for another', async () => {
    for (const now of days) {
      const found = await people('Qui peut m’aider à animer un groupe d’intervision ?', now);
      expect(found).toEqual(expect.arrayContaining(['julie-lambert', 'marc-delvaux']));
      expect(await people('wie weet iets over heftrucks en veiligheid', now)).toContain('koen-willems');
    }
  });

  it('a week ago keeps nobody from being proposed for another, in another language either', async () => {
    const soon = new Date('2025-12-01T10:00:00Z');
    expect(await people('wie weet iets over heftrucks en veiligheid', soon)).toContain('koen-willems');
  });

  it('keeps them from the same question, in these words or nearly, for some months', async () => {
    const same = 'Lancer un groupe d’intervision entre cheffes : par quoi commencer ?';
    const soon = new Date('2025-11-20T10:00:00Z');
    for (const question of [same, 'Par quoi commencer pour lancer un groupe d’intervision entre cheffes ?'])
      expect(await people(question, soon)).not.toContain('marc-delvaux');
    expect(await people(same, new Date('2026-11-20T10:00:00Z'))).toContain('marc-delvaux');
    expect(await people('Qui a un bon rituel pour clore une intervision ?', soon)).toContain('marc-delvaux');
  });
});

describe('those who know and cannot be asked', () => {
  const question = 'Qui fait du codéveloppement professionnel ?';

  it('are told of as a count, and nobody is said to know when somebody does', async () => {
    const before = await ask(question);
    expect(before.people.map(({ id }) => id)).toContain('marc-delvaux');
    const knowing = before.people.filter(({ confidence }) => confidence !== 'faint');
    try {
      for (const { id } of knowing) await set(id, 'm.askBudget = 0');
      const answer = await ask(question);
      expect(codes(answer)).toContain('none-can-be-asked');
      for (const code of ['nobody-has-shown', 'nobody-to-ask', 'nothing-found'])
        expect(codes(answer)).not.toContain(code);
      const told = answer.notes.find(({ code }) => code === 'none-can-be-asked')?.text ?? '';
      for (const { name } of knowing) expect(JSON.stringify(answer.notes)).not.toContain(name);
      expect(told).not.toMatch(/20\d\d/);
    } finally {
      for (const { id } of knowing) await set(id, 'm.askBudget = null');
    }
  });

  it('are told of beside those who can be, with the day where they gave one', async () => {
    const theme = 'Qui peut m’aider à animer un groupe d’intervision ?';
    try {
      await set('julie-lambert', "m.notNow = '2999-03-01'");
      const answer = await ask(theme);
      expect(answer.people.map(({ id }) => id)).not.toContain('julie-lambert');
      const told = answer.notes.find(({ code }) => code === 'others-cannot-be-asked')?.text;
      expect(told).toMatch(/autres? personnes?.*1er mars 2999/);
      expect(JSON.stringify(answer.notes)).not.toMatch(/julie/i);
    } finally {
      await set('julie-lambert', 'm.notNow = null');
    }
  });

  it('are not told of where they are hidden', async () => {
    const before = await ask(question);
    const counted = (answer: Answer) => answer.notes.filter(({ code }) => /asked|away/.test(code));
    try {
      await set('marc-delvaux', "m.visibility = 'hidden', m.paused = true");
      expect(counted(await ask(question))).toEqual(counted(before));
    } finally {
      await set('marc-delvaux', "m.visibility = 'everyone', m.paused = false");
    }
  });

  it('may be the member who asks', async () => {
    const before = await ask(question);
    const others = before.people.filter(({ id, confidence }) => id !== 'marc-delvaux' && confidence !== 'faint');
    try {
      for (const { id } of others) await set(id, "m.participation = 'outside'");
      expect(codes(await ask(question, { asker: 'marc-delvaux' }))).toContain(
        others.length > 0 ? 'knew-and-away' : 'nobody-else-has-shown',
      );
    } finally {
      for (const { id } of others) await set(id, "m.participation = 'active'");
    }
  });
});
