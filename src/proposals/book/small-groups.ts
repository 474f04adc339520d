import type { Language, Note } from '../../domain/index.ts';
import { BUILT_IN_FORMATS } from '../../seeding/index.ts';
import { typesetFrench } from '../../wording/index.ts';
import { formatOf, type KeptProposal } from './kept-proposal.ts';

interface Small {
  /** Number in a proposal; null for a group that lives. */
  readonly group: number | null;
  /** People who have not declined. */
  readonly people: number;
  readonly least: number;
}

const SMALL: Readonly<Record<Language, (small: Small) => string>> = {
  fr: ({ group, people, least }) =>
    typesetFrench(
      `${group === null ? 'ce groupe' : `groupe ${group}`} : ${people === 0 ? 'plus personne' : people === 1 ? 'une personne' : `${people} personnes`}, et ce format en demande au moins ${least} : invitez quelqu’un d’autre ou répartissez ce groupe dans les autres`,
    ),
  nl: ({ group, people, least }) =>
    `${group === null ? 'deze groep' : `groep ${group}`}: ${people === 0 ? 'niemand meer' : people === 1 ? 'één persoon' : `${people} personen`}, en deze vorm vraagt er minstens ${least}: nodig nog iemand uit of verdeel deze groep over de andere`,
  en: ({ group, people, least }) =>
    `${group === null ? 'this group' : `group ${group}`}: ${people === 0 ? 'nobody left' : people === 1 ? 'one person' : `${people} people`}, and this format needs at least ${least}: invite somebody else, or divide this group among the others`,
};

/** That fewer are in a living group now than its format takes. */
export function smallLivingNote(
  format: string,
  members: readonly { readonly id: string; readonly to: string | null }[],
  language: Language,
): Note[] {
  const least = BUILT_IN_FORMATS.find(({ id }) => id === format)?.size.min ?? 0;
  const people = new Set(members.flatMap(({ id, to }) => (to === null ? [id] : []))).size;
  return people >= least ? [] : [{ code: 'group-too-small', text: SMALL[language]({ group: null, people, least }) }];
}

/** Groups not made yet that are smaller than their format allows, since somebody dropped out or declined. */
export function smallGroupNotes(kept: KeptProposal, language: Language): Note[] {
  const { min: least } = formatOf(kept).size;
  return kept.row.groups.flatMap(({ number, sealed }) => {
    const here = kept.row.members.filter(({ group, status }) => group === number && status !== 'declined');
    if (sealed || here.length >= least) return [];
    return [{ code: 'group-too-small', text: SMALL[language]({ group: number, people: here.length, least }) }];
  });
}
