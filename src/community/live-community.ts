import type { Embedder } from '../embedding/index.ts';
import type { Graph } from '../graph/index.ts';
import { type Lexicon, learnMore, type TopicFinder } from '../language/index.ts';
import type { Community } from './community.ts';
import { countVectors, type VectorCounts } from './count-vectors.ts';
import { dayOf } from './days.ts';
import { changesBetween, followChanges, type Thing } from './follow-changes.ts';
import { Kept } from './kept.ts';
import { loadCommunity, nameOf, readVersion, type Version } from './load.ts';
import { LiveNames } from './names.ts';
import { type CommunityLanguages, readLanguages } from './read-languages.ts';
import { readLexicon } from './read-lexicon.ts';
import { TopicFinders } from './topic-finder.ts';
import { withoutPlans } from './without-plans.ts';

/** The community as it was read last. */
export interface Snapshot {
  readonly community: Community;
  /**
   * The community as it was read whole the last time: what does not rest on single records need not be worked out anew
   * while it is the same.
   */
  readonly base: Community;
  /** Finds its topics, by node. */
  readonly topics: TopicFinder<number>;
  /** Words and acronyms of the community's own texts. */
  readonly lexicon: Lexicon;
  readonly languages: CommunityLanguages;
  readonly vectors: VectorCounts;
}

/** While records are imported the version changes all the time: the structure is read whole this often at most. */
const LEAST_AGE = 5_000;
/** The graph's version is looked at this often at most: many questions at once need not each ask whether it changed. */
const LOOK_AGE = 250;
/** How often unfinished vectors are counted again. */
const RECOUNT_AGE = 15_000;
/** Texts learnt one by one after which all are read again: one that was changed counts twice until then. */
const MOST_LEARNT = 500;

const NOT_COUNTED: VectorCounts = { missing: 0, total: 0 };

/** A look at the graph's version. Looks are numbered as they begin: of two, the later one knows more. */
interface Look {
  readonly number: number;
  readonly version: Version;
}

interface Structure {
  readonly community: Community;
  readonly base: Community;
  readonly look: Look;
}

/**
 * Keeps the community in memory as fresh as the graph, by one cheap look at its version for each question. Small changes
 * are followed record by record; after an import, or when the graph's list of changes does not tell, all is read again.
 *
 * Each thing is read by one reading at a time, and a reading that fails leaves what was known. Questions wait for the
 * structure; the words of the texts, the languages and the counts come later by themselves.
 */
export class LiveCommunity {
  /** What its people, groups, artefacts and organisations are called. */
  readonly names: LiveNames;
  readonly #graph: Graph;
  readonly #embedder: Embedder | null;
  readonly #structure = new Kept<Structure>((known) => this.#readStructure(known));
  readonly #lexicon = new Kept<Lexicon>(() => this.#readLexicon());
  readonly #languages = new Kept<CommunityLanguages>(() => readLanguages(this.#graph));
  readonly #counts = new Kept<VectorCounts>(() => countVectors(this.#graph, this.#embedder?.model.key));
  readonly #topics = new TopicFinders();
  #snapshot: Snapshot | undefined;
  #looks = 0;
  #looking: { readonly at: number; readonly look: Promise<Look> } | undefined;
  /** The latest look: what the next reading of the structure is to catch up with. */
  #wanted: Look | undefined;
  #isWholeWanted = false;
  /** When the structure was read whole, or could not be. */
  #wholeAt = 0;
  #countedAt = 0;
  #learning: Promise<void> = Promise.resolve();
  #learnt = 0;

  constructor(graph: Graph, embedder: Embedder | null) {
    this.#graph = graph;
    this.names = new LiveNames(graph);
    this.#embedder = embedder;
  }

