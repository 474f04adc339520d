import type { Embedder } from '../embedding/index.ts';
import type { Graph } from '../graph/index.ts';
import type { Lexicon, TopicFinder } from '../language/index.ts';
import type { Community } from './community.ts';
import { countVectors, type VectorCounts } from './count-vectors.ts';
import { loadCommunity, readVersion } from './load.ts';
import { type CommunityLanguages, readLanguages } from './read-languages.ts';
import { readLexicon } from './read-lexicon.ts';
import { topicFinderOf } from './topic-finder.ts';

/** The community as it was read last. */
export interface Snapshot {
  readonly community: Community;
  /** Finds its topics, by node. */
  readonly topics: TopicFinder<number>;
  /** Words and acronyms of the community's own texts. */
  readonly lexicon: Lexicon;
  readonly languages: CommunityLanguages;
  readonly vectors: VectorCounts;
  readonly readAt: number;
}

/** While records are being written the version changes all the time: the structure is read again this often at most. */
const LEAST_AGE = 5_000;
/** The graph's version is looked at this often at most: many questions at once need not each ask whether it changed. */
const LOOK_AGE = 250;
/** How often unfinished vectors are counted again. */
const RECOUNT_AGE = 15_000;

/** Keeps the community in memory as fresh as the graph: one cheap look at its version for each question. */
export class LiveCommunity {
  readonly #graph: Graph;
  readonly #embedder: Embedder | null;
  #snapshot: Snapshot | undefined;
  #reading: Promise<Snapshot> | undefined;
  /** Whether the texts are being read in the background; `again` when they changed meanwhile. */
  #learning: 'no' | 'yes' | 'again' = 'no';
  #version: { readonly at: number; readonly read: Promise<string> } | undefined;

  constructor(graph: Graph, embedder: Embedder | null) {
    this.#graph = graph;
    this.#embedder = embedder;
  }

  /** What is in memory now, however old; undefined before the first read. */
  get known(): Snapshot | undefined {
    return this.#snapshot;
  }

  /** The community as the graph is now, read again when it changed. */
  async current(): Promise<Snapshot> {
    const version = await this.#look();
    const snapshot = this.#snapshot;
    if (snapshot === undefined) return await this.#read(version);
    const age = Date.now() - snapshot.readAt;
    if (version !== snapshot.community.version && age > LEAST_AGE) return await this.#read(version);
    if (snapshot.vectors.missing > 0 && age > RECOUNT_AGE) return await this.#recount(snapshot);
    return snapshot;
  }

  #look(): Promise<string> {
    const known = this.#version;
    if (known !== undefined && Date.now() - known.at < LOOK_AGE) return known.read;
    const read = readVersion(this.#graph);
    this.#version = { at: Date.now(), read };
    // A look that failed is not kept: the next question looks again.
    read.catch(() => {
      if (this.#version?.read === read) this.#version = undefined;
    });
    return read;
  }

  /** Reads everything anew, whatever the version says. */
  async refresh(): Promise<void> {
    const version = await readVersion(this.#graph);
    const lexicon = await readLexicon(this.#graph, this.#embedder);
    await this.#read(version);
    this.#learnt(lexicon);
  }

  #read(version: string): Promise<Snapshot> {
    this.#reading ??= this.#load(version).finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #load(version: string): Promise<Snapshot> {
    const [community, languages, vectors, lexicon] = await Promise.all([
      loadCommunity(this.#graph, version),
      readLanguages(this.#graph),
      countVectors(this.#graph, this.#embedder?.model.key),
      // Every text is read for it, seconds in a large community: only the first question waits for that.
      this.#snapshot?.lexicon ?? readLexicon(this.#graph, this.#embedder),
    ]);
    const topics = topicFinderOf(community, lexicon);
    const snapshot = { community, topics, lexicon, languages, vectors, readAt: Date.now() };
    if (this.#snapshot !== undefined) void this.#learn();
    this.#snapshot = snapshot;
    return snapshot;
  }

  async #learn(): Promise<void> {
    if (this.#learning !== 'no') {
      this.#learning = 'again';
      return;
    }
    do {
      this.#learning = 'yes';
      try {
        this.#learnt(await readLexicon(this.#graph, this.#embedder));
      } catch {
        // What was learnt before goes on serving; the next change reads the texts again.
        break;
      }
    } while ((this.#learning as string) === 'again');
    this.#learning = 'no';
  }

  #learnt(lexicon: Lexicon): void {
    if (this.#snapshot === undefined) return;
    this.#snapshot = { ...this.#snapshot, lexicon, topics: topicFinderOf(this.#snapshot.community, lexicon) };
  }

  async #recount(snapshot: Snapshot): Promise<Snapshot> {
    const counted = {
      ...snapshot,
      vectors: await countVectors(this.#graph, this.#embedder?.model.key),
      readAt: Date.now(),
    };
    this.#snapshot = counted;
    return counted;
  }
}
