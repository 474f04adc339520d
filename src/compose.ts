import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AccountBook, NO_AUDIT, SignIn } from './accounts/index.ts';
import { LiveCommunity } from './community/index.ts';
import { type Config, PROJECT_ROOT } from './config.ts';
import { createDirectory, type Directory } from './directory/index.ts';
import { AppError, KEEPER } from './domain/index.ts';
import { type OpenedEmbedder, openEmbedderOrNone, similarityCalibration } from './embedding/index.ts';
import { createFormAnswers, createFormBook, type FormBook } from './forms/index.ts';
import { type Engine, ensureVectorIndex, migrate, type Neo4jGraph, openEngine, openGraph } from './graph/index.ts';
import { createRecordDesk, createVoice, embedPending, importRecords, type Voice } from './ingestion/index.ts';
import { detectLanguage, languageFor } from './language/index.ts';
import { createMailer, type Mailer } from './mail/index.ts';
import {
  type CommunityNetwork,
  createCommunityNetwork,
  createNetworkImporter,
  type NetworkImporter,
  type NetworkWork,
} from './network/index.ts';
import { createProposalBook, createSeeder, type ProposalBook, type Seeder } from './proposals/index.ts';
import {
  type AskBook,
  createAskBook,
  createRecommendationLog,
  createRecommender,
  type RankingWeights,
  type Recommender,
  readRankingWeights,
} from './recommender/index.ts';
import type { Solve } from './seeding/index.ts';

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
  /** Seeds sub-groups, in this thread unless another way to work them out is handed in. */
  seeder(solve?: Solve): Seeder;
  /** Forms that people fill in. */
  readonly forms: FormBook;
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
    const graph = await openGraph(engine.coordinates);
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
    const seeder = (solve?: Solve): Seeder =>
      createSeeder({
        graph,
        meaning: embedder === null ? null : { embedder, calibrate, detectLanguage },
        concernedBy: recommender.concerned,
        answersOf: createFormAnswers({ graph }),
        usualLanguage: async () =>
          languageFor({ community: (await directory.as(KEEPER).community())?.languages ?? [] }),
        ...(solve === undefined ? {} : { solve }),
      });
    const mailer = createMailer(config.mail);
    const accounts = new AccountBook(graph, NO_AUDIT);
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
        writeRecords: (made, options) =>
          importRecords(graph, made, { ...options, detectLanguage, strict: true, batchRecords: NETWORK_BATCH }),
      }),
      voice,
      asks: createAskBook({ graph, onChange: log.asksChanged }),
      seeder,
      forms: createFormBook({ graph }),
      proposals: (solve) =>
        createProposalBook({
          graph,
          seeder: seeder(solve),
          records: {
            ...createRecordDesk(graph, { detectLanguage, source: 'seeding' }),
            // What was made is found by its words at once, and by its meaning as soon as its texts have vectors.
            written: () => {
              if (embedder === null) return;
              const making = embedPending(graph, embedder).catch(() => undefined);
              vectors.add(making);
              void making.then(() => vectors.delete(making));
            },
          },
        }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
