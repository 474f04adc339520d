import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommunityFileRecord } from '../../../src/domain/index.ts';
import { PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import { type Atelier, openAtelier } from '../../support/atelier.ts';
import { bookOf, bringIn } from './two-sources.ts';

/** A chat in which Ana of the Atelier is somebody else, who answered about something that Ana never spoke of. */
const CHAT: readonly CommunityFileRecord[] = [
  { type: 'topic', id: 'imprimante', label: { fr: 'imprimante 3D' } },
  { type: 'member', id: 'U7', name: 'Ana R.', topics: [{ topic: 'imprimante', level: 4 }] },
  { type: 'question', id: 'q-buse', title: 'Comment déboucher la buse d’une imprimante 3D ?', askedBy: 'tom' },
  { type: 'answer', id: 'a-buse', question: 'q-buse', answeredBy: 'U7', text: 'Chauffe la buse de l’imprimante.' },
];

let atelier: Atelier;
beforeAll(async () => {
  atelier = await openAtelier();
  await bringIn(atelier.graph, 'chat', CHAT);
  await atelier.refresh();
});
afterAll(() => atelier?.close());

const people = async () => {
  const question = 'Qui sait déboucher la buse d’une imprimante 3D ?';
  const { people } = await atelier.services.recommender.ask({ question }, PUBLIC_VIEWER);
  return people.map(({ id, contributions }) => ({
    id,
    evidence: contributions.flatMap((part) => part.evidence.map(({ type, id }) => `${type}/${id}`)),
  }));
};

describe('a question after two members were joined', () => {
  it('is answered with the one who is kept and what the other did, and with the other again once it is taken back', async () => {
    const before = await people();
    expect(before.map(({ id }) => id)).toContain('U7');
    expect(before.map(({ id }) => id)).not.toContain('ana');
    const { book } = bookOf(atelier.graph);
    const join = await book.join({ from: 'U7', into: 'ana' }, 'keeper');
    await atelier.refresh();
    const joined = await people();
    expect(joined.map(({ id }) => id)).not.toContain('U7');
    expect(joined.find(({ id }) => id === 'ana')?.evidence).toContain('answer/a-buse');
    await book.undo(join.id, 'keeper');
    await atelier.refresh();
    expect(await people()).toEqual(before);
  });
});
