import { AppError, type Language, type Note, type Viewer, viewerParameters } from '../../domain/index.ts';
import type { Graph, Queries } from '../../graph/index.ts';
import { languageFor } from '../../language/index.ts';
import {
  BUILT_IN_FORMATS,
  type Exception,
  type Format,
  readSeedWish,
  type SeededGroup,
  type SeedRequest,
  WORDS,
} from '../../seeding/index.ts';
import { fromJobViewer } from '../jobs/seeding-job.ts';
import { similarGroups } from '../similar-groups.ts';
import type { SavedProposal } from './saved-proposal.ts';

/** What a version keeps: its groups with their reasons in each language, and who has none. */
export interface VersionContent {
  readonly groups: Readonly<Record<Language, readonly SeededGroup[]>>;
  readonly leftOut: readonly string[];
  /** Rules that were let go for somebody in a change, and what is said of it; left out by versions of before. */
  readonly exceptions?: readonly Exception[];
  readonly warnings?: Readonly<Record<Language, readonly string[]>>;
}

/** A proposal as the graph keeps it, read by somebody who may. */
export interface KeptProposal {
  readonly id: string;
  readonly row: Queries['seeding/proposal']['row'];
  /** Null once somebody in it was erased, or may not be seen by whoever looks. */
  readonly content: VersionContent | null;
  readonly request: SeedRequest;
  /** Through whose eyes it was made, and is changed. */
  readonly maker: Viewer;
}

/**
 * Reads a proposal. It may be seen by whoever made it and whoever it invites; one that was made in public holds nothing
 * that anybody could not see.
 */
export async function readKept(graph: Graph, id: string, viewer: Viewer): Promise<KeptProposal> {
  const [row] = await graph.run('seeding/proposal', { id, ...viewerParameters(viewer) });
  if (row === undefined || !maySee(viewer, row))
    throw new AppError('not-found', `there is no saved proposal ${JSON.stringify(id.slice(0, 80))} that you may see`);
  return {
    ...{ id, row },
    content: row.content === null ? null : (JSON.parse(row.content) as VersionContent),
    request: readSeedWish(JSON.parse(row.request)),
    maker: fromJobViewer(row),
  };
}

type Made = Pick<Queries['seeding/proposal']['row'], 'viewerKind' | 'asker'>;

const maySee = (viewer: Viewer, row: Made & { readonly invited: readonly string[] }): boolean =>
  row.viewerKind === 'public' || mayLead(viewer, row) || (viewer.kind === 'member' && row.invited.includes(viewer.id));

/** Whoever made a proposal is its facilitator: its maker, or anybody at the machine for one made in public. */
export const mayLead = (viewer: Viewer, { viewerKind, asker }: Made): boolean =>
  viewer.kind === 'keeper' ||
  (viewerKind === 'public' && viewer.kind === 'public') ||
  (viewer.kind === 'member' && viewer.id === asker);

export function requireLead(viewer: Viewer, made: Made, what: string): void {
  if (!mayLead(viewer, made)) throw new AppError('forbidden', `only whoever made the proposal may ${what}`);
}

/** The group of a number, with who is invited to it. */
export function groupOf({ id, row }: KeptProposal, number: number) {
  const group = row.groups.find((one) => one.number === number);
  if (group === undefined)
    throw new AppError('not-found', `the proposal "${id}" has no group ${number}: it has ${row.groups.length}`);
  return { ...group, members: row.members.filter((member) => member.group === number) };
}

/** The language that notes and reasons are in, where none is asked for. */
export const languageOf = ({ request }: KeptProposal): Language => languageFor({ asked: request.language });

/** Open groups that are like one of a proposal's not made yet; or like one of it that was made of those who accepted. */
export async function similarTo(
  graph: Graph,
  kept: KeptProposal,
  viewer: Viewer,
  { today, language, made }: { readonly today: string; readonly language?: Language; readonly made?: number },
): Promise<Note[]> {
  const { id, row } = kept;
  const looked = row.groups.filter((group) => (made === undefined ? group.made === null : group.number === made));
  const isIn = (status: string): boolean => (made === undefined ? status !== 'declined' : status === 'accepted');
  return await similarGroups(graph, viewer, {
    groups: looked.map(({ number }) => ({
      number,
      ids: groupOf(kept, number).members.flatMap((member) => (isIn(member.status) ? [member.id] : [])),
    })),
    ...{ kind: row.kind, challenge: row.challenge, topics: row.topics, today, proposal: id },
    language: language ?? languageOf(kept),
  });
}

/** A proposal as it is shown, its reasons in one language. */
export function toSaved(kept: KeptProposal, asked?: Language, notes: readonly Note[] = []): SavedProposal {
  const { id, row, content } = kept;
  const language = asked ?? languageOf(kept);
  const { format, created, score, challenge, round, rounds, version, versions } = row;
  return {
    ...{
      id,
      format,
      created,
      score,
      challenge,
      about: askedAbout(kept.request, row.title),
      round,
      rounds,
      version,
      versions,
    },
    groups: row.groups.map(({ number, score: groupScore, made }, i) => {
      const told = content?.groups[language]?.[i];
      const { criteria = [], language: spoken = null, bridge = null, shares = [], hours } = told ?? {};
      const why = new Map(told?.members.map((member) => [member.id, member.why]));
      return {
        ...{ number, score: groupScore, made, criteria, language: spoken, bridge, shares },
        ...(hours === undefined ? {} : { hours }),
        members: row.members
          .filter((member) => member.group === number)
          .map((member) => ({
            ...{ id: member.id, name: member.name, role: member.role, answered: member.answered },
            status: member.status as 'open' | 'accepted' | 'declined',
            why: why.get(member.id) ?? '',
          })),
      };
    }),
    leftOut: [...(content?.leftOut ?? [])],
    notes: [
      ...(content === null ? [{ code: 'member-erased', text: WORDS[language].erased }] : []),
      ...(content?.warnings?.[language] ?? []).map((text) => ({ code: 'rule-let-go', text })),
      ...(rounds > 1 ? [{ code: 'one-round', text: WORDS[language].oneRound(round, rounds) }] : []),
      ...notes,
    ],
  };
}

/** What groups were asked to be about, in words: the text, or the title of a challenge that is still there. */
export const askedAbout = ({ about }: Pick<SeedRequest, 'about'>, title: string | null): string | null =>
  about?.type === 'text' ? about.text : title;

/** The format as it was when the proposal was made. */
export function formatOf({ request, row }: Pick<KeptProposal, 'request' | 'row'>): Format {
  if (typeof request.format !== 'string') return request.format;
  const found = BUILT_IN_FORMATS.find(({ id }) => id === row.format);
  if (found !== undefined) return found;
  throw new AppError('conflict', `the format "${row.format}" of this proposal is not known any more`);
}
