import { expect, test } from 'vitest';
import type { Language } from '../../src/domain/index.ts';
import { sayImport } from '../../src/network/import/say-import.ts';

const report: Parameters<typeof sayImport>[0] = {
  ...{ source: 'network/survey', format: 'csv-edges', dryRun: false, wrote: false, seconds: 0 },
  members: { matched: 0, byId: 0, byEmail: 0, byName: 0, made: 0, ambiguous: 0, unknown: 1, noPerson: 0 },
  ties: { added: 0, same: 0, changed: 0, leftOut: 1 },
  ...{ added: [], changed: [], made: [] },
  findings: [
    { about: 'unknown', name: 'Zoé', place: 'row 5', ties: 1 },
    { about: 'date', value: 'hier', place: 'line 7', ties: 0 },
  ],
  notUnderstood: [{ place: 'row 2 of the nodes', reason: 'the node has no id: not read' }],
};
const linesIn = (language: Language): string[] => sayImport(report, language).map((line) => line.trim());

test('the places of a file are called as the reader’s own programs call them', () => {
  expect(linesIn('fr')).toEqual(
    expect.arrayContaining([
      'ligne 5\u00a0: Zoé (1 lien non repris)',
      'ligne 7\u00a0: hier',
      expect.stringMatching(/^ligne 2 de la liste des nœuds\u00a0: /),
    ]),
  );
  expect(linesIn('nl')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^rij 5: Zoé/),
      'regel 7: hier',
      expect.stringMatching(/^rij 2 van de lijst met knopen: /),
    ]),
  );
  expect(linesIn('en')).toEqual(expect.arrayContaining([expect.stringMatching(/^row 5: Zoé/), 'line 7: hier']));
});
