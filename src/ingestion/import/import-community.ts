import type { RecordType } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import { ImportedJoins } from '../joined/imported-joins.ts';
import { ImportedWords } from '../own-word/imported-words.ts';
import { openSource } from '../reading/open-source.ts';
import { withPeopleByName } from '../reading/people-by-name.ts';
import type { CommunitySource } from '../reading/source.ts';
import { withPrefix } from '../reading/with-prefix.ts';
import { type Erased, withoutErased } from '../reading/without-erased.ts';
import { DoneHere } from './done-here.ts';
import { FaultLog } from './fault-log.ts';
import { type GivesWay, removeSource, sourceThatGoes } from './give-way.ts';
import { goneRecords, removeRecords } from './gone-records.ts';
import { fingerprint } from './id-table.ts';
import { ImportMark } from './import-mark.ts';
import { IDS_TOLD, ImportCounts, type ImportReport } from './import-report.ts';
import type { KnownRecord } from './known-records.ts';
import { type OnProgress, PhaseProgress } from './progress.ts';
import { RejectsFile } from './rejects.ts';
import { settleReferences } from './settle-references.ts';
import { Survey } from './survey.ts';
import { BATCH, writeRecords } from './write-records.ts';

export interface ImportOptions {
  /** Finds the language of texts whose record does not say it. */
  readonly detectLanguage: DetectLanguage;
  /** What the file is called, where it lies under another name. Default: the last part of its path. */
  readonly name?: string;
  /** Name to keep the records under. Default: the id of the source's community record, else the file's name. */
  readonly source?: string;
  /** Write nothing if anything is wrong; unknown fields are then wrong too. Default: bad lines are set aside. */
  readonly strict?: boolean;
  /** Count what would be done and write nothing, neither to the graph nor to disk. */
  readonly dryRun?: boolean;
  /** Take out records of the same source that are no longer in it. Default: they are counted and left. */
  readonly prune?: boolean;
  /** Write also what another source brought and says otherwise; it is then this source's. Default: it is left, and told. */
  readonly takeOver?: boolean;
  /** A source that stood in until now, and goes before this one comes in. Default: none goes. */
  readonly givesWay?: GivesWay;
  /** Begins every id of the source, so that it and another with the same ids stay apart: `ghent-anna` for `anna`. */
  readonly prefix?: string;
  /** File for the lines that were set aside, ending in `.rejects.ndjson`. Default: they are only reported. */
  readonly rejects?: string;
  /** Who was erased: their records are set aside, and the others come in without naming them. */
  readonly erased?: Erased;
  /** Records at most in one transaction. Default: 1,000; a batch also ends at 2 MB. */
  readonly batchRecords?: number;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/**
 * Brings a community file, a folder of files or tables, or a Stack Exchange dump into the graph. It is read twice, once
 * to know what stands in it and once to write what the graph lacks or holds otherwise; memory does not grow with it.
 * Every batch is one transaction that leaves its records whole, so an import that was stopped is finished by running it
 * again, and a second import of the same source writes nothing.
 */
export function importCommunity(graph: Graph, path: string, options: ImportOptions): Promise<ImportReport> {
  return importSource(graph, () => openSource(path, options.name), options);
}

/** The same for a source that stands elsewhere than at a path. */
export async function importSource(
  graph: Graph,
  open: () => CommunitySource | Promise<CommunitySource>,
  options: ImportOptions,
): Promise<ImportReport> {
  const began = performance.now();
  const { erased, prefix } = options;
  const found = open;
  const goes = await sourceThatGoes(graph, options.givesWay);
  open = async () => withPeopleByName(await found(), graph, goes);
  if (prefix !== undefined) open = prefixing(open, prefix);
  const opened = open;
  if (erased !== undefined) open = async () => withoutErased(await opened(), erased);
  const rejects = options.rejects === undefined || options.dryRun ? undefined : new RejectsFile(options.rejects);
  try {
    const report = await new Importing(graph, open, { ...options, goes }, rejects).run();
    const hasRejects = await rejects?.close();
    return {
      ...report,
      ...(rejects && hasRejects ? { rejectsFile: rejects.path, rejectsReport: rejects.reportPath } : {}),
      seconds: (performance.now() - began) / 1_000,
    };
  } catch (error) {
    await rejects?.discard();
    throw error;
  }
}

function prefixing(open: () => CommunitySource | Promise<CommunitySource>, prefix: string) {
  return async () => withPrefix(await open(), prefix);
}

/** What was done here that an import is to respect. */
interface Standing {
  readonly here: DoneHere;
  readonly joins: ImportedJoins;
  /** Whether a record stays though its source has it no more. */
  readonly isKept: (type: RecordType, id: string) => boolean;
}

/** One import under way. */
class Importing {
  readonly #graph: Graph;
  readonly #open: () => CommunitySource | Promise<CommunitySource>;
  readonly #options: ImportOptions & { readonly goes: string | null };
  readonly #rejects: RejectsFile | undefined;
  readonly #log: FaultLog;
  readonly #counts = new ImportCounts();
  readonly #removedIds: string[] = [];
  readonly #told: string[] = [];

  constructor(
    graph: Graph,
    open: () => CommunitySource | Promise<CommunitySource>,
    options: ImportOptions & { readonly goes: string | null },
    rejects: RejectsFile | undefined,
  ) {
    this.#graph = graph;
    this.#open = open;
    this.#options = options;
    this.#rejects = rejects;
    this.#log = new FaultLog((fault) => rejects?.explain(fault));
  }

