import { describe, expect, it } from 'vitest';
import { collection } from '../../src/directory/collection.ts';

/** Three members as a collection reads them, with what was read and how often. */
function three() {
  const read: string[][] = [];
  const all = ['ana', 'bo', 'cleo'];
  const members = collection<{ id: string }, { bio: string }, { topic?: string }>({
    type: 'member',
    ids: async ({ among, offset, limit }) => {
      const ids = all.filter((id) => among === null || among.includes(id));
      return [{ total: ids.length, ids: ids.slice(offset, offset + limit) }];
    },
    cards: async (ids) => {
      read.push([...ids]);
      return all.filter((id) => ids.includes(id)).map((id) => ({ id }));
    },
    details: async (ids) => ids.filter((id) => all.includes(id)).map((id) => ({ id, bio: `${id} writes` })),
    find: async () => ['cleo', 'ana', 'gone'],
  });
  return { members, read };
}

describe('a collection', () => {
  it('reads together what is asked for in the same turn, and each thing once', async () => {
    const { members, read } = three();
    await Promise.all([members.card('ana'), members.card('cleo'), members.card('ana')]);
    await members.card('ana');
    expect(read).toEqual([['ana', 'cleo']]);
  });

  it('gives a page and how many there are in all', async () => {
    const { members } = three();
    expect(await members.list({ offset: 1, limit: 1 })).toEqual({
      total: 3,
      offset: 1,
      limit: 1,
      items: [{ id: 'bo' }],
    });
  });

  it('lists what a search found, best match first', async () => {
    const { members } = three();
    const page = await members.list({ search: 'c', offset: 0, limit: 10 });
    expect(page).toMatchObject({ total: 2, items: [{ id: 'cleo' }, { id: 'ana' }] });
  });

  it('says that there is nothing of an id, or nothing this viewer may see, in the same words', async () => {
    const { members } = three();
    expect(await members.card('nobody')).toBeNull();
    await expect(members.read('nobody')).rejects.toMatchObject({ code: 'not-found' });
  });
});