  /** What is in memory now, however old; undefined before the first read. */
  get known(): Snapshot | undefined {
    const [structure, lexicon, languages] = [this.#structure.value, this.#lexicon.value, this.#languages.value];
    if (structure === undefined || lexicon === undefined || languages === undefined) return undefined;
    const today = dayOf(new Date().toISOString());
    const [community, base] = [withoutPlans(structure.community, today), withoutPlans(structure.base, today)];
    const vectors = this.#counts.value ?? NOT_COUNTED;
    const last = this.#snapshot;
    const isSame =
      last?.community === community &&
      last.lexicon === lexicon &&
      last.languages === languages &&
      last.vectors === vectors;
    if (isSame) return last;
    const topics = this.#topics.of(community, lexicon);
    this.#snapshot = { community, base, topics, lexicon, languages, vectors };
    return this.#snapshot;
  }

  /** The community as the graph is now, read again as far as it changed. */
  async current(): Promise<Snapshot> {
    this.#countAgain();
    const look = await this.#look();
    if (this.known === undefined) {
      this.#want(look);
      await Promise.all([this.#structure.read(), this.#lexicon.read(), this.#languages.read()]);
    } else await this.#catchUp(look);
    return this.known as Snapshot;
  }

  /** Reads everything anew, whatever the version says. */
  async refresh(): Promise<void> {
    this.#want(await this.#lookNow());
    this.#isWholeWanted = true;
    await Promise.all([
      this.#structure.readAfresh(),
      this.#lexicon.readAfresh(),
      this.#languages.readAfresh(),
      this.#counts.readAfresh(),
    ]);
  }

  #look(): Promise<Look> {
    const last = this.#looking;
    if (last !== undefined && Date.now() - last.at < LOOK_AGE) return last.look;
    const look = this.#lookNow();
    this.#looking = { at: Date.now(), look };
    // A look that failed is not kept: the next question looks again.
    look.catch(() => {
      if (this.#looking?.look === look) this.#looking = undefined;
    });
    return look;
  }

  async #lookNow(): Promise<Look> {
    const number = ++this.#looks;
    return { number, version: await readVersion(this.#graph, this.#structure.value?.look.version.changed ?? 0) };
  }

  #want(look: Look): void {
    if (look.number > (this.#wanted?.number ?? 0)) this.#wanted = look;
  }

  /** Waits until the structure is what a look saw, unless that takes a whole reading and the last one was just now. */
  async #catchUp(look: Look): Promise<void> {
    this.#want(look);
    for (;;) {
      const known = this.#structure.value?.look;
      if (known === undefined || known.number >= look.number) return;
      if (nameOf(known.version) === nameOf(look.version)) return;
      const changes = changesBetween(known.version, look.version) ?? [];
      if (changes.length === 0 && Date.now() - this.#wholeAt < LEAST_AGE) return;
      try {
        await this.#structure.read();
      } catch {
        // What was known goes on serving.
        return;
      }
    }
  }

  async #readStructure(known: Structure | undefined): Promise<Structure> {
    if (known !== undefined && !this.#isWholeWanted) {
      const followed = await this.#follow(known);
      if (followed !== null) return followed;
    }
    this.#isWholeWanted = false;
    try {
      // Looked at before: what changes while it is read is followed the next time.
      const look = await this.#lookNow();
      const community = await loadCommunity(this.#graph, nameOf(look.version));
      if (known !== undefined) this.#inBackground(this.#lexicon.readAfresh(), this.#languages.readAfresh());
      return { community, base: community, look };
    } finally {
      this.#wholeAt = Date.now();
    }
  }

  /** The structure with what changed one by one since; null when it has to be read whole. */
  async #follow(known: Structure): Promise<Structure | null> {
    let look = this.#wanted ?? known.look;
    for (const isLast of [false, true]) {
      const changes = changesBetween(known.look.version, look.version);
      if (changes === null) break;
      const community = await followChanges(this.#graph, known.community, changes, look.version);
      if (community !== null) {
        this.#learn(changes.filter(({ relations }) => relations));
        return { ...known, community, look };
      }
      // Something may have been written while it was looked at: a second look tells.
      if (!isLast) look = await this.#lookNow();
    }
    // While an import is written, nothing adds up: what is known serves until it may be read whole again.
    return Date.now() - this.#wholeAt < LEAST_AGE
      ? { ...known, look: { number: look.number, version: known.look.version } }
      : null;
  }

  async #readLexicon(): Promise<Lexicon> {
    this.#learnt = 0;
    return await readLexicon(this.#graph, this.#embedder);
  }

  /** Learns from the texts of records that changed, in the background. */
  #learn(things: readonly Thing[]): void {
    const written = things.filter(({ type }) => WITH_TEXTS.has(type));
    if (written.length === 0) return;
    this.#inBackground(this.#languages.readAfresh());
    this.#learning = this.#learning.then(async () => {
      try {
        const texts = await this.#graph.run('understand/changed-texts', {
          things: written.map(({ type, id }) => ({ type, id })),
        });
        this.#learnt += texts.length;
        // What a member no longer says to everyone has to be forgotten.
        if (this.#learnt > MOST_LEARNT || written.some(({ type }) => type === 'member'))
          await this.#lexicon.readAfresh();
        else this.#lexicon.change((lexicon) => learnMore(lexicon, texts));
      } catch {
        // What was learnt before goes on serving.
      }
    });
  }

  /** Counts vectors again in the background, now and then. */
  #countAgain(): void {
    if (Date.now() - this.#countedAt < RECOUNT_AGE) return;
    this.#countedAt = Date.now();
    this.#inBackground(this.#counts.read());
  }

  /** What fails in the background leaves what was known. */
  #inBackground(...work: readonly Promise<unknown>[]): void {
    for (const one of work) one.catch(() => undefined);
  }
}

/** Types of records that texts are learnt from. */
const WITH_TEXTS: ReadonlySet<string> = new Set([
  'member',
  'topic',
  'challenge',
  'question',
  'answer',
  'comment',
  'artefact',
  'group',
]);
