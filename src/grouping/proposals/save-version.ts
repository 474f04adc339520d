import type { Language } from '../../domain/index.ts';
import type { Statement } from '../../graph/index.ts';
import type { ExplainedSeats } from '../explain/explain-seats.ts';
import type { VersionContent } from './kept-proposal.ts';

export interface VersionToSave {
  readonly proposal: string;
  readonly number: number;
  /** What was done. */
  readonly what: string;
  readonly created: string;
  readonly explained: ExplainedSeats;
  readonly leftOut: readonly string[];
}

/** The statements that keep a version and invite whom it seats. Safe to repeat: the same version gives the same. */
export function versionStatements({ proposal, number, what, created, explained, leftOut }: VersionToSave): Statement[] {
  const { score, groups } = explained;
  const content: VersionContent = { groups, leftOut };
  const seated = groups.fr.flatMap(({ members }) => members.map(({ id }) => id));
  return [
    {
      query: 'seeding/save-version',
      parameters: {
        ...{ proposal, number, what, created, score },
        id: `${proposal}@${number}`,
        content: JSON.stringify(content),
        named: [...seated, ...leftOut],
      },
    },
    seatStatement(proposal, number, score, groups),
  ];
}

/** Invites whom a version seats. */
export function seatStatement(
  proposal: string,
  version: number,
  score: number,
  groups: Readonly<Record<Language, ExplainedSeats['groups']['fr']>>,
): Statement {
  return {
    query: 'seeding/seat-proposal',
    parameters: {
      ...{ id: proposal, version, score },
      groups: groups.fr.map((group, i) => ({
        id: `${proposal}/${i + 1}`,
        number: i + 1,
        score: group.score,
        members: group.members.map(({ id, role }) => ({ id, role })),
      })),
    },
  };
}
