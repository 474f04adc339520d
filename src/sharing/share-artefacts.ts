import type { FileStore } from '../documents/index.ts';
import {
  AppError,
  LANGUAGES,
  memberOf,
  notThere,
  type RecordOf,
  readWish,
  storyOf,
  storyText,
  type Viewer,
} from '../domain/index.ts';
import type { Kept } from './shared-records.ts';
import { changed, idOf, ownsArtefact, partsIn, requireThere, sharerOf } from './sharer.ts';
import type { SharingServices } from './sharing-services.ts';
import { ChangeArtefact, ShareArtefact, TellStory, UseArtefact } from './wishes.ts';

type Artefact = RecordOf<'artefact'>;

/** Artefacts that members share, and the stories that they tell. */
export interface ArtefactDesk {
  share(wish: ShareArtefact, viewer: Viewer): Promise<Kept<Artefact>>;
  /** Changes what one wrote or passed on; refused when it is not of the version that was looked at. */
  changeArtefact(id: string, change: ChangeArtefact, viewer: Viewer, version?: string): Promise<Kept<Artefact>>;
  /** Takes back what one wrote or passed on, with its file. */
  withdrawArtefact(id: string, viewer: Viewer, version?: string): Promise<void>;
  /** Says that one used it, and what for. */
  use(id: string, use: UseArtefact, viewer: Viewer): Promise<Kept<Artefact>>;
  unuse(id: string, viewer: Viewer): Promise<Kept<Artefact>>;
  /** Tells what came of a closed group, or of a challenge that was answered. */
  tellStory(wish: TellStory, viewer: Viewer): Promise<Kept<Artefact>>;
}

export function createArtefactDesk(services: SharingServices, files: FileStore): ArtefactDesk {
  const { graph, records, now, detectLanguage } = services;
  const today = (): string => now().toISOString().slice(0, 10);

  async function own(id: string, viewer: Viewer, version: string | undefined): Promise<Kept<Artefact>> {
    sharerOf(viewer, 'change an artefact');
    const kept = await records.read('artefact', id);
    if (kept === null) throw notThere('artefact', id);
    if (!ownsArtefact(kept.record, viewer))
      throw new AppError('forbidden', 'an artefact is changed by whoever wrote or shared it: comment on it instead');
    if (version === undefined || version === kept.version) return kept;
    throw new AppError('conflict', `the artefact was changed since version ${version}: read it again, then repeat`, {
      details: { version: kept.version, looked: version },
    });
  }

  async function using(id: string, viewer: Viewer, isIn: boolean, note: string | null): Promise<Kept<Artefact>> {
    const member = memberOf(viewer, 'say that they used something');
    const telling = {
      query: 'sharing/tell-use' as const,
      parameters: { artefact: id, member, note, at: now().toISOString() },
    };
    return await services.again(async () => {
      const kept = await records.read('artefact', id);
      if (kept === null) throw notThere('artefact', id);
      return await records.say(kept, { field: 'usedBy', member, isIn }, viewer, [telling]);
    });
  }

  return {
    async share(given, viewer) {
      const sharer = sharerOf(viewer, 'share something');
      const { file, mine, ...wish } = readWish(ShareArtefact, given);
      const upload = file === undefined ? null : await files.unused(file, viewer).catch(ifSharedBefore);
      const id = file === undefined ? idOf('shared', sharer, wish.title, wish.text, wish.url) : `file-${file}`;
      if (file !== undefined && upload === null) {
        // Sent again after a lost connection, it finds what it made itself.
        const before = await records.read('artefact', id);
        if (before !== null && ownsArtefact(before.record, viewer)) return before;
        return await files.unused(file, viewer).then(() => Promise.reject(notThere('file', file)));
      }
      await requireThere(graph, { topics: wish.topics, challenges: wish.addresses, group: wish.madeIn }, viewer);
      const text = wish.text?.trim() || upload?.text;
      const language = wish.language ?? upload?.language ?? detectLanguage(text ?? wish.title ?? '');
      const record = changed<Artefact>(
        { type: 'artefact', id, title: wish.title ?? upload?.title ?? '', ...partsIn(sharer, mine) },
        {
          ...{ kind: upload === null ? undefined : 'document', ...wish, text, language },
          created: wish.created ?? upload?.created ?? today(),
          ...(upload?.updated ? { updated: upload.updated } : {}),
        },
      );
      return await records.make(record, viewer, file === undefined ? [] : [files.attaching(file, id, viewer)]);
    },

    async changeArtefact(id, given, viewer, version) {
      const kept = await own(id, viewer, version);
      const change = readWish(ChangeArtefact, given);
      const isMoved = change.madeIn !== undefined && change.madeIn !== kept.record.madeIn;
      await requireThere(
        graph,
        { topics: change.topics, challenges: change.addresses, group: isMoved ? change.madeIn : null },
        viewer,
      );
      const record = changed(kept.record, { ...change, updated: today() });
      return await records.replace(kept, record, viewer);
    },

    async withdrawArtefact(id, viewer, version) {
      const kept = await own(id, viewer, version);
      await records.remove(kept, viewer, await files.removing(id));
    },

    async use(id, given, viewer) {
      const { note } = readWish(UseArtefact, given);
      return await using(id, viewer, true, note || null);
    },

    async unuse(id, viewer) {
      return await using(id, viewer, false, null);
    },

    async tellStory(given, viewer) {
      const sharer = sharerOf(viewer, 'tell a story');
      const { group, challenge, title, language: told, ...parts } = readWish(TellStory, given);
      const found = detectLanguage(`${parts.happened}\n${parts.came}\n${parts.whom}`, LANGUAGES);
      const language = told ?? LANGUAGES.find((known) => known === found) ?? 'en';
      const of = group === undefined ? await challengeToTell(challenge ?? '') : await groupToTell(group, viewer);
      const id = idOf(`story-${of.id}`, sharer, title);
      const authors = sharer === null ? {} : { authors: [sharer] };
      const story = { title, text: storyText(parts, language), language, ...authors };
      return await records.make(storyOf(of, story, { id, created: today() }), viewer);
    },
  };

  async function groupToTell(id: string, viewer: Viewer): Promise<RecordOf<'group'>> {
    await requireThere(graph, { group: id }, viewer);
    const group = await services.readGroup(id);
    if (group === null) throw notThere('group', id);
    if (group.ended !== undefined && group.ended.slice(0, 10) <= today()) return group;
    throw new AppError('conflict', `the group "${group.name}" still meets: its story is told once it is closed`);
  }

  async function challengeToTell(id: string): Promise<RecordOf<'challenge'>> {
    const kept = await records.read('challenge', id);
    const [found] = await graph.run('sharing/answered', { challenge: id });
    if (kept === null || found === undefined) throw notThere('challenge', id);
    if (found.answered) return kept.record;
    throw new AppError(
      'conflict',
      'nothing came of this challenge yet: its story is told once it is answered or resolved',
    );
  }
}

function ifSharedBefore(error: unknown): null {
  if (error instanceof AppError && error.code === 'not-found') return null;
  throw error;
}
