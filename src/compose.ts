import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AccountBook, reachesRole, SignIn } from './accounts/index.ts';
import { LiveCommunity } from './community/index.ts';
import { type Config, PROJECT_ROOT } from './config.ts';
import { type ContributionBook, createContributions } from './contributions/index.ts';
import { createDirectory, type Directory } from './directory/index.ts';
import { createDiscussion, type Discussion } from './discussion/index.ts';
import { createFileStore, DOCUMENT_LIMITS, type FileStore, readInThreads } from './documents/index.ts';
import { AppError, KEEPER } from './domain/index.ts';
import { type OpenedEmbedder, openEmbedderOrNone, similarityCalibration } from './embedding/index.ts';
import { createFormAnswers, createFormBook, type FormBook } from './forms/index.ts';
import { type Engine, ensureVectorIndex, migrate, type Neo4jGraph, openEngine, openGraph } from './graph/index.ts';
import {
  createJoinDesk,
  createRecordDesk,
  createVoice,
  embedPending,
  importRecords,
  type Voice,
  versionsOf,
} from './ingestion/index.ts';
import { engineFilesOf } from './keep-engine.ts';
import {
  type AuditLog,
  backupsOf,
  createAuditLog,
  createErasedBook,
  createEraser,
  createLeavingBook,
  createTakeOut,
  type EngineFiles,
  type ErasedBook,
  type Eraser,
  fingerprintsBy,
  type LeavingBook,
  readSalt,
  type TakeOut,
} from './keeping/index.ts';
import { detectLanguage, languageFor } from './language/index.ts';
import { createMailer, type Mailer } from './mail/index.ts';
import {
  type CommunityNetwork,
  createCommunityNetwork,
  createNetworkImporter,
  type NetworkImporter,
  type NetworkWork,
} from './network/index.ts';
import { createNoticeBook, createNoticeSender, type NoticeBook, type NoticeSender } from './notices/index.ts';
import { createOwnBook, type OwnBook } from './own/index.ts';
import { createProposalBook, createSeeder, type ProposalBook, type Seeder } from './proposals/index.ts';
import {
  type AskBook,
  createAskBook,
  createRecommendationLog,
  createRecommender,
  fingerprintOf,
  type RankingWeights,
  type Recommender,
  readRankingWeights,
} from './recommender/index.ts';
import { createJoinBook, createSamePersonDesk, type SamePersonDesk } from './same-person/index.ts';
import type { Solve } from './seeding/index.ts';
import { createSharedRecords, createSharing, type Sharing } from './sharing/index.ts';

/** Everything the product is made of, put together once and handed to whoever serves it. */
export interface Maillon {
  readonly config: Config;
  readonly engine: Engine;
  readonly graph: Neo4jGraph;
  readonly embedding: OpenedEmbedder;
  readonly directory: Directory;
  readonly recommender: Recommender;
  /** The community as a network. */
  readonly network: CommunityNetwork;
  /** Brings in networks that were made elsewhere. */
  readonly networkImports: NetworkImporter;
  /** Keeps what members say for themselves. */
  readonly voice: Voice;
  /** Keeps whom members turn to. */
  readonly asks: AskBook;
  /** What members put in, as records with every step kept. */
  readonly contributions: ContributionBook;
  /** Questions put to the community, and what is said under them. */
  readonly discussion: Discussion;
  /** What members are told. */
  readonly notices: NoticeBook;
  /** Mails what is due to be told. */
  noticeSender(options: NoticeSenderOptions): NoticeSender;
  /** Seeds sub-groups, in this thread unless another way to work them out is handed in. */
  seeder(solve?: Solve): Seeder;
  /** Forms that people fill in. */
  readonly forms: FormBook;
  /** Who did what, for the keeper. */
  readonly audit: AuditLog;
  /** Takes members out, with all that is kept of them. */
  readonly eraser: Eraser;
  /** The files of the engine; undefined where they are not in our hands. */
  readonly engineFiles: EngineFiles | undefined;
  /** Members who leave by themselves. */
  readonly leaving: LeavingBook;
  /** What is kept of a member, as one file for them. */
  readonly takeOut: TakeOut;
  /** Members who may be here twice, for the keeper. */
  readonly samePerson: SamePersonDesk;
  /** Who was erased, for imports. */
  readonly erased: ErasedBook;
  /** What is said of members, for each of them alone. */
  readonly own: OwnBook;
  /** Files that members share. */
  readonly files: FileStore;
  /** What members share and say, each for themselves. */
  readonly sharing: Sharing;
  /** Accounts, roles, sessions and tokens. */
  readonly accounts: AccountBook;
  /** The way in for people; it says so where there is no address to send them to. */
  signIn(onFault?: (words: string, error?: unknown) => void): SignIn;
  /** Sends letters; null where no mail server is set. */
  readonly mailer: Mailer | null;
  /** What becomes of proposals: kept, answered, changed, living, closed. */
  proposals(solve?: Solve): ProposalBook;
  /** Leaves engine and model; the last to leave a local engine stops it. */
  close(): Promise<void>;
}

