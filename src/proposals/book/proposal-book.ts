import { hash } from 'node:crypto';
import { AppError, type Language, type Viewer, viewerParameters } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { languageFor } from '../../language/index.ts';
import { draftInvitation, readSeedWish, type Seeding, type SeedWish } from '../../seeding/index.ts';
import type { Seeder } from '../create-seeder.ts';
import { toJobViewer } from '../jobs/seeding-job.ts';
import { readPeople } from '../read-pool.ts';
import { type ChangeBook, createChangeBook } from './change-book.ts';
import { requireVersion } from './hold-version.ts';
import { checkDays, type InvitationWish } from './invitation-wish.ts';
import {
  askedAbout,
  formatOf,
  groupOf,
  type KeptProposal,
  languageOf,
  mayLead,
  readKept,
  similarTo,
  toSaved,
} from './kept-proposal.ts';
import { createLivingBook, type LivingBook } from './living-book.ts';
import type { RecordDesk } from './living-groups.ts';
import { meetAgainNotes, readOtherRounds } from './other-rounds.ts';
import { versionStatements } from './save-version.ts';
import type { Invitation, ProposalCard, SavedProposal } from './saved-proposal.ts';
import { smallGroupNotes } from './small-groups.ts';

export interface ProposalBookServices {
  readonly graph: Graph;
  readonly seeder: Seeder;
  readonly records: RecordDesk;
  readonly now?: () => Date;
}

/**
 * What becomes of a proposal: saved, answered, changed, living, closed. Every step may be taken again without harm, and
 * is done whole or not at all.
 */
export interface ProposalBook extends ChangeBook, LivingBook {
  /** Keeps one proposal of a seeding, or one round of it, with an open invitation for each member. */
  save(wish: SeedWish, seeding: Seeding, which: WhichToKeep, viewer: Viewer): Promise<SavedProposal>;
  read(id: string, viewer: Viewer, language?: Language): Promise<SavedProposal>;
  list(viewer: Viewer, limit?: number): Promise<ProposalCard[]>;
  /** The draft of an invitation, in the language asked for, or else one that the member speaks. */
  invitation(
    id: string,
    group: number,
    member: string,
    viewer: Viewer,
    wish?: InvitationWish & { readonly language?: Language | undefined },
  ): Promise<Invitation>;
  /**
   * Members answer for themselves; whoever made the proposal may note what somebody told them. `version` is the one that
   * was looked at: refused when another holds by then; any, when left out.
   */
  answer(
    id: string,
    group: number,
    member: string,
    answer: 'accepted' | 'declined',
    viewer: Viewer,
    version?: number,
  ): Promise<void>;
}

export interface WhichToKeep {
  /** Number of the proposal, from 1. */
  readonly proposal: number;
  /** Number of its round, from 1: people sit elsewhere in each, so that each is invited to and lives by itself. */
  readonly round: number;
}

