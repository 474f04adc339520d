import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { AppError, type Viewer } from '../../domain/index.ts';
import { importStatus } from '../import/import-mark.ts';
import { findAt } from '../reading/found.ts';
import { sourceName } from '../reading/source-name.ts';
import { checkMapping, type Mapping, mappedColumns } from '../sources/tables/mapping/mapping.ts';
import { sampleTable } from '../sources/tables/mapping/sample-table.ts';
import { type BroughtFile, fileTold, rejectsAt } from './brought-file.ts';
import type { ImportFile, ImportFiles, ImportWish } from './import-file.ts';
import { createKeptMappings } from './kept-mappings.ts';
import { lookAtFile, lookAtTable } from './look-at-file.ts';
import { named, runWork, type WorkServices } from './run-work.ts';
import { type TakePiece, UploadFolder } from './upload-folder.ts';

/** Whoever comes with a file: through whose eyes they look, and the account that they do it by. */
export interface Importer {
  readonly viewer: Viewer;
  /** Id of the account; `keeper` for whoever sits at the machine. */
  readonly by: string;
}

/**
 * Takes files in that the keeper brings, says what their columns may be, tries their import and does it. A file lies in the
 * home of this service alone, is read by whoever brought it alone, and goes once it was imported, after a day, and when the
 * service starts.
 */
