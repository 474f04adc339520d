import { type Language, type Note, type Viewer, viewerParameters } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { meetingsAgain, type Sitting, WORDS } from '../../seeding/index.ts';
import { type KeptProposal, mayLead } from './kept-proposal.ts';

/** A group of another saved round, with the names of whom it seats. */
export interface NamedSitting extends Sitting {
  readonly names: readonly string[];
}

/** Pairs named in a note at most; beyond them, how many more there are. */
const MOST_NAMED = 12;

/**
 * The groups of the other saved rounds of the same plan. They are the facilitator's: nobody else is told from one round
 * who sits where in another.
 */
export async function readOtherRounds(
  graph: Graph,
  { id, row }: KeptProposal,
  viewer: Viewer,
): Promise<NamedSitting[]> {
  if (row.rounds < 2 || !mayLead(viewer, row)) return [];
  const found = await graph.run('seeding/other-rounds', { id, ...viewerParameters(viewer) });
  return found.map(({ round, members }) => ({
    round,
    members: members.map((member) => member.id),
    names: members.map(({ name }) => name),
  }));
}

/** Who of a round, as it is, meets again in another saved round: by name, so that a facilitator can see to it. */
export function meetAgainNotes({ row }: KeptProposal, elsewhere: readonly NamedSitting[], language: Language): Note[] {
  const seated = row.members.filter(({ status }) => status !== 'declined');
  const groups = row.groups.map(({ number }) => seated.filter(({ group }) => group === number).map(({ id }) => id));
  const found = meetingsAgain(groups, elsewhere);
  if (found.length === 0) return [];
  const name = new Map(seated.map((member) => [member.id, member.name]));
  const words = WORDS[language];
  const pairs = found
    .slice(0, MOST_NAMED)
    .map(({ pair: [one, other], rounds }) => words.pairAgain(name.get(one) ?? one, name.get(other) ?? other, rounds));
  return [{ code: 'meet-again', text: words.meetAgain(pairs, found.length - pairs.length) }];
}