export function createProposalBook(services: ProposalBookServices): ProposalBook {
  const { graph, seeder, now = () => new Date() } = services;
  const around = { ...services, now };

  /** As it is now, with who meets again in another saved round, and the groups that are like those not made yet. */
  async function show(id: string, viewer: Viewer, asked?: Language): Promise<SavedProposal> {
    const kept = await readKept(graph, id, viewer);
    const language = asked ?? languageOf(kept);
    const today = now().toISOString().slice(0, 10);
    const [similar, elsewhere] = await Promise.all([
      similarTo(graph, kept, viewer, { today, language }),
      readOtherRounds(graph, kept, viewer),
    ]);
    const notes = [...smallGroupNotes(kept, language), ...meetAgainNotes(kept, elsewhere, language), ...similar];
    return toSaved(kept, language, notes);
  }

  return {
    ...createChangeBook(around),
    ...createLivingBook(around),
    async save(wish, seeding, which, viewer) {
      const { groups, leftOut, rounds, plan } = roundOf(seeding, which);
      const seats = groups.map(({ members }) => members.map(({ id }) => id));
      const explained = await seeder.explain(readSeedWish(wish), viewer, seats);
      // In the language it was seeded in, also where none was asked for.
      const request = JSON.stringify({ ...wish, language: explained.language });
      const created = now().toISOString();
      // The same proposal saved again on the same day is the same one.
      const day = created.slice(0, 10);
      const by = toJobViewer(viewer);
      const id = fingerprint([request, by, seats, day]);
      const { format, challenge, topics } = explained;
      const about = { challenge, topics, request, round: which.round, rounds, plan: fingerprint([by, plan]) };
      const kept = { id, format: format.id, kind: format.kind, created, ...about };
      if (!(await isKept(graph, id, viewer))) {
        const first = versionStatements({ id, version: 0, sealed: [] }, { what: 'saved', created, explained, leftOut });
        try {
          await graph.write([{ query: 'seeding/save-proposal', parameters: { ...kept, ...by } }, ...first]);
        } catch (error) {
          // Saved by another at the same moment, it is the same one.
          if (!(await isKept(graph, id, viewer))) throw error;
        }
      }
      return await show(id, viewer);
    },
    read: show,
    async list(viewer, limit = 50) {
      const all = viewer.kind === 'keeper';
      const rows = await graph.run('seeding/proposals', { ...viewerParameters(viewer), all, limit });
      return rows.map(({ request, title, ...card }) => ({
        ...card,
        about: askedAbout(readSeedWish(JSON.parse(request)), title),
      }));
    },
    async invitation(id, number, member, viewer, { language: asked, ...details } = {}) {
      const today = now().toISOString().slice(0, 10);
      checkDays(details, today);
      const kept = await readKept(graph, id, viewer);
      const { group: saved, invited } = invitationOf(kept, number, member, viewer);
      const language = languageFor({ asked, reader: invited.languages, community: [languageOf(kept)] });
      const group = kept.content?.groups[language][number - 1];
      const declined = new Set(saved.members.flatMap((one) => (one.status === 'declined' ? [one.id] : [])));
      const { about } = kept.request;
      const here = await readPeople(graph, viewer, [...saved.members.map(({ id }) => id), ...makerOf(kept)], { today });
      const [maker] = here.filter((person) => makerOf(kept).includes(person.id));
      const letter =
        group &&
        draftInvitation(
          {
            format: formatOf(kept),
            group: { ...group, members: group.members.filter((one) => one.id === member || !declined.has(one.id)) },
            memberId: member,
            asked: about?.type === 'text' ? about.text : null,
            organisations: new Map(here.flatMap((one) => (one.organisation ? [[one.id, one.organisation.name]] : []))),
            details: { ...details, from: details.from ?? maker?.name },
          },
          language,
        );
      if (!letter)
        throw new AppError('conflict', 'somebody in this proposal is not here any more: change it, then invite');
      return { member, name: invited.name, language, ...letter };
    },
    async answer(id, number, member, answer, viewer, version) {
      const kept = await readKept(graph, id, viewer);
      await requireVersion(graph, kept, version, viewer);
      const { group } = invitationOf(kept, number, member, viewer);
      const rows = await graph.run('seeding/answer-invitation', {
        ...{ groupId: group.id, memberId: member, status: answer },
        answered: now().toISOString(),
      });
      if (rows.length === 0)
        throw new AppError('conflict', `group ${number} is made already: its invitations are closed`);
    },
  };
}

const fingerprint = (what: unknown): string => hash('sha256', JSON.stringify(what), 'hex').slice(0, 16);

async function isKept(graph: Graph, id: string, viewer: Viewer): Promise<boolean> {
  return (await graph.run('seeding/proposal', { id, ...viewerParameters(viewer) })).length > 0;
}

function roundOf({ proposals }: Seeding, { proposal: number, round }: WhichToKeep) {
  const proposal = proposals[number - 1];
  if (proposal === undefined)
    throw new AppError('not-found', `the seeding has no proposal ${number}: it has ${proposals.length}`);
  const chosen = proposal.rounds[round - 1];
  if (chosen === undefined)
    throw new AppError('not-found', `the proposal has no round ${round}: it has ${proposal.rounds.length}`);
  const plan = proposal.rounds.map(({ groups }) => groups.map(({ members }) => members.map(({ id }) => id)));
  return { groups: chosen.groups, leftOut: proposal.leftOut, rounds: proposal.rounds.length, plan };
}

/** The member who made a proposal, if one did. */
const makerOf = ({ maker }: KeptProposal): string[] => (maker.kind === 'member' ? [maker.id] : []);

/** An invitation, for whoever was invited and whoever made the proposal. */
function invitationOf(kept: KeptProposal, number: number, member: string, viewer: Viewer) {
  const group = groupOf(kept, number);
  const invited = group.members.find(({ id }) => id === member);
  if (invited === undefined)
    throw new AppError('not-found', `"${member.slice(0, 80)}" has no invitation to group ${number} of this proposal`);
  if (!mayLead(viewer, kept.row) && !(viewer.kind === 'member' && viewer.id === member))
    throw new AppError('forbidden', 'an invitation is answered by whoever it invites, or by who made the proposal');
  return { group, invited };
}