export interface ImportDesk {
  /** Bytes of a file at most. */
  readonly limit: number;
  list(importer: Importer): Promise<ImportFiles>;
  /** Takes a file in, piece by piece; refused at once when nothing can be made of it. */
  bring(name: string, write: (take: TakePiece) => Promise<void>, importer: Importer): Promise<ImportFile>;
  read(id: string, importer: Importer): Promise<ImportFile>;
  /** Looks at another sheet of the file. */
  chooseSheet(id: string, sheet: string, importer: Importer): Promise<ImportFile>;
  /** Reads the columns as a mapping says; `bad-input` says what is wrong with it. */
  map(id: string, mapping: unknown, importer: Importer): Promise<ImportFile>;
  /** What the columns are taken for, as the file that the command reads, and what it is called. */
  mapping(id: string, importer: Importer): Promise<{ readonly name: string; readonly mapping: Mapping }>;
  /** Begins to import a file, or to try it; one at a time. */
  begin(id: string, kind: 'dry-run' | 'import', wish: ImportWish, importer: Importer): Promise<ImportFile>;
  /** The file as it stands, and again at each change, until its work is over or the signal says stop. */
  follow(id: string, importer: Importer, signal: AbortSignal): AsyncGenerator<ImportFile, void, undefined>;
  /** Lines that were set aside, to be corrected, or why they were; and what the file of them is called. */
  rejects(id: string, part: 'lines' | 'reasons', importer: Importer): Promise<{ name: string; bytes: Buffer }>;
  /** Deletes a file, and ends what is done with it: an import that was ended is finished by the next one. */
  drop(id: string, importer: Importer): Promise<void>;
  /** Deletes what lay here for a day; gives how many. */
  tidy(): Promise<number>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

export interface ImportDeskServices extends Omit<WorkServices, 'mappings'> {
  /** Folder of the files that are brought; its content is deleted when the desk is made. */
  readonly folder: string;
  /** Bytes of a file at most. */
  readonly limit: number;
  /** Throws `unavailable` where there is too little room on the disk. */
  readonly requireRoom?: () => void;
  readonly now?: () => Date;
}

/** Milliseconds that a file lies here at most. */
const KEPT_FOR = 86_400_000;
/** Files that somebody may have lying here. */
const MOST_FILES = 10;
const TIDY_EVERY = 600_000;
const LONGEST_NAME = 200;

export function createImportDesk(services: ImportDeskServices): ImportDesk {
  const { graph, limit, requireRoom = () => {}, now = () => new Date() } = services;
  const folder = new UploadFolder(services.folder);
  const mappings = createKeptMappings(graph);
  const files = new Map<string, BroughtFile>();
  const changes = new EventEmitter().setMaxListeners(0);
  const closing = new AbortController();
  const cleared = folder.clear();
  cleared.catch(services.onFault);
  let underWay: { readonly id: string; readonly done: Promise<void>; readonly stop: AbortController } | undefined;

  const whose = (importer: Importer): readonly BroughtFile[] => {
    requireKeeper(importer);
    return [...files.values()].filter(({ by }) => by === importer.by);
  };
  const find = (id: string, importer: Importer): BroughtFile => {
    const found = whose(importer).find(({ lying }) => lying.id === id);
    if (found !== undefined) return found;
    throw new AppError(
      'not-found',
      `there is no file ${JSON.stringify(id.slice(0, 40))} of yours here: files stay for a day, until they are imported or the service ` +
        'starts anew, and only at the service that took them; bring it again',
    );
  };
  const told = (file: BroughtFile): ImportFile => fileTold(file, KEPT_FOR);
  const change = (file: BroughtFile, next: Partial<BroughtFile>): BroughtFile => {
    const changed = { ...(files.get(file.lying.id) ?? file), ...next };
    if (files.has(file.lying.id)) files.set(file.lying.id, changed);
    changes.emit(file.lying.id);
    return changed;
  };
  const tableOf = (id: string, importer: Importer) => {
    const file = find(id, importer);
    if (file.looked === null)
      throw new AppError(
        'bad-input',
        'the columns of this file need no telling: its names and headings say what it holds',
      );
    requireIdle(file);
    return { file, looked: file.looked };
  };
  const requireIdle = ({ lying }: BroughtFile): void => {
    if (underWay?.id === lying.id) throw new AppError('conflict', 'this file is being read just now: wait for the end');
  };
  const remove = async (file: BroughtFile): Promise<void> => {
    files.delete(file.lying.id);
    changes.emit(file.lying.id);
    await folder.remove(file.lying);
  };

  const tidy = async (): Promise<number> => {
    const over = [...files.values()].filter(
      ({ brought, lying }) => brought.getTime() + KEPT_FOR <= now().getTime() && underWay?.id !== lying.id,
    );
    for (const file of over) await remove(file);
    return over.length;
  };
  const tidying = setInterval(() => void tidy().catch(services.onFault), TIDY_EVERY).unref();

  return {
    limit,
    async list(importer) {
      const items = whose(importer).map(told).reverse();
      const isHere = files.get(underWay?.id ?? '')?.work?.kind === 'import';
      const open = isHere ? [] : (await importStatus(graph)).filter(({ finishedAt }) => finishedAt === null);
      return { limit, items, unfinished: open.map(({ source, beganAt }) => ({ source, began: beganAt })) };
    },
    async bring(given, write, importer) {
      if (whose(importer).length >= MOST_FILES)
        throw new AppError(
          'conflict',
          `${MOST_FILES} files of yours lie here already: import or delete one of them first`,
        );
      const name = nameOf(given);
      requireRoom();
      await cleared;
      const lying = await folder.take(name, write);
      try {
        const looked = await lookAtFile(lying.path, name, mappings);
        const file = {
          lying,
          name,
          by: importer.by,
          brought: now(),
          isHere: true,
          looked,
          work: null,
          hasRejects: false,
        };
        files.set(lying.id, file);
        return told(file);
      } catch (error) {
        await folder.remove(lying);
        throw named(error, lying.path, name);
      }
    },
    read: async (id, importer) => told(find(id, importer)),
    async chooseSheet(id, sheet, importer) {
      const { file } = tableOf(id, importer);
      const found = await findAt(file.lying.path, file.name);
      return told(change(file, { looked: await lookAtTable(found, sheet, mappings), work: null }));
    },
    async map(id, given, importer) {
      const { file, looked } = tableOf(id, importer);
      const mapping = checkMapping(given, 'the mapping');
      const isSame = (mapping.sheet ?? looked.sample.sheet) === looked.sample.sheet;
      const options = { sheet: mapping.sheet, namedBy: 'the mapping', isCounted: true };
      const sample = isSame ? looked.sample : await sampleTable(await findAt(file.lying.path, file.name), options);
      mappedColumns(mapping, sample.headings, file.name);
      const source = looked.source;
      const next = { sample, mapping, from: 'corrected', source, because: new Map() } as const;
      return told(change(file, { looked: next, work: null }));
    },
    async mapping(id, importer) {
      const { name, looked } = find(id, importer);
      if (looked === null)
        throw new AppError('not-found', 'this file has no mapping: its names and headings say what it holds');
      return { name: `${sourceName(name)}.mapping.json`, mapping: looked.mapping };
    },
    async begin(id, kind, wish, importer) {
      const file = find(id, importer);
      if (!file.isHere) throw new AppError('conflict', 'this file was imported and deleted: bring it again');
      if (underWay !== undefined || closing.signal.aborted)
        throw new AppError('conflict', 'another file is being read just now: one at a time; wait for the end');
      const stop = new AbortController();
      const signal = AbortSignal.any([stop.signal, closing.signal]);
      const begun = change(file, { work: { kind, status: 'running', progress: null, report: null, problem: null } });
      const done = runWork({ ...services, mappings }, begun, kind, wish, signal, (next) => change(file, next))
        .catch(services.onFault)
        .then(() => {
          underWay = undefined;
          changes.emit(id);
        });
      underWay = { id, done, stop };
      return told(begun);
    },
    async *follow(id, importer, signal) {
      let shown: BroughtFile | undefined;
      while (!signal.aborted) {
        // Deleted meanwhile, there is nothing more to say of it.
        const file = shown === undefined ? find(id, importer) : files.get(id);
        if (file === undefined) return;
        if (file !== shown) yield told(file);
        shown = file;
        if (file.work?.status !== 'running') return;
        if (files.get(id) === shown) await once(changes, id, { signal }).catch(() => undefined);
      }
    },
    async rejects(id, part, importer) {
      const file = find(id, importer);
      if (!file.hasRejects) throw new AppError('not-found', 'no line of this file was set aside by an import');
      const ending = part === 'lines' ? 'ndjson' : 'txt';
      const at = rejectsAt(file).replace(/ndjson$/, ending);
      // Lines of which nothing could be read are told in the reasons alone.
      const bytes = await readFile(at).catch(() => Buffer.alloc(0));
      return { name: `${sourceName(file.name)}.rejects.${ending}`, bytes };
    },
    async drop(id, importer) {
      const file = find(id, importer);
      if (underWay?.id === id) {
        underWay.stop.abort(new AppError('conflict', 'the file was deleted meanwhile'));
        await underWay.done;
      }
      await remove(file);
    },
    tidy,
    async close() {
      clearInterval(tidying);
      closing.abort(new AppError('unavailable', 'the service stops: bring the file again, which finishes the import'));
      await underWay?.done;
      await folder.clear();
    },
  };
}

function requireKeeper({ viewer }: Importer): void {
  if (viewer.kind !== 'keeper')
    throw new AppError(
      'forbidden',
      'files are imported by the keeper alone: look as the keeper, or use maillon import',
    );
}

/** The last part of a name, on one line: what readers go by, and no place on disk. */
function nameOf(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const name = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
  if (/^\.*$/.test(name)) throw new AppError('bad-input', 'the file has no name: give one, such as ?name=survey.csv');
  if (name.length <= LONGEST_NAME) return name;
  const ending = /(\.[A-Za-z0-9]{1,8})?(\.gz)?$/i.exec(name)?.[0] ?? '';
  return name.slice(0, LONGEST_NAME - ending.length) + ending;
}
