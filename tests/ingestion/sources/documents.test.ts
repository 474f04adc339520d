import { describe, expect, it } from 'vitest';
import { makeDocx, makeOdt } from '../../support/made-files.ts';
import { folderOf, readAt } from './source-contract.ts';

const FILES = {
  'accueil.docx': makeDocx(['# Accueil', 'On présente chacun.'], {
    ...{ title: 'Guide d’accueil', author: 'Zoé Martin', created: '2024-03-01T08:00:00Z' },
  }),
  'notes/zorg_plan.md': '# Zorgplan\n\nElke week overleg.',
  'notes/liste.odt': makeOdt(['Un texte sans titre.']),
  'notes/vide.txt': '   ',
  'photo.png': 'no picture',
};

describe('a folder of documents', () => {
  // Each file is read in a thread of its own, which compiles what it reads with when tests run from the sources.
  it('gives each as an artefact with what it says of itself, and tells what it does not say', {
    timeout: 120_000,
  }, async () => {
    const { records, faults, told } = await readAt(folderOf(FILES, 'guides'));
    expect(records).toMatchObject([
      {
        ...{
          type: 'artefact',
          id: 'guides-accueil',
          title: 'Guide d’accueil',
          kind: 'document',
          created: '2024-03-01',
        },
        text: '# Accueil\n\nOn présente chacun.',
      },
      { id: 'guides-notes/liste', title: 'liste' },
      { id: 'guides-notes/zorg_plan', title: 'Zorgplan' },
    ]);
    expect(faults).toMatchObject([{ file: 'notes/vide.txt', code: 'broken-file' }]);
    expect(told).toEqual([
      'documents that do not say who wrote them: 2',
      'passed over: photo.png',
      expect.stringContaining('not in documents'),
    ]);
  });
});
