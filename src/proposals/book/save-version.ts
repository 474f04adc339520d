import { randomUUID } from 'node:crypto';
import type { Statement } from '../../graph/index.ts';
import type { ExplainedSeats } from '../../seeding/index.ts';
import { holdStatement, type Looked } from './hold-version.ts';
import type { VersionContent } from './kept-proposal.ts';

export interface VersionToSave {
  /** What was done. */
  readonly what: string;
  readonly created: string;
  readonly explained: ExplainedSeats;
  readonly leftOut: readonly string[];
}

/** The statements that keep the version after the one that was looked at, and invite whom it seats. */
export function versionStatements(looked: Looked, version: VersionToSave): Statement[] {
  const { what, created, explained, leftOut } = version;
  const { score, groups, warnings, used: exceptions } = explained;
  const number = looked.version + 1;
  const content: VersionContent = { groups, leftOut, warnings, exceptions };
  const seated = groups.fr.flatMap(({ members }) => members.map(({ id }) => id));
  const [hold, seat] = seatStatements(looked, number, { score, groups });
  return [
    hold,
    {
      query: 'seeding/save-version',
      parameters: {
        ...{ proposal: looked.id, number, what, created, score },
        id: `${looked.id}@${number}`,
        content: JSON.stringify(content),
        named: [...seated, ...leftOut],
      },
    },
    seat,
  ];
}

/** Invites whom a version seats, in place of the one that was looked at. */
export function seatStatements(
  looked: Looked,
  version: number,
  { score, groups }: Pick<VersionContent, 'groups'> & { readonly score: number },
): [hold: Statement, seat: Statement] {
  const { id } = looked;
  const change = randomUUID();
  return [
    holdStatement(looked, change),
    {
      query: 'seeding/seat-proposal',
      parameters: {
        ...{ id, version, change, score },
        groups: groups.fr.map((group, i) => ({
          id: `${id}/${i + 1}`,
          number: i + 1,
          score: group.score,
          members: group.members.map((member) => ({ id: member.id, role: member.role })),
        })),
      },
    },
  ];
}
