import type { CommunityFileRecord, OwnWord } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import { readAliases, withAliases } from '../joined/aliases.ts';
import { laterWord, wordsFor, wordVersions } from './kept-words.ts';
import { membersOf, type Words } from './split-record.ts';
import { alignWords } from './write-own.ts';

/** What members say of their own data while records are brought in: what the graph holds, and what the file brings. */
export class ImportedWords {
  readonly #graph: Graph;
  /** The versions that held when it began. What is said meanwhile is told by them, not by clocks. */
  readonly #began: ReadonlyMap<string, number>;
  #isOwned: boolean;
  /** Words that the file brought, of members whose records may come after others that name them. */
  readonly #brought = new Map<string, OwnWord>();

  private constructor(graph: Graph, began: ReadonlyMap<string, number>) {
    this.#graph = graph;
    this.#isOwned = began.size > 0;
    this.#began = began;
  }

  static async open(graph: Graph): Promise<ImportedWords> {
    return new ImportedWords(graph, await wordVersions(graph));
  }

  /** The words of all whom some records name, null while there are none; and those that the file brings anew. */
  async take(
    records: readonly CommunityFileRecord[],
  ): Promise<{ readonly words: Words | null; readonly fromFile: ReadonlyMap<string, OwnWord> }> {
    const given = new Map(
      records.flatMap((record) => (record.type === 'member' && record.own ? [[record.id, record.own] as const] : [])),
    );
    this.#isOwned ||= given.size > 0;
    if (!this.#isOwned) return { words: null, fromFile: given };
    const words = await wordsFor(this.#graph, records);
    const fromFile = new Map<string, OwnWord>();
    for (const [id, word] of given) {
      const stood = words.get(id);
      if (laterWord(stood, word) === stood) continue;
      fromFile.set(id, word);
      this.#brought.set(id, word);
    }
    for (const id of new Set(records.flatMap(membersOf))) {
      const word = laterWord(words.get(id), this.#brought.get(id));
      if (word !== undefined) words.set(id, word);
    }
    return { words: withAliases(words, await readAliases(this.#graph)), fromFile };
  }

  /**
   * Brings in line what was written before a word was known: one that stood later in the file, or was said meanwhile.
   * `all`: with every word, after an import that was stopped.
   */
  async settle(detectLanguage: DetectLanguage, all: boolean): Promise<void> {
    const versions = await wordVersions(this.#graph);
    const said = [...versions].filter(([member, version]) => all || this.#began.get(member) !== version);
    const members = new Set([...this.#brought.keys(), ...said.map(([member]) => member)]);
    if (members.size > 0) await alignWords(this.#graph, detectLanguage, members);
  }
}

/** A record as its source says it: a member's own word beside it, and who else they are, is no part of it. */
export function withoutOwn(record: CommunityFileRecord): CommunityFileRecord {
  if (record.type !== 'member' || (record.own === undefined && record.sameAs === undefined)) return record;
  const { own: _, sameAs: _same, ...source } = record;
  return source;
}
