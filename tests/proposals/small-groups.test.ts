import { expect, test } from 'vitest';
import type { KeptProposal } from '../../src/proposals/book/kept-proposal.ts';
import { smallGroupNotes } from '../../src/proposals/book/small-groups.ts';

/** An intervision proposal, whose groups take five at least, by the answers of whom it seats. */
const keptWith = (groups: readonly { readonly sealed?: boolean; readonly answers: readonly string[] }[]) =>
  ({
    request: { format: 'intervision' },
    row: {
      format: 'intervision',
      groups: groups.map(({ sealed = false }, i) => ({ number: i + 1, sealed })),
      members: groups.flatMap(({ answers }, i) => answers.map((status) => ({ group: i + 1, status }))),
    },
  }) as unknown as KeptProposal;

const all = (count: number, status = 'open') => Array.from({ length: count }, () => status);

test('a group is too small once those who have not declined are fewer than its format takes', () => {
  expect(smallGroupNotes(keptWith([{ answers: all(5) }]), 'fr')).toEqual([]);
  const kept = keptWith([{ answers: [...all(4), 'declined'] }, { answers: ['accepted'] }, { answers: [] }]);
  expect(smallGroupNotes(kept, 'fr').map(({ text }) => text.split('\u00a0:')[1]?.split(' :')[0])).toEqual([
    ' 4 personnes, et ce format en demande au moins 5',
    ' une personne, et ce format en demande au moins 5',
    ' plus personne, et ce format en demande au moins 5',
  ]);
  expect(smallGroupNotes(kept, 'nl')[0]?.text).toMatch(/^groep 1: 4 personen, en deze vorm vraagt er minstens 5: /);
  expect(smallGroupNotes(kept, 'en')[1]?.text).toMatch(/^group 2: one person, and this format needs at least 5: /);
});

test('a group that was made has a life of its own', () => {
  expect(smallGroupNotes(keptWith([{ sealed: true, answers: all(2) }]), 'en')).toEqual([]);
});
