import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Discussion } from '../../../src/discussion/index.ts';
import { KEEPER, PUBLIC_VIEWER, type Viewer } from '../../../src/domain/index.ts';
import { type Atelier, openAtelier } from '../../support/atelier.ts';

const member = (id: string): Viewer => ({ kind: 'member', id });
const [LUCIE, TOM, ANA] = [member('lucie'), member('tom'), member('ana')];

let atelier: Atelier;
let discussion: Discussion;

beforeAll(async () => {
  atelier = await openAtelier({ facilitators: ['tom'] });
  discussion = atelier.services.discussion as Discussion;
});
afterAll(() => atelier.close());

const told = async (viewer: Viewer) =>
  (await atelier.services.notices.list(viewer, { offset: 0, limit: 50 })).items.map(({ kind, by }) => [
    kind,
    by?.id ?? null,
  ]);
const ask = (question: string, viewer: Viewer) => atelier.services.recommender.ask({ question }, viewer);
const thread = (id: string, viewer: Viewer) => discussion.thread(id, viewer, 'fr');

describe('a question put to the community', () => {
  it('is shown beforehand with its topics, the like of it and whom it reaches, and is kept with them', async () => {
    const draft = { title: 'Comment purger le frein hydraulique de mon vélo ?' };
    const preview = await discussion.preview(draft, ANA, { language: 'fr' });
    expect(preview.topics.map(({ id }) => id)).toContain('velo');
    expect(preview.similar.map(({ id }) => id)).toContain('q-frein');
    expect(preview.reaches.map(({ id }) => id)).toContain('lucie');
    expect(preview.reaches.map(({ id }) => id)).not.toContain('ana');
    const put = await discussion.put({ ...draft, topics: ['velo'], to: ['lucie', 'nobody'] }, ANA);
    expect(put).toMatchObject({ told: [{ id: 'lucie' }], notTold: ['nobody'] });
    expect(await told(LUCIE)).toEqual([['reached', 'ana']]);
    expect(await thread(put.id, ANA)).toMatchObject({ mine: true, told: [{ id: 'lucie' }], may: { accept: true } });
    expect(await thread(put.id, PUBLIC_VIEWER)).toMatchObject({ mine: false, told: [], may: { speak: false } });
    await expect(discussion.put(draft, KEEPER)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is answered, commented, accepted and thanked for, and found with its answer by the next ask', async () => {
    const put = await discussion.put({ title: 'Quelle graisse pour un pédalier qui grince ?', topics: ['velo'] }, ANA);
    const answer = await discussion.answer(
      put.id,
      { text: 'De la graisse marine, le pédalier se tait pour des années.' },
      LUCIE,
    );
    const remark = await discussion.comment({ type: 'answer', id: answer.id }, { text: 'Zelfs in de winter?' }, TOM);
    expect(remark.id).toMatch(/^comment-/);
    await expect(discussion.accept(answer.id, true, TOM)).rejects.toMatchObject({ code: 'forbidden' });
    await discussion.accept(answer.id, true, ANA);
    await discussion.thank(answer.id, ANA);
    await discussion.thank(answer.id, ANA);
    expect((await thread(put.id, ANA)).answers).toMatchObject([
      { accepted: true, thanks: 1, thanked: true, by: { id: 'lucie' }, comments: [{ by: { id: 'tom' } }] },
    ]);
    expect((await told(LUCIE)).slice(0, 3).sort()).toEqual([
      ['accepted', 'ana'],
      ['commented', 'tom'],
      ['thanked', 'ana'],
    ]);
    expect(await told(ANA)).toEqual(
      expect.arrayContaining([
        ['answered', 'lucie'],
        ['commented', 'tom'],
      ]),
    );
    const found = await ask('Mon pédalier grince, quelle graisse ?', TOM);
    expect(found.answers.map(({ id }) => id)).toContain(put.id);
    // Said once more by whoever owns the answer, it is still theirs and still accepted.
    const version = (await thread(put.id, LUCIE)).answers[0]?.version ?? undefined;
    await discussion.revise('answer', answer.id, { text: 'De la graisse marine.' }, LUCIE, version);
    await expect(discussion.revise('answer', answer.id, { text: 'Non.' }, LUCIE, version)).rejects.toMatchObject({
      code: 'conflict',
      details: { fields: ['text'] },
    });
    await expect(discussion.revise('answer', answer.id, { text: 'Non.' }, ANA)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(discussion.withdraw('question', put.id, ANA)).rejects.toThrow(/others answered/);
    const history = await discussion.history('answer', answer.id, LUCIE);
    expect(history.items.map(({ step }) => step)).toEqual(['made', 'revised', 'revised']);
    await expect(discussion.history('answer', answer.id, ANA)).rejects.toMatchObject({ code: 'forbidden' });
    // Whoever looks after the community takes all of it out: nothing of it is found, nobody is told of it any more.
    await discussion.withdraw('question', put.id, TOM);
    const after = await ask('Mon pédalier grince, quelle graisse ?', TOM);
    expect(JSON.stringify(after)).not.toContain(put.id);
    expect(JSON.stringify(after)).not.toContain(answer.id);
    expect((await told(ANA)).length).toBe(0);
    expect((await discussion.history('answer', answer.id, LUCIE)).items.at(-1)?.step).toBe('withdrawn');
  });

  it('is handed on, joined to the one it repeats, and sent twice kept once', async () => {
    const id = 'question-0a0a0a0a-1111-4222-8333-444455556666';
    const wish = { title: 'Où trouver des rayons de vélo ?', id };
    const first = await discussion.put(wish, ANA);
    expect(await discussion.put(wish, ANA)).toEqual({ ...first, again: true });
    await expect(discussion.put({ ...wish, title: 'Autre chose' }, LUCIE)).rejects.toMatchObject({ code: 'conflict' });
    await discussion.handOn(first.id, { member: 'tom' }, LUCIE);
    expect((await told(TOM))[0]).toEqual(['handed-on', 'lucie']);
    await expect(discussion.handOn(first.id, { member: 'zoe' }, LUCIE)).rejects.toMatchObject({ code: 'not-found' });
    const second = await discussion.put({ title: 'Des rayons ?' }, LUCIE);
    await discussion.join(second.id, first.id, LUCIE);
    expect(await thread(second.id, ANA)).toMatchObject({ duplicateOf: { id: first.id } });
    expect(await thread(first.id, ANA)).toMatchObject({ duplicates: [{ id: second.id }] });
    await expect(discussion.join(first.id, second.id, ANA)).rejects.toMatchObject({ code: 'conflict' });
    await discussion.join(second.id, null, TOM);
    expect((await thread(second.id, ANA)).duplicateOf).toBeNull();
  });
});

describe('a question without a name', () => {
  it('names its asker to nobody but themselves and the keeper, whatever they do with it', async () => {
    const title = 'Mon organisation me demande de taire un défaut de frein : que faire ?';
    const put = await discussion.put({ title, withoutName: true, to: ['lucie'], topics: ['velo'] }, ANA);
    const answer = await discussion.answer(put.id, { text: 'Parlez-en au référent sécurité.' }, LUCIE);
    await discussion.comment({ type: 'answer', id: answer.id }, { text: 'Et s’il est dans le coup ?' }, ANA);
    await discussion.accept(answer.id, true, ANA);
    await discussion.thank(answer.id, ANA);
    await discussion.handOn(put.id, { member: 'ana' }, LUCIE);
    await discussion.handOn(put.id, { member: 'tom' }, ANA);
    await discussion.revise('question', put.id, { text: 'Je ne veux pas perdre ma place.' }, ANA);
    for (const viewer of [LUCIE, TOM, PUBLIC_VIEWER]) {
      const seen = await thread(put.id, viewer);
      expect(seen).toMatchObject({ askedBy: null, withoutName: true, mine: false });
      expect(JSON.stringify(seen)).not.toMatch(/"ana"|Ana Reis/);
      const answer = await ask(title, viewer);
      expect(answer.others.map(({ id }) => id)).not.toContain('ana');
    }
    for (const viewer of [LUCIE, TOM]) {
      const page = await atelier.services.notices.list(viewer, { offset: 0, limit: 50 });
      const ours = page.items.filter(({ question }) => question.id === put.id);
      expect(ours.length).toBeGreaterThan(0);
      expect(ours.every(({ by }) => by === null || by.id === 'lucie')).toBe(true);
      await expect(discussion.history('question', put.id, viewer)).rejects.toMatchObject({ code: 'forbidden' });
    }
    expect(await thread(put.id, KEEPER)).toMatchObject({ askedBy: { id: 'ana' } });
    expect(await thread(put.id, ANA)).toMatchObject({ askedBy: { id: 'ana' }, mine: true });
    // They are never told of their own question.
    const own = (await atelier.services.notices.list(ANA, { offset: 0, limit: 50 })).items;
    expect(own.filter(({ question }) => question.id === put.id).map(({ kind }) => kind)).toEqual(['answered']);
    await discussion.withdraw('comment', (await thread(put.id, ANA)).answers[0]?.comments[0]?.id ?? '', ANA);
    await expect(discussion.withdraw('question', put.id, LUCIE)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('who hides that a question is theirs', () => {
  it('does with it all that they could, and is told by nothing of it', async () => {
    const put = await discussion.put({ title: 'Comment purger le frein d’un tandem ?' }, ANA);
    const before = await discussion.answer(put.id, { text: 'Je me réponds : à froid.' }, ANA);
    await atelier.services.own.change({ hide: [`question:${put.id}`, `answer:${before.id}`] }, ANA);
    const answer = await discussion.answer(put.id, { text: 'On ne redresse pas un cintre.' }, LUCIE);
    const seen = await thread(put.id, ANA);
    expect(seen).toMatchObject({ mine: true, askedBy: { id: 'ana' }, may: { accept: true, join: true } });
    expect(seen.answers.filter(({ mine }) => mine).map(({ id }) => id)).toEqual([before.id]);
    expect(await thread(put.id, KEEPER)).toMatchObject({ askedBy: { id: 'ana' } });
    await discussion.accept(answer.id, true, ANA);
    await discussion.thank(answer.id, ANA);
    await discussion.comment({ type: 'question', id: put.id }, { text: 'Il est en aluminium.' }, ANA);
    await discussion.revise('question', put.id, { text: 'Tordu d’un côté.' }, ANA);
    await discussion.handOn(put.id, { member: 'lucie' }, ANA);
    await discussion.join(put.id, 'q-frein', ANA);
    await discussion.join(put.id, null, ANA);
    expect((await discussion.history('question', put.id, ANA)).items.length).toBeGreaterThan(2);
    expect((await thread(put.id, ANA)).answers[0]).toMatchObject({ accepted: true, thanked: true });
    const told = (await atelier.services.notices.list(ANA, { offset: 0, limit: 50 })).items;
    expect(told.filter(({ question }) => question.id === put.id).map(({ kind }) => kind)).toEqual(['answered']);
    // Handed on to themselves they are not told, and whoever hands it on does not learn why.
    await discussion.handOn(put.id, { member: 'ana' }, TOM);
    expect((await atelier.services.notices.list(ANA, { offset: 0, limit: 50 })).total).toBe(told.length);
    for (const viewer of [LUCIE, TOM, PUBLIC_VIEWER]) {
      expect(JSON.stringify(await thread(put.id, viewer))).not.toMatch(/"ana"|Ana Reis/);
      await expect(discussion.accept(answer.id, false, viewer)).rejects.toMatchObject({ code: 'forbidden' });
    }
    const lucie = (await atelier.services.notices.list(LUCIE, { offset: 0, limit: 50 })).items;
    const ofIt = lucie.filter(({ question }) => question.id === put.id);
    expect(ofIt.map(({ kind, by }) => [kind, by])).toEqual(
      expect.arrayContaining([
        ['accepted', null],
        ['thanked', null],
        ['handed-on', null],
      ]),
    );
    // Their own hidden answer is no answer of others.
    await discussion.withdraw('answer', answer.id, LUCIE);
    await discussion.withdraw('question', put.id, ANA);
    await expect(thread(put.id, ANA)).rejects.toMatchObject({ code: 'not-found' });
  });
});
