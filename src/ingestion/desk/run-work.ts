import { rm } from 'node:fs/promises';
import { AppError } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import type { GivesWay } from '../import/give-way.ts';
import { type ImportOptions, importCommunity } from '../import/import-community.ts';
import { importTable } from '../import/import-table.ts';
import type { Erased } from '../reading/without-erased.ts';
import { writeMapping } from '../sources/tables/mapping/mapping.ts';
import { mappingBeside } from '../sources/tables/open-tables.ts';
import { type BroughtFile, rejectsAt } from './brought-file.ts';
import { type ImportTold, type ImportWish, type ImportWork, progressOf, toldOf } from './import-file.ts';
import type { KeptMappings } from './kept-mappings.ts';

/** What importing a file stands on. */
export interface WorkServices {
  readonly graph: Graph;
  readonly detectLanguage: DetectLanguage;
  readonly mappings: KeptMappings;
  /** Who was erased, for imports. */
  readonly erased: () => Promise<Erased | undefined>;
  /** A source that stood in until now, and goes before the first of one's own. */
  readonly givesWay?: GivesWay;
  /** Notes that an import was done, by whom. */
  readonly note: (by: string, report: ImportTold) => Promise<void>;
  /** Called once an import wrote: what is new can be made ready to be found. */
  readonly written: () => void;
  /** Told of what nobody foresaw. */
  readonly onFault: (error: unknown) => void;
}

/** Imports a file, or tries it, and says how it goes by `change`; the file is deleted once it was imported. */
export async function runWork(
  services: WorkServices,
  file: BroughtFile,
  kind: ImportWork['kind'],
  wish: ImportWish,
  signal: AbortSignal,
  change: (next: Partial<BroughtFile>) => void,
): Promise<void> {
  const { path } = file.lying;
  const work = (next: Partial<ImportWork>): ImportWork => ({
    ...{ kind, status: 'running', progress: null, report: null, problem: null, ...next },
  });
  try {
    const report = await importFile(services, file, kind, wish, signal, (progress) =>
      change({ work: work({ progress: progressOf(progress) }) }),
    );
    const told = toldOf(report);
    if (kind === 'dry-run') {
      change({ work: work({ status: 'done', report: told }) });
      return;
    }
    const { looked } = file;
    if (looked !== null) {
      const { mapping, sample } = looked;
      await services.mappings.keep(sample.headings, { mapping, source: report.source });
    }
    await services.note(file.by, told);
    await rm(path, { force: true });
    if (report.wrote) services.written();
    const hasRejects = report.rejectsFile !== undefined;
    change({ isHere: false, hasRejects, work: work({ status: 'done', report: told }) });
  } catch (error) {
    const known = named(signal.aborted ? signal.reason : error, path, file.name);
    if (!(known instanceof AppError) || known.code === 'internal') services.onFault(error);
    change({ work: work({ status: 'failed', problem: problemOf(known) }) });
  }
}

async function importFile(
  services: WorkServices,
  file: BroughtFile,
  kind: ImportWork['kind'],
  { source: given, takeOver }: ImportWish,
  signal: AbortSignal,
  onProgress: NonNullable<ImportOptions['onProgress']>,
) {
  const { graph, detectLanguage, givesWay } = services;
  const { looked, name, lying } = file;
  const erased = await services.erased();
  const source = given ?? looked?.source;
  const options: ImportOptions = {
    ...{ detectLanguage, name, signal, onProgress, takeOver, dryRun: kind === 'dry-run', rejects: rejectsAt(file) },
    ...(erased === undefined ? {} : { erased }),
    ...(givesWay === undefined ? {} : { givesWay }),
    ...(source === undefined ? {} : { source }),
  };
  if (looked === null) return await importCommunity(graph, lying.path, options);
  const mapping = mappingBeside(lying.path);
  await rm(mapping, { force: true });
  await writeMapping(mapping, looked.mapping);
  return await importTable(graph, lying.path, mapping, options);
}

function problemOf(error: unknown): ImportWork['problem'] {
  if (error instanceof AppError && error.code !== 'internal') return { code: error.code, message: error.message };
  return { code: 'internal', message: 'something went wrong here, not with the file: the log of the service has it' };
}

/** An error that calls a file by its name, and not by where it lies. */
export function named(error: unknown, path: string, name: string): unknown {
  if (!(error instanceof AppError) || !error.message.includes(path)) return error;
  return new AppError(error.code, error.message.replaceAll(path, name), { details: error.details, cause: error });
}
