import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccountBook } from '../../src/accounts/index.ts';
import { createApp, createLifecycle, createLogger, type Services } from '../../src/api/index.ts';
import { LiveCommunity } from '../../src/community/index.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import { type ContributionBook, createContributions } from '../../src/contributions/index.ts';
import { createDirectory, type Directory } from '../../src/directory/index.ts';
import { createDiscussion } from '../../src/discussion/index.ts';
import { createFileStore, DOCUMENT_LIMITS, readInThreads } from '../../src/documents/index.ts';
import { openEmbedderOrNone, similarityCalibration } from '../../src/embedding/index.ts';
import { createFormAnswers, createFormBook } from '../../src/forms/index.ts';
import type { Neo4jGraph } from '../../src/graph/index.ts';
import {
  createImportDesk,
  createJoinDesk,
  createRecordDesk,
  createVoice,
  importCommunity,
  importRecords,
  importStatus,
} from '../../src/ingestion/index.ts';
import {
  createAuditLog,
  createEraser,
  createLeavingBook,
  createTakeOut,
  fingerprintsBy,
} from '../../src/keeping/index.ts';
import { detectLanguage } from '../../src/language/index.ts';
import { createCommunityNetwork, createNetworkImporter } from '../../src/network/index.ts';
import { createNoticeBook } from '../../src/notices/index.ts';
import { createOwnBook } from '../../src/own/index.ts';
import { createProposalBook, createSeeder, createSeedingDesk, type SeedingDesk } from '../../src/proposals/index.ts';
import {
  createAskBook,
  createRecommendationLog,
  createRecommender,
  fingerprintOf,
  type RecommendationLog,
  readRankingWeights,
} from '../../src/recommender/index.ts';
import { createJoinBook, createSamePersonDesk } from '../../src/same-person/index.ts';
import type { Solve } from '../../src/seeding/index.ts';
import { createSharedRecords, createSharing } from '../../src/sharing/index.ts';
import { openEngineFiles } from './engine-files.ts';
import { emptyGraph, openTestGraph } from './test-graph.ts';

/** L'Atelier: Lucie, Tom (seen within the community) and Ana, with one more who is hidden. */
const ATELIER = join(PROJECT_ROOT, 'tests', 'fixtures', 'api', 'atelier.ndjson');

export interface Atelier {
  readonly graph: Neo4jGraph;
  /** Folder of the files that are brought to be imported. */
  readonly brought: string;
  readonly directory: Directory;
  readonly services: Services;
  readonly seedings: SeedingDesk;
  readonly contributions: ContributionBook;
  /** Reads the community anew, as a service does by itself within seconds of a change. */
  refresh(): Promise<void>;
  /** Who was shown to whom, written behind the answers. */
  readonly log: RecommendationLog;
  close(): Promise<void>;
}

export interface AtelierOptions {
  /** Folder of the built pages; none when left out. */
  readonly pages?: string;
  /** Another community than the Atelier. */
  readonly records?: string;
  /** Members who look after the community. */
  readonly facilitators?: readonly string[];
  /** Whether questions may be put without a name; they may, when left out. */
  readonly mayBeWithoutName?: boolean;
  /** Bytes of a file that is brought to be imported at most (default 1 MiB). */
  readonly importLimit?: number;
  /** Where groups are worked out; in this thread when left out. */
  readonly solve?: Solve;
}

