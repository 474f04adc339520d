import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Answer, type Ask, KEEPER, PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import { type Demo, openDemo } from './demo-community.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(async () => {
  await demo?.close();
});

const ask = async (question: string, more: Omit<Ask, 'question'> = {}) =>
  Answer.parse(await demo.recommender.ask({ question, ...more }, PUBLIC_VIEWER));

describe('a question to the demo community', () => {
  it.each([
    ['fr', 'Qui s’y connaît en groupes d’intervision ?'],
    ['nl', 'Wie weet iets van intervisiegroepen begeleiden?'],
    ['en', 'Who knows about peer consultation groups?'],
  ])('in %s is answered in all four lists, in its language', async (language, question) => {
    const answer = await ask(question);
    expect(answer.language).toBe(language);
    expect(answer.people.length).toBeGreaterThan(0);
    expect(answer.groups.length).toBeGreaterThan(0);
    expect(answer.artefacts.length).toBeGreaterThan(0);
    expect(answer.answers.length).toBeGreaterThan(0);
  });

  it('is told in the language wished for, whatever it is asked in', async () => {
    const question = 'Qui s’y connaît en groupes d’intervision ?';
    const answer = await ask(question, { language: 'nl' });
    expect([answer.language, answer.replyLanguage]).toEqual(['fr', 'nl']);
    const reasons = (each: Answer) => each.people[0]?.contributions.map(({ reason }) => reason);
    expect(reasons(answer)).not.toEqual(reasons(await ask(question)));
  });

  it('names the topic whatever language it is asked in', async () => {
    const topics = await Promise.all(
      ['le coaching d’équipe', 'teamcoaching', 'team coaching'].map(
        async (question) => (await ask(question)).topics[0]?.id,
      ),
    );
    expect(new Set(topics)).toEqual(new Set(['coaching-equipe']));
  });

  it('gives each suggestion a score that is the sum of its reasons, and evidence that stands in the graph', async () => {
    const answer = await ask('Comment animer un groupe d’intervision ?', { limit: 10 });
    const evidence = [...answer.people, ...answer.groups, ...answer.artefacts, ...answer.answers].flatMap(
      (suggestion) => {
        expect(suggestion.contributions.reduce((sum, { amount }) => sum + amount, 0)).toBe(suggestion.score);
        return suggestion.contributions.flatMap((contribution) => {
          expect(contribution.evidence.length).toBeGreaterThan(0);
          expect(contribution.reason).toBeTruthy();
          return contribution.evidence;
        });
      },
    );
    const labels = [...new Set(evidence.map(({ type }) => type))];
    for (const type of labels) {
      const ids = [...new Set(evidence.filter((one) => one.type === type).map(({ id }) => id))];
      const label = type.charAt(0).toUpperCase() + type.slice(1);
      const text = `MATCH (n:${label}) WHERE n.id IN ${JSON.stringify(ids)} RETURN count(n) AS found`;
      const statement = { name: 'tests/evidence', text, parameters: {}, access: 'read' } as const;
      const rows = await demo.graph.transactions.run(statement, {}, (record) => record.get('found') as number);
      expect(rows[0], `${type}: ${ids.join(', ')}`).toBe(ids.length);
    }
  });

  it('never suggests the member who asks, and says how others can be reached', async () => {
    const question = 'Qui anime des groupes d’intervision ?';
    const first = (await ask(question)).people[0]?.id ?? '';
    const answer = await demo.recommender.ask({ question, asker: first, limit: 10 }, { kind: 'member', id: first });
    expect(answer.people.map(({ id }) => id)).not.toContain(first);
    expect(answer.people.some(({ path }) => (path?.length ?? 0) > 0)).toBe(true);
    for (const { id, path } of answer.people) if (path !== null) expect(path.at(-1)?.id).toBe(id);
  });

  it('is answered the same twice, at once and one after the other', async () => {
    const question = 'Hoe begeleid je stagiairs die dreigen af te haken?';
    const [first, ...others] = await Promise.all([ask(question), ask(question), ask(question)]);
    for (const other of [...others, await ask(question)]) expect(other).toEqual(first);
  });

  it('shows nobody hidden, to anybody, not even on a path', async () => {
    const hidden = await hiddenMembers();
    for (const viewer of [PUBLIC_VIEWER, KEEPER, { kind: 'member', id: 'julie-lambert' } as const]) {
      const answer = await demo.recommender.ask(
        { question: 'coaching, intervision, sécurité', asker: 'julie-lambert', limit: 50 },
        viewer,
      );
      for (const { id } of answer.people) expect(hidden).not.toContain(id);
      if (viewer.kind !== 'keeper') for (const id of hidden) expect(JSON.stringify(answer)).not.toContain(`"${id}"`);
    }
  });

  it('says so when nobody has shown knowledge of it', async () => {
    const answer = await ask('Who knows about the migration of arctic terns?');
    expect(answer.people.length).toBeGreaterThan(0);
    expect(answer.notes.map(({ code }) => code)).toContain('nobody-has-shown');
    expect(new Set(answer.people.map(({ confidence }) => confidence))).toEqual(new Set(['faint']));
  });

  it('says so when nothing at all is found', async () => {
    const answer = await demo.wordsOnly.ask({ question: 'xylographie vénitienne ?' }, PUBLIC_VIEWER);
    expect(answer.people).toEqual([]);
    expect(answer.notes.map(({ code }) => code)).toContain('nothing-found');
  });

  it('is answered by words and graph without a model, and says so', async () => {
    const answer = await demo.wordsOnly.ask({ question: 'Qui s’y connaît en tutorat ?' }, PUBLIC_VIEWER);
    expect(answer.people.length).toBeGreaterThan(0);
    expect(answer.notes.map(({ code }) => code)).toContain('no-model');
  });

  it('is refused by name when the asker is not a member', async () => {
    await expect(ask('tutorat', { asker: 'nobody-here' })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('nobody-here'),
    });
  });

  it('finds earlier questions while it is being typed', async () => {
    const similar = await demo.recommender.similar('animer une intervision', PUBLIC_VIEWER, 3);
    expect(similar.length).toBeGreaterThan(0);
    expect(similar.length).toBeLessThanOrEqual(3);
    const answer = await demo.recommender.ask({ question: 'animer une intervision', limit: 3 }, PUBLIC_VIEWER);
    // Those that nobody answered are worth knowing while one types, and no answer afterwards.
    const answered = similar.filter(({ answers }) => answers.length > 0);
    expect(answer.answers.slice(0, answered.length)).toEqual(answered);
  });
});

async function hiddenMembers(): Promise<string[]> {
  const text = "MATCH (m:Member) WHERE m.visibility = 'hidden' RETURN m.id AS id";
  const statement = { name: 'tests/hidden', text, parameters: {}, access: 'read' } as const;
  return await demo.graph.transactions.run(statement, {}, (record) => record.get('id') as string);
}
