import { randomUUID } from 'node:crypto';
import { AppError, type Viewer, viewerParameters } from '../../domain/index.ts';
import type { Graph, Queries } from '../../graph/index.ts';
import type { Format } from '../formats/format.ts';
import type { Seeding } from '../seeding.ts';

export interface SavedGroup {
  readonly id: string;
  readonly number: number;
  readonly score: number;
  /** The group that was made of it; null while people answer. */
  readonly made: string | null;
  readonly members: Queries['seeding/proposal']['row']['members'];
}

export interface SavedProposal {
  readonly id: string;
  readonly format: string;
  readonly created: string;
  readonly score: number;
  readonly groups: readonly SavedGroup[];
}

/** What becomes of a proposal: saved, answered, living, closed. Every step may be taken again without harm. */
export interface ProposalBook {
  readonly save: (format: Format, proposal: Seeding['proposals'][number], challenge?: string) => Promise<string>;
  readonly read: (id: string, viewer: Viewer) => Promise<SavedProposal>;
  readonly answer: (groupId: string, memberId: string, status: 'accepted' | 'declined') => Promise<void>;
  /** Makes the group, once as many as the format needs have accepted. */
  readonly make: (
    groupId: string,
    format: Format,
    named: { readonly name: string; readonly purpose: string; readonly from?: string },
  ) => Promise<{ readonly id: string; readonly members: number }>;
  /** Closes a living group with what came out of it. */
  readonly close: (groupId: string, outcome: { readonly ended?: string; readonly artefact?: string }) => Promise<void>;
}

export function createProposalBook(graph: Graph, now: () => string = () => new Date().toISOString()): ProposalBook {
  const today = (): string => now().slice(0, 10);
  return {
    async save(format, { score, rounds }, challenge) {
      const id = randomUUID();
      const groups = (rounds[0]?.groups ?? []).map((group, i) => ({
        id: `${id}-${i + 1}`,
        number: i + 1,
        score: group.score,
        members: group.members.map((member) => ({ id: member.id, role: member.role })),
      }));
      if (groups.length === 0) throw new AppError('bad-input', 'the proposal holds no group: seed again, then save');
      const parameters = {
        id,
        format: format.id,
        kind: format.kind,
        created: now(),
        score,
        challenge: challenge ?? null,
        groups,
      };
      await graph.run('seeding/save-proposal', parameters);
      return id;
    },
    async read(id, viewer) {
      const rows = await graph.run('seeding/proposal', { id, ...viewerParameters(viewer) });
      const [first] = rows;
      if (first === undefined) throw new AppError('not-found', `there is no saved proposal "${id}"`);
      const { format, created, score } = first;
      return {
        ...{ id, format, created, score },
        groups: rows.map(({ groupId, number, groupScore, made, members }) => ({
          id: groupId,
          number,
          score: groupScore,
          made,
          members,
        })),
      };
    },
    async answer(groupId, memberId, status) {
      const rows = await graph.run('seeding/answer-invitation', { groupId, memberId, status, answered: now() });
      if (rows.length === 0)
        throw new AppError('not-found', `"${memberId}" has no open invitation to the proposed group "${groupId}"`);
    },
    async make(groupId, format, { name, purpose, from }) {
      const least = format.size.min;
      const parameters = { groupId, least, id: `seeded-${groupId}`, name, purpose, from: from ?? today() };
      const [row] = await graph.run('seeding/make-group', parameters);
      if (row !== undefined) return row;
      throw new AppError(
        'conflict',
        `the proposed group "${groupId}" is not there, or fewer than ${least} have accepted`,
      );
    },
    async close(groupId, { ended, artefact }) {
      const [row] = await graph.run('seeding/close-group', {
        id: groupId,
        ended: ended ?? today(),
        artefact: artefact ?? null,
      });
      if (row !== undefined) return;
      const missing = artefact === undefined ? '' : `, or no artefact "${artefact}" to tie to it`;
      throw new AppError('not-found', `there is no group "${groupId}"${missing}`);
    },
  };
}