/** The whole service on the throw-away graph, with the Atelier in it. */
export async function openAtelier(own: AtelierOptions = {}): Promise<Atelier> {
  const graph = await openTestGraph();
  await emptyGraph(graph);
  await importCommunity(graph, own.records ?? ATELIER, { detectLanguage, rejects: '/dev/null' });
  const embedding = await openEmbedderOrNone('none');
  const directory = createDirectory({ graph });
  const log = createRecommendationLog({ graph, days: 90 });
  const community = new LiveCommunity(graph, embedding.embedder);
  const recommender = createRecommender({
    graph,
    community,
    log,
    embedder: embedding.embedder,
    detectLanguage,
    calibrate: similarityCalibration({ languages: [] }),
    settings: { weights: readRankingWeights() },
  });
  const seeder = createSeeder({
    graph,
    concernedBy: recommender.concerned,
    answersOf: createFormAnswers({ graph }),
    usualLanguage: async () => 'fr',
    ...(own.solve === undefined ? {} : { solve: own.solve }),
  });
  const seedings = createSeedingDesk({
    graph,
    seeder,
    hasMember: (id) => directory.hasMember(id),
    // Seen in the output of the test that fails by it.
    onFault: (error) => console.error(error),
  });
  const records = { ...createRecordDesk(graph, { detectLanguage, source: 'seeding' }), written: () => {} };
  const shared = createRecordDesk(graph, { detectLanguage, source: 'maillon' });
  const files = createFileStore({
    ...{ graph, detectLanguage, limit: DOCUMENT_LIMITS.bytes },
    read: readInThreads(DOCUMENT_LIMITS),
  });
  const ownBook = createOwnBook({ graph, records });
  const asks = createAskBook({ graph, onChange: log.asksChanged });
  const contributions = createContributions({
    graph,
    records: { ...createRecordDesk(graph, { detectLanguage, source: 'maillon' }), written: () => {} },
    isFacilitator: async (member) => own.facilitators?.includes(member) === true,
  });
  const notices = createNoticeBook({ graph });
  const engineFiles = openEngineFiles();
  const keeping = keepingOf(graph, engineFiles.noteDue);
  const brought = mkdtempSync(join(tmpdir(), 'maillon-brought-'));
  const importDesk = createImportDesk({
    ...{ graph, detectLanguage, folder: brought, limit: own.importLimit ?? 2 ** 20 },
    erased: async () => undefined,
    note: async (by, { source, counts: { added } }) =>
      await keeping.audit.note({ what: 'import', by, details: { source, added } }),
    written: () => {},
    onFault: (error) => console.error(error),
  });
  return {
    graph,
    brought,
    directory,
    log,
    contributions: contributions.book,
    seedings,
    refresh: () => community.refresh(),
    services: {
      recommender,
      seedings,
      forms: createFormBook({ graph }),
      own: ownBook,
      files,
      sharing: createSharing({
        ...{ graph, detectLanguage, files, own: ownBook },
        records: createSharedRecords({ graph, records: { ...shared, written: () => {} } }),
        readGroup: (id) => shared.read('group', id),
        topicsOf: async (text, viewer) => (await recommender.concerned(text, viewer, {})).topics,
      }),
      engineFiles,
      importDesk,
      ...keeping,
      proposals: createProposalBook({ graph, seeder, records }),
      network: createCommunityNetwork({ graph, community }),
      voice: createVoice({ graph, embedder: null, detectLanguage }),
      asks,
      notices,
      discussion: createDiscussion({
        ...{ graph, contributions, notices, recommender, asks, fingerprintOf },
        mayBeWithoutName: own.mayBeWithoutName ?? true,
      }),
      networkImports: createNetworkImporter({
        graph,
        writeRecords: (made, options) => importRecords(graph, made, { ...options, detectLanguage, strict: true }),
      }),
      directory,
      model: embedding.state,
      engine: 'Neo4j (test)',
      imports: () => importStatus(graph),
      lifecycle: createLifecycle(),
      logger: createLogger('silent'),
      settings: { host: '127.0.0.1', development: false, version: '0.0.0', pages: own.pages ?? '/nowhere' },
    },
    async close() {
      await Promise.all([seedings.close(), importDesk.close()]);
      rmSync(brought, { recursive: true, force: true });
      await log.settled();
      await embedding.embedder?.close();
      engineFiles.remove();
      await graph.close();
    },
  };
}

/** What keeps, tells and takes away. */
function keepingOf(
  graph: Neo4jGraph,
  noteDue: () => void,
): Pick<Services, 'audit' | 'eraser' | 'leaving' | 'takeOut' | 'samePerson'> {
  const audit = createAuditLog({ graph, days: 365 });
  const records = createRecordDesk(graph, { detectLanguage, source: 'maillon' });
  const accounts = new AccountBook(graph, audit);
  const eraser = createEraser({
    ...{ graph, audit, records, fingerprint: fingerprintsBy('atelier'), disk: '', noteDue },
    forgetAccounts: (member) => accounts.forgetMember(member),
  });
  return {
    ...{ audit, eraser, leaving: createLeavingBook({ graph, eraser }), takeOut: createTakeOut({ graph, records }) },
    samePerson: createSamePersonDesk({
      graph,
      joins: createJoinBook({ graph, audit, desk: createJoinDesk(graph, { detectLanguage }) }),
      accounts: async () => (await accounts.list()).flatMap(({ member }) => member ?? []),
    }),
  };
}

export interface Running {
  readonly address: string;
  stop(): Promise<void>;
}

export async function listen(services: Services): Promise<Running> {
  const server: Server = createServer(createApp(services));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      await services.lifecycle.stop(server, { grace: 1_000 });
    },
  };
}
