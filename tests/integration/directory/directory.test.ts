import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEARCHABLE, type View } from '../../../src/directory/index.ts';
import { KEEPER, PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import { type Atelier, openAtelier } from '../../support/atelier.ts';

let atelier: Atelier;
beforeAll(async () => {
  atelier = await openAtelier();
});
afterAll(() => atelier.close());

const everyone = { offset: 0, limit: 20 };
const publicly = (): View => atelier.directory.as(PUBLIC_VIEWER, { language: 'fr' });
const asMember = (id: string): View => atelier.directory.as({ kind: 'member', id }, { language: 'nl' });
const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

describe('members are shown', () => {
  it('to the public when they are visible to everyone, and counted so', async () => {
    const page = await publicly().members.list(everyone);
    expect(page.total).toBe(2);
    expect(ids(page.items)).toEqual(['ana', 'lucie']);
    expect((await publicly().counts()).members).toBe(2);
  });

  it('to members also when they are visible within the community', async () => {
    expect(ids((await asMember('ana').members.list(everyone)).items)).toEqual(['ana', 'lucie', 'tom']);
  });

  it('to themselves always', async () => {
    expect(ids((await asMember('zoe').members.list(everyone)).items)).toContain('zoe');
    expect(await asMember('zoe').members.read('zoe')).toMatchObject({ settings: { visibility: 'hidden' } });
  });

  it('all of them to whoever keeps the service', async () => {
    expect((await atelier.directory.as(KEEPER).members.list(everyone)).total).toBe(4);
  });

  it('page by page, in the order of their names', async () => {
    const view = asMember('ana');
    expect(await view.members.list({ offset: 1, limit: 1 })).toMatchObject({ total: 3, items: [{ id: 'lucie' }] });
    expect((await view.members.list({ offset: 9, limit: 5 })).items).toEqual([]);
  });

  it('by topic, organisation, group and language', async () => {
    const { members } = asMember('ana');
    expect(ids((await members.list({ ...everyone, topic: 'velo' })).items)).toEqual(['ana', 'lucie']);
    expect(ids((await members.list({ ...everyone, organisation: 'brol' })).items)).toEqual(['tom']);
    expect(ids((await members.list({ ...everyone, group: 'jeudi' })).items)).toEqual(['ana', 'lucie']);
    expect(ids((await members.list({ ...everyone, language: 'nl' })).items)).toEqual(['lucie', 'tom']);
  });

  it('by what they attended, live with and used, hidden ones neither listed nor counted', async () => {
    const { members } = asMember('ana');
    expect(await members.list({ ...everyone, gathering: 'portes-ouvertes' })).toMatchObject({ total: 2 });
    expect(ids((await members.list({ ...everyone, challenge: 'hiver' })).items)).toEqual(['ana', 'lucie', 'tom']);
    expect(ids((await members.list({ ...everyone, used: 'fiche-freins' })).items)).toEqual(['ana']);
  });
});

describe('what a member took part in', () => {
  it('is listed to whoever may see them, and to nobody else', async () => {
    const { challenges, gatherings } = publicly();
    expect(ids((await gatherings.list({ ...everyone, member: 'ana' })).items)).toEqual(['portes-ouvertes']);
    expect(ids((await challenges.list({ ...everyone, member: 'lucie' })).items)).toEqual(['hiver']);
    expect(await gatherings.list({ ...everyone, member: 'zoe' })).toMatchObject({ total: 0, items: [] });
    expect(await challenges.list({ ...everyone, member: 'tom' })).toMatchObject({ total: 0, items: [] });
    expect((await asMember('ana').challenges.list({ ...everyone, member: 'tom' })).total).toBe(1);
  });
});

describe('a topic tells', () => {
  it('how well its people say they know it, and whether its questions are answered', async () => {
    const topic = await publicly().topics.read('velo');
    expect(topic.members).toEqual([
      { id: 'ana', name: 'Ana Reis', level: null, source: null },
      { id: 'lucie', name: 'Lucie Marchal', level: 5, source: 'declared' },
    ]);
    expect(topic.questions).toMatchObject([
      { id: 'q-frein', answered: true },
      { id: 'q-chaine', answered: true },
    ]);
  });
});

describe('a hidden member appears nowhere', () => {
  it('not as author, asker, participant, acquaintance, endorser or user', async () => {
    const view = asMember('ana');
    const read = await Promise.all([
      view.members.read('lucie'),
      view.artefacts.read('fiche-freins'),
      view.questions.read('q-frein'),
      view.questions.read('q-chaine'),
      view.groups.read('jeudi'),
      view.gatherings.read('portes-ouvertes'),
      view.challenges.read('hiver'),
      view.topics.read('velo'),
      view.organisations.read('ressourcerie'),
      view.answers.read('a-zoe'),
      view.members.list(everyone),
      view.answers.list(everyone),
      view.search({ text: 'purger freins seringue zoé', types: SEARCHABLE, limit: 50 }),
    ]);
    expect(JSON.stringify(read)).not.toMatch(/"zoe"|Zoé|secret/);
    expect(read[1].authors).toHaveLength(2);
  });

  it('not by their own id, nor through what they did', async () => {
    const view = asMember('ana');
    await expect(view.members.read('zoe')).rejects.toMatchObject({ code: 'not-found' });
    await expect(view.ties.read('t2')).rejects.toMatchObject({ code: 'not-found' });
    await expect(view.endorsements.read('e2')).rejects.toMatchObject({ code: 'not-found' });
    expect((await view.questions.list({ ...everyone, askedBy: 'zoe' })).total).toBe(0);
    expect((await view.answers.list({ ...everyone, answeredBy: 'zoe' })).total).toBe(0);
    expect((await view.artefacts.list({ ...everyone, madeBy: 'zoe' })).total).toBe(0);
    expect((await view.groups.list({ ...everyone, member: 'zoe' })).total).toBe(0);
    expect(
      await view.names([
        { type: 'member', id: 'zoe' },
        { type: 'tie', id: 't2' },
      ]),
    ).toEqual([null, null]);
  });
});

describe('a thing is read with all that it leads to', () => {
  it('a member: what is known of them, and where from', async () => {
    expect(await asMember('ana').members.read('lucie')).toMatchObject({
      name: 'Lucie Marchal',
      email: 'lucie@ressourcerie.example',
      organisation: { id: 'ressourcerie', name: 'Ressourcerie du Geer' },
      languages: ['fr', 'nl'],
      topics: [
        { id: 'velo', name: 'fiets', level: 5, source: 'declared' },
        { id: 'soudure', name: 'soudure', level: 2, source: 'inferred' },
      ],
      endorsements: [{ id: 'e1', topic: { id: 'velo' }, by: { id: 'ana', name: 'Ana Reis' }, date: '2025-03-05' }],
      groups: [{ id: 'jeudi', role: 'facilitator', from: '2024-02-01', to: null }],
      artefacts: [{ id: 'fiche-freins', role: 'author' }],
      answers: [{ id: 'a-frein', question: { id: 'q-frein' }, accepted: true }],
      ties: [{ id: 't1', kind: 'advice', member: { id: 'ana' }, outgoing: false, weight: 2.5 }],
      reports: [{ id: 'tom' }],
      settings: null,
    });
  });

  it('a member to themselves: also what they have set', async () => {
    expect((await asMember('lucie').members.read('lucie')).settings).toEqual({
      visibility: 'everyone',
      askBudget: 3,
      notNow: null,
      notAbout: [{ id: 'soudure', name: 'soudure' }],
    });
    expect((await publicly().members.read('lucie')).email).toBeNull();
  });

  it('a question: the accepted answer first', async () => {
    const question = await publicly().questions.read('q-frein');
    expect(question.answers.map(({ id, answeredBy }) => [id, answeredBy?.id])).toEqual([
      ['a-frein', 'lucie'],
      ['a-zoe', undefined],
    ]);
    expect(question.related).toEqual([{ id: 'q-chaine', name: 'Quand changer une chaîne ?' }]);
  });

  it('a remark: what it stands under', async () => {
    expect(await asMember('ana').comments.read('c-merci')).toMatchObject({
      question: { id: 'q-frein' },
      answer: { id: 'a-frein' },
      writtenBy: { id: 'tom' },
    });
  });

  it('a topic: in the language of the reader, where it is known', async () => {
    expect((await asMember('ana').topics.read('velo')).label).toBe('fiets');
    expect((await publicly().topics.read('velo')).label).toBe('vélo');
    expect((await publicly().topics.read('soudure')).label).toBe('soudure');
    expect((await publicly().topics.list({ ...everyone, top: true })).items.map(({ id }) => id)).toEqual([
      'reparation',
    ]);
  });
});

describe('a search', () => {
  it('finds names with accents or without, and by their beginning', async () => {
    for (const text of ['reis', 'REI', 'Ána']) {
      const found = await publicly().search({ text, types: ['member'], limit: 5 });
      expect(found).toMatchObject([{ type: 'member', id: 'ana', name: 'Ana Reis' }]);
    }
  });

  it('finds texts, in the forms of their language, with how they begin', async () => {
    const found = await publicly().search({ text: 'purge', types: ['answer'], limit: 5 });
    expect(ids(found)).toContain('a-frein');
    expect(found[0]?.excerpt).toContain('frein');
  });

  it('stays within the filters of a list', async () => {
    const { groups } = publicly();
    expect((await groups.list({ ...everyone, search: 'vélo', running: false })).total).toBe(0);
    expect(ids((await groups.list({ ...everyone, search: 'vélo', running: true })).items)).toEqual(['jeudi']);
  });

  it('is never an error, whatever is typed', async () => {
    const view = publicly();
    for (const text of [
      'and/or',
      'node: [1]',
      '"unclosed',
      'AND',
      '🙂',
      '\ud800',
      'من',
      '*',
      '~',
      `${'mot '.repeat(60)}`,
    ])
      await expect(view.search({ text, types: SEARCHABLE, limit: 5 })).resolves.toBeInstanceOf(Array);
  });
});
