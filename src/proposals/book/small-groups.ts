import type { Language, Note } from '../../domain/index.ts';
import { BUILT_IN_FORMATS, WORDS } from '../../seeding/index.ts';
import { formatOf, type KeptProposal } from './kept-proposal.ts';

const noteOf = (language: Language, group: number, people: number, least: number): Note => ({
  code: 'group-too-small',
  text: WORDS[language].tooSmall(group, people, least),
});

/** That fewer are in a living group now than its format takes. */
export function smallLivingNote(
  format: string,
  members: readonly { readonly id: string; readonly to: string | null }[],
  language: Language,
): Note[] {
  const least = BUILT_IN_FORMATS.find(({ id }) => id === format)?.size.min ?? 0;
  const people = new Set(members.flatMap(({ id, to }) => (to === null ? [id] : []))).size;
  return people >= least ? [] : [noteOf(language, 0, people, least)];
}

/** Groups not made yet that are smaller than their format allows, since somebody dropped out or declined. */
export function smallGroupNotes(kept: KeptProposal, language: Language): Note[] {
  const { min: least } = formatOf(kept).size;
  return kept.row.groups.flatMap(({ number, sealed }) => {
    const here = kept.row.members.filter(({ group, status }) => group === number && status !== 'declined');
    return sealed || here.length >= least ? [] : [noteOf(language, number, here.length, least)];
  });
}
