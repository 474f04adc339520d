import { createHash, randomUUID } from 'node:crypto';
import { AppError, type Viewer, viewerParameters } from '../domain/index.ts';
import type { Graph, Statement } from '../graph/index.ts';
import type { DetectLanguage } from '../language/index.ts';
import type { DocumentText, DocumentType } from './document.ts';
import { cleanFileName, namedByType, titleFromName } from './file-name.ts';
import type { ReadDocument } from './read/read-in-thread.ts';
import { type FileFacts, UploadedFile } from './uploaded-file.ts';

/** An upload that nobody used yet, with all that was read of it. */
export interface UnusedFile extends UploadedFile {
  readonly text: string;
}

/**
 * Files that members share. Their bytes stand in the graph, beside what they belong to: a backup has them, who takes a
 * thing out takes its file along, and every service on the graph serves them.
 */
export interface FileStore {
  /** Bytes of a file at most. */
  readonly limit: number;
  /** Reads and keeps a file. The same file of the same member, not used yet, is the one that is there. */
  upload(bytes: Buffer, name: string, viewer: Viewer): Promise<UploadedFile>;
  /** An upload of one's own that is not used yet. */
  unused(id: string, viewer: Viewer): Promise<UnusedFile>;
  /** Takes an upload of one's own away, that is not used. */
  drop(id: string, viewer: Viewer): Promise<void>;
  /** Ties an upload of one's own to the artefact that it is, for the transaction that writes the artefact. */
  attaching(id: string, artefact: string, viewer: Viewer): Statement;
  /** Takes out the file of an artefact, for the transaction that takes out the artefact. */
  removing(artefact: string): Promise<readonly Statement[]>;
  /** The file of an artefact as whoever looks may see it; null for none. */
  ofArtefact(artefact: string, viewer: Viewer, signal?: AbortSignal): Promise<FileFacts | null>;
  /** The bytes of a file that was found, piece by piece. */
  bytes(file: FileFacts, signal?: AbortSignal): AsyncGenerator<Buffer>;
  /** Takes out files that nobody used for a day, or whose artefact is gone; gives how many. */
  tidy(): Promise<number>;
}

export interface FileStoreServices {
  readonly graph: Graph;
  /** Bytes of a file at most. */
  readonly limit: number;
  readonly read: ReadDocument;
  readonly detectLanguage: DetectLanguage;
  readonly now?: () => Date;
}

/** Bytes of a piece: large enough for few round trips, small enough for the memory of a transaction. */
const CHUNK = 192 * 1024;
const CHUNKS_AT_A_TIME = 8;
/** Uploads of one member that may lie unused. */
const MOST_UNUSED = 20;
/** Milliseconds after which an upload that nobody used is taken out. */
const UNUSED_FOR = 86_400_000;
const TIDIED_AT_A_TIME = 20;
/** Characters of the text that are shown before it is shared. */
const BEGINNING = 600;