  async run(): Promise<Omit<ImportReport, 'seconds'>> {
    const source = await this.#open();
    try {
      return await this.#bringIn(source);
    } finally {
      await source.close?.();
    }
  }

  async #bringIn(source: CommunitySource): Promise<Omit<ImportReport, 'seconds'>> {
    const { strict = false, dryRun = false, prune = false } = this.#options;
    const survey = new Survey(source, strict, this.#log);
    const reading = new PhaseProgress('reading', 'bytes', source.bytes, this.#options.onProgress);
    await survey.read((bytes) => reading.add(bytes));
    reading.end();
    const name = this.#options.source ?? survey.communityId ?? source.name;
    const goes = this.#options.goes === name || survey.records === 0 ? null : this.#options.goes;
    const here = await DoneHere.read(this.#graph, name);
    let joins = await ImportedJoins.open(this.#graph);
    const isKept = (type: RecordType, id: string) => here.isKept(type, id) || joins.isKept(type, id);
    await here.settle(survey);
    await settleReferences(
      survey,
      this.#graph,
      here,
      (known) =>
        (goes === null || known.source !== goes) &&
        (!prune || isKept(known.type, known.id) || staysAfterPruning(known, survey, name)),
    );
    const refused = strict && this.#log.rejected > 0;
    const gone = goes === null || refused ? null : { source: goes, records: await this.#makeWay(goes) };
    // Whoever went was joined to nobody any more.
    if (gone !== null) joins = await ImportedJoins.open(this.#graph);
    const mark = new ImportMark(this.#graph, name, source.kind);
    const wrote = !refused && (await this.#write(survey, source, { here, joins, isKept }, mark, name, gone?.source));
    return {
      source: name,
      kind: source.kind,
      wrote,
      refused,
      dryRun,
      pruned: prune && !dryRun && !refused,
      counts: this.#counts.all,
      byType: this.#counts.byType,
      rejected: this.#log.rejected,
      lessened: this.#log.lessened,
      faultCounts: this.#log.counts,
      warningCounts: this.#log.warningCounts,
      faults: this.#log.faults,
      warnings: this.#log.warnings,
      warned: this.#log.warned,
      removedIds: this.#removedIds,
      keptHere: this.#counts.keptHere,
      heldElsewhere: this.#counts.heldElsewhere,
      told: [...(source.told?.() ?? []), ...this.#told],
      keptHereIds: this.#counts.keptHereIds,
      passages: this.#counts.passages,
      gaveWay: gone,
    };
  }

  /** Takes out the source that stood in, or counts what would go. */
  async #makeWay(source: string): Promise<number> {
    const { dryRun = false, onProgress } = this.#options;
    const progress = new PhaseProgress('removing', 'records', 0, onProgress);
    return removeSource(this.#graph, source, { dryRun, onRemoved: (records) => progress.add(records) });
  }

  /** Gives whether the graph was changed. */
  async #write(
    survey: Survey,
    source: CommunitySource,
    { here, joins, isKept }: Standing,
    mark: ImportMark,
    name: string,
    goes: string | undefined,
  ): Promise<boolean> {
    const { dryRun = false, prune = false, detectLanguage, onProgress, signal } = this.#options;
    const wasStopped = !dryRun && (await mark.isOpen());
    const progress = new PhaseProgress('writing', 'records', survey.records, onProgress);
    const words = await ImportedWords.open(this.#graph);
    await writeRecords({
      words,
      joins,
      here,
      graph: this.#graph,
      survey,
      source: name,
      goes,
      isCorrection: source.isCorrection ?? false,
      takeOver: this.#options.takeOver ?? false,
      detectLanguage,
      dryRun,
      batchRecords: this.#options.batchRecords ?? BATCH.records,
      counts: this.#counts,
      mark,
      rejects: this.#rejects,
      progress,
      signal,
    });
    if (!dryRun) await words.settle(detectLanguage, wasStopped);
    if (!dryRun) this.#told.push(...(await joins.settle(detectLanguage, () => mark.beginning())));
    if (!source.isPart) await this.#handleGone(survey, name, isKept, mark);
    if (mark.hasBegun || wasStopped) await mark.finish(survey.records, this.#log.rejected, this.#counts, prune);
    return mark.hasBegun;
  }

  async #handleGone(survey: Survey, name: string, isKept: Standing['isKept'], mark: ImportMark): Promise<void> {
    const remove = this.#options.prune === true && this.#options.dryRun !== true;
    const onKept = (type: RecordType, id: string) => this.#counts.keep({ type, id });
    const progress = new PhaseProgress('removing', 'records', 0, this.#options.onProgress);
    for await (const { type, ids } of goneRecords(this.#graph, survey, name, isKept, onKept)) {
      this.#counts.add(type, 'removed', ids.length);
      this.#removedIds.push(...ids.slice(0, IDS_TOLD - this.#removedIds.length).map((id) => `${type}/${id}`));
      if (!remove) continue;
      this.#options.signal?.throwIfAborted();
      await this.#graph.write(mark.beginning());
      await removeRecords(this.#graph, type, ids);
      progress.add(ids.length);
    }
  }
}

/** With pruning, what comes from the same source and is no longer in it cannot be named any more. */
function staysAfterPruning({ type, id, source }: KnownRecord, survey: Survey, name: string): boolean {
  return source !== name || survey.rejectedIds.has(fingerprint(type, id));
}