export interface NoticeSenderOptions {
  /** Null where the community has no mail. */
  readonly mailer: Mailer | null;
  /** Where the pages stand, for links in mails; null for none. */
  readonly address: () => string | null;
  readonly onFault?: (error: unknown) => void;
}

export interface OpenOptions {
  /** Called with a line for people at each step that takes time. */
  readonly say?: (line: string) => void;
  readonly signal?: AbortSignal;
  /** An engine that has to be started is for one command: it starts with half the effort and never gets quite as fast. */
  readonly shortLived?: boolean;
  /** Called when the log of recommendations cannot be kept; answers go on without it. */
  readonly onLogFault?: (error: unknown) => void;
  /** Defaults of the ranking in place of those that ship: for judging what was learned elsewhere. */
  readonly weights?: RankingWeights;
  /** Measures networks and lays them out; in this thread when not given. */
  readonly networkWork?: NetworkWork;
}

/** Records of a network that is brought in at most in one transaction: most files are written in one, or not at all. */
const NETWORK_BATCH = 10_000;

/** What is still to be done for the files on disk once somebody was erased: engines keep freed records and transactions. */
const DISK: Readonly<Record<Engine['kind'], string>> = {
  managed:
    'the engine’s files hold what was deleted until they are written anew: at the next start of the service, or by maillon compact',
  docker:
    'the engine’s files hold what was deleted: maillon backup FILE, stop, delete the folder neo4j/docker of the home, start, maillon restore FILE',
  remote:
    'the server’s files hold what was deleted: maillon backup FILE, maillon restore FILE into a new database, and delete the old one with its transaction logs and snapshots',
};

/** Version of the product, as in package.json. */
export const VERSION: string = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')).version;

/**
 * Brings up engine, schema and model, and makes the services on them. With no model, or a broken one, all goes on with
 * words and graph alone.
 */