export function createFileStore({
  graph,
  limit,
  read,
  detectLanguage,
  now = () => new Date(),
}: FileStoreServices): FileStore {
  const viewerIdOf = (viewer: Viewer): string => {
    if (viewer.kind === 'public')
      throw new AppError('forbidden', 'a file is shared by somebody of the community: say who you are');
    return viewer.kind === 'member' ? viewer.id : '';
  };

  const unusedOf = async (viewerId: string, id: string | null): Promise<(UnusedFile & { hash: string })[]> => {
    const rows = await graph.run('files/unused', { id, viewerId });
    return rows.map(({ read: told, type, ...row }) => {
      const document = JSON.parse(told) as Kept;
      return { ...row, ...document, type: type as DocumentType, ...shown(document) };
    });
  };

  async function keep(bytes: Buffer, facts: Omit<FileFacts, 'at'>, hash: string, document: Kept, viewerId: string) {
    const at = now().toISOString();
    await graph.run('files/begin', { ...facts, hash, at, viewerId, read: JSON.stringify(document) });
    const pieces = Math.ceil(bytes.length / CHUNK);
    for (let first = 0; first < pieces; first += CHUNKS_AT_A_TIME) {
      const chunks = Array.from({ length: Math.min(CHUNKS_AT_A_TIME, pieces - first) }, (_, index) => {
        const from = (first + index) * CHUNK;
        return { position: first + index, bytes: bytes.subarray(from, from + CHUNK).toString('base64') };
      });
      await graph.run('files/add-chunks', { id: facts.id, chunks });
    }
    const [sealed] = await graph.run('files/seal', { id: facts.id, chunks: pieces });
    if (!sealed?.sealed) throw new AppError('conflict', 'the file was taken out while it was kept: send it again');
    return at;
  }

  return {
    limit,
    async upload(bytes, given, viewer) {
      const viewerId = viewerIdOf(viewer);
      const cleaned = cleanFileName(given);
      const hash = createHash('sha256').update(bytes).digest('base64url');
      const lying = await unusedOf(viewerId, null);
      const same = lying.find((file) => file.hash === hash);
      if (same !== undefined) return UploadedFile.parse(same);
      if (lying.length >= MOST_UNUSED)
        throw new AppError(
          'conflict',
          `${lying.length} files of yours were sent and not shared: share or drop them, or send more tomorrow`,
          { details: { limit: MOST_UNUSED } },
        );
      const document = await read(bytes, cleaned);
      const { type } = document;
      const name = namedByType(cleaned, type);
      const kept: Kept = {
        ...document,
        title: document.title ?? titleFromName(name),
        language: document.language ?? detectLanguage(document.text),
      };
      const id = randomUUID();
      const size = bytes.length;
      const at = await keep(bytes, { id, name, type, size }, hash, kept, viewerId);
      return UploadedFile.parse({ ...kept, ...shown(kept), id, name, size, at });
    },

    async unused(id, viewer) {
      const [file] = await unusedOf(viewerIdOf(viewer), id);
      if (file !== undefined) return file;
      throw new AppError(
        'not-found',
        `there is no upload ${JSON.stringify(id.slice(0, 80))} of yours that is not shared yet: send the file again`,
        { details: { field: 'file' } },
      );
    },

    async drop(id, viewer) {
      const [row] = await graph.run('files/drop', { id, viewerId: viewerIdOf(viewer) });
      if (!row?.dropped)
        throw new AppError('not-found', `there is no upload ${JSON.stringify(id.slice(0, 80))} that you may drop`);
    },

    attaching: (id, artefact, viewer) => ({
      query: 'files/attach',
      parameters: { id, artefact, viewerId: viewerIdOf(viewer) },
      check: ([row]) => {
        if (!row?.attached)
          throw new AppError('conflict', 'this upload is used already or was taken out: send the file again', {
            details: { field: 'file' },
          });
      },
    }),
    async removing(artefact) {
      const rows = await graph.run('files/ids-of-artefact', { artefact });
      return rows.length === 0 ? [] : [{ query: 'files/remove', parameters: { ids: rows.map(({ id }) => id) } }];
    },

    async ofArtefact(artefact, viewer, signal) {
      const [row] = await graph.run(
        'files/of-artefact',
        { artefact, ...viewerParameters(viewer) },
        signal === undefined ? {} : { signal },
      );
      return row === undefined ? null : { ...row, type: row.type as DocumentType };
    },

    async *bytes({ id, size }, signal) {
      for (let position = 0; position * CHUNK < size; position += 1) {
        const [row] = await graph.run('files/chunk', { id, position }, signal === undefined ? {} : { signal });
        if (row === undefined) throw new AppError('not-found', 'the file was taken out meanwhile');
        yield Buffer.from(row.bytes, 'base64');
      }
    },

    async tidy() {
      const before = new Date(now().getTime() - UNUSED_FOR).toISOString();
      for (let removed = 0; ; ) {
        const [row] = await graph.run('files/tidy', { before, limit: TIDIED_AT_A_TIME });
        removed += row?.removed ?? 0;
        if ((row?.removed ?? 0) < TIDIED_AT_A_TIME) return removed;
      }
    },
  };
}

/** What was read of a file, as it lies with it until it is used. */
type Kept = DocumentText & { readonly title: string };

const shown = ({ text }: Kept) => {
  const plain = text.slice(0, 2 * BEGINNING).replace(/^#+ /gm, '');
  const end = plain.lastIndexOf(' ', BEGINNING);
  const beginning = plain.length <= BEGINNING ? plain : `${plain.slice(0, end > 0 ? end : BEGINNING)}…`;
  return { characters: text.length, beginning };
};
