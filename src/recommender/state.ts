import { LANGUAGES, type Language } from '../domain/index.ts';
import type { Embedder } from '../embedding/index.ts';
import type { Graph } from '../graph/index.ts';
import type { Community } from './community/community.ts';
import { loadCommunity, readVersion } from './community/load.ts';
import { type EarnedWeights, NO_MODEL, readEarned } from './earned.ts';
import { type Lexicon, readLexicon } from './understand/lexicon.ts';
import { TopicIndex } from './understand/topic-index.ts';

/** What is kept in memory between questions. */
export interface State {
  readonly community: Community;
  readonly topics: TopicIndex;
  /** Words and acronyms of the community's own texts. */
  readonly lexicon: Lexicon;
  /** Languages that passages are written in. */
  readonly languages: { readonly ours: readonly Language[]; readonly others: boolean };
  /** Passages without a vector of the model in use. */
  readonly vectors: { readonly missing: number; readonly total: number };
  /** Weights that the community's history earned with the model in use; null without. */
  readonly earned: EarnedWeights | null;
  readonly readAt: number;
}

/** While records are being written the version changes all the time: the structure is read again this often at most. */
const LEAST_AGE = 5_000;
/** The graph's version is looked at this often at most: many questions at once need not each ask whether it changed. */
const LOOK_AGE = 250;
/** How often unfinished vectors are counted again. */
const RECOUNT_AGE = 15_000;

/** Counting reads every passage; on a busy machine longer than a question may take. */
const COUNT_TIMEOUT = 60_000;

/** Keeps the community's structure as fresh as the graph: one cheap look at its version for each question. */
export class FreshState {
  readonly #graph: Graph;
  readonly #embedder: Embedder | null;
  #state: State | undefined;
  #reading: Promise<State> | undefined;
  /** Whether the texts are being read in the background; `again` when they changed meanwhile. */
  #learning: 'no' | 'yes' | 'again' = 'no';
  #version: { readonly at: number; readonly read: Promise<string> } | undefined;

  constructor(graph: Graph, embedder: Embedder | null) {
    this.#graph = graph;
    this.#embedder = embedder;
  }

  /** What is in memory now, however old; undefined before the first read. */
  get known(): State | undefined {
    return this.#state;
  }

  /** The state as the graph is now, read again when it changed. */
  async current(): Promise<State> {
    const version = await this.#look();
    const state = this.#state;
    if (state === undefined) return await this.#read(version);
    const age = Date.now() - state.readAt;
    if (version !== state.community.version && age > LEAST_AGE) return await this.#read(version);
    if (state.vectors.missing > 0 && age > RECOUNT_AGE) return await this.#recount(state);
    return state;
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

  #read(version: string): Promise<State> {
    this.#reading ??= this.#load(version).finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #load(version: string): Promise<State> {
    const [community, languages, vectors, earned, lexicon] = await Promise.all([
      loadCommunity(this.#graph, version),
      this.#languages(),
      this.#vectors(),
      readEarned(this.#graph, this.#embedder?.model.key ?? NO_MODEL),
      // Every text is read for it, seconds in a large community: only the first question waits for that.
      this.#state?.lexicon ?? readLexicon(this.#graph, this.#embedder),
    ]);
    const topics = new TopicIndex(community, lexicon);
    const state = { community, topics, lexicon, languages, vectors, earned, readAt: Date.now() };
    if (this.#state !== undefined) void this.#learn();
    this.#state = state;
    return state;
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
    if (this.#state === undefined) return;
    this.#state = { ...this.#state, lexicon, topics: new TopicIndex(this.#state.community, lexicon) };
  }

  async #recount(state: State): Promise<State> {
    const counted = { ...state, vectors: await this.#vectors(), readAt: Date.now() };
    this.#state = counted;
    return counted;
  }

  async #languages(): Promise<State['languages']> {
    const [row] = await this.#graph.run('relations/passage-languages', {});
    const counts: Record<Language, number> = { fr: row?.french ?? 0, nl: row?.dutch ?? 0, en: row?.english ?? 0 };
    return { ours: LANGUAGES.filter((language) => counts[language] > 0), others: (row?.other ?? 0) > 0 };
  }

  async #vectors(): Promise<State['vectors']> {
    if (this.#embedder === null) return { missing: 0, total: 0 };
    const { key: model } = this.#embedder.model;
    const [row] = await this.#graph.run('retrieve/vectors-missing', { model }, { timeout: COUNT_TIMEOUT });
    return row ?? { missing: 0, total: 0 };
  }
}