export async function openMaillon(
  config: Config,
  {
    say = () => {},
    signal,
    shortLived = false,
    onLogFault = () => {},
    weights = readRankingWeights(),
    networkWork,
  }: OpenOptions = {},
): Promise<Maillon> {
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    // The model loads while the engine starts: neither needs the other.
    const opening = openEmbedderOrNone(config.model);
    opening.catch(() => undefined);
    closing.push(async () => await (await opening).embedder?.close());

    const engine = await openEngine(config, {
      onProgress: say,
      shortLived,
      ...(signal === undefined ? {} : { signal }),
    });
    closing.push(() => engine.close());
    const graph = await openGraph(engine.coordinates, {
      requireRoom: () => engine.requireRoom(),
      onBroken: () => engine.reportBroken(),
    });
    closing.push(() => graph.close());
    for (const name of await migrate(graph)) say(`schema     ${name}`);

    const embedding = await opening;
    const { embedder } = embedding;
    const state = embedding.state();
    if (state.status === 'broken') say(`model      cannot be used, words and graph alone: ${state.reason}`);
    if (embedder !== null) await ensureVectorIndex(graph, embedder.model.dimensions);

    const log = createRecommendationLog({ graph, days: config.logDays, onFault: onLogFault });
    const voice = createVoice({ graph, embedder, detectLanguage });
    closing.push(async () => {
      await Promise.all([log.settled(), voice.settled()]);
    });
    const directory = createDirectory({ graph });
    const community = new LiveCommunity(graph, embedder);
    const calibrate = similarityCalibration(embedding.card ?? { languages: [] });
    const vectors = new Set<Promise<unknown>>();
    // Vectors that could not be made are made later: leaving does not fail for them.
    closing.push(async () => void (await Promise.allSettled(vectors)));
    // What was made is found by its words at once, and by its meaning as soon as its texts have vectors.
    const written = (): void => {
      if (embedder === null) return;
      const making = embedPending(graph, embedder).catch(() => undefined);
      vectors.add(making);
      void making.then(() => vectors.delete(making));
    };
    const recommender = createRecommender({
      graph,
      community,
      embedder,
      detectLanguage,
      calibrate,
      settings: {
        weights,
        eveningOut: config.eveningOut,
        earned: config.earnedWeights,
      },
      log,
    });
    const audit = createAuditLog({ graph, days: config.auditDays });
    const fingerprint = fingerprintsBy(readSalt(config.home));
    const asks = createAskBook({ graph, onChange: log.asksChanged });
    const versionOf = await versionsOf(graph);
    const records = { ...createRecordDesk(graph, { detectLanguage, source: 'maillon', versionOf }), written };
    const accounts = new AccountBook(graph, audit);
    const isFacilitator = async (member: string): Promise<boolean> =>
      config.mode === 'community' && reachesRole((await accounts.roleOf(member)) ?? 'visitor', 'facilitator');
    const contributions = createContributions({ graph, isFacilitator, records });
    const notices = createNoticeBook({ graph, timeZone: config.timeZone });
    const usualLanguage = async () =>
      languageFor({ community: (await directory.as(KEEPER).community())?.languages ?? [] });
    const erased = createErasedBook({ graph, fingerprint });
    const engineFiles = engineFilesOf(config, {
      say,
      ...(signal === undefined ? {} : { signal }),
      onFault: (error) => say(`engine     ${error instanceof Error ? error.message : error}: it stays due`),
    });
    if (engineFiles !== undefined) closing.push(engineFiles.settled);
    const eraser = createEraser({
      ...{ graph, audit, fingerprint, records },
      disk: DISK[engine.kind],
      noteDue: () => engineFiles?.noteDue(),
      remains: () => [
        engine.kind === 'managed' ? 'compact' : engine.kind,
        ...(backupsOf(config.home).length > 0 ? (['backups'] as const) : []),
      ],
      forgetAccounts: (member) => accounts.forgetMember(member),
    });
    const seeder = (solve?: Solve): Seeder =>
      createSeeder({
        graph,
        meaning: embedder === null ? null : { embedder, calibrate, detectLanguage },
        concernedBy: recommender.concerned,
        answersOf: createFormAnswers({ graph }),
        usualLanguage,
        ...(solve === undefined ? {} : { solve }),
      });
    const files = createFileStore({
      graph,
      detectLanguage,
      limit: config.fileLimit,
      read: readInThreads({ ...DOCUMENT_LIMITS, bytes: config.fileLimit }),
    });
    const own = createOwnBook({ graph, records });
    const mailer = createMailer(config.mail);
    return {
      accounts,
      mailer,
      signIn: (onFault = () => {}) => {
        if (config.url === undefined)
          throw new AppError(
            'bad-input',
            'links need MAILLON_URL, where people find the service: see docs/running-it.md',
          );
        const { url, joining, secret, identityProviders: providers } = config;
        return new SignIn({
          book: accounts,
          settings: { url, joining, secret, providers },
          mailer,
          community: async () => (await directory.as(KEEPER).community())?.name ?? 'Maillon',
          onFault,
        });
      },
      config,
      engine,
      graph,
      embedding,
      directory,
      recommender,
      network: createCommunityNetwork({
        graph,
        community,
        ...(networkWork === undefined ? {} : { work: networkWork }),
      }),
      networkImports: createNetworkImporter({
        graph,
        writeRecords: async (made, options) => {
          const known = await erased.known();
          return await importRecords(graph, made, {
            ...{ ...options, detectLanguage, strict: true, batchRecords: NETWORK_BATCH },
            ...(known === undefined ? {} : { erased: known }),
          });
        },
      }),
      voice,
      asks,
      contributions: contributions.book,
      discussion: createDiscussion({
        ...{ graph, contributions, notices, recommender, asks, fingerprintOf },
        mayBeWithoutName: config.unnamedQuestions,
      }),
      notices,
      noticeSender: (options) => createNoticeSender({ graph, usualLanguage, ...options }),
      seeder,
      forms: createFormBook({ graph }),
      audit,
      own,
      files,
      sharing: createSharing({
        ...{ graph, detectLanguage, files, own },
        records: createSharedRecords({ graph, records }),
        readGroup: (id) => records.read('group', id),
        topicsOf: async (text, viewer) => (await recommender.concerned(text, viewer, {})).topics,
        isFacilitator,
      }),
      erased,
      eraser,
      engineFiles,
      leaving: createLeavingBook({ graph, eraser }),
      takeOut: createTakeOut({ graph, records }),
      samePerson: createSamePersonDesk({
        graph,
        joins: createJoinBook({ ...{ graph, audit, written }, desk: createJoinDesk(graph, { detectLanguage }) }),
        accounts: async () => (await accounts.list()).flatMap(({ member }) => member ?? []),
      }),
      proposals: (solve) =>
        createProposalBook({
          graph,
          seeder: seeder(solve),
          records: { ...createRecordDesk(graph, { detectLanguage, source: 'seeding', versionOf }), written },
        }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
