import { randomUUID } from 'node:crypto';
import {
  AppError,
  type CommunityFileRecord,
  type OwnWord,
  type RecordOf,
  type RecordType,
} from '../../domain/index.ts';
import type { Graph, Statement } from '../../graph/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import { keyOf, laterWord, readWords } from '../own-word/kept-words.ts';
import type { SourceRecord } from '../own-word/write-own.ts';
import { recordHash } from '../record/canonical-record.ts';
import { createJoinDesk } from './join-desk.ts';
import {
  emptyMember,
  type Joins,
  type PiecesOfRecord,
  pieceStatements,
  readJoins,
  readPieces,
  sameJoins,
} from './kept-joins.ts';
import { uniteWords } from './merge-members.ts';
import { resolveRecord, type SourcePiece, same } from './resolve-record.ts';
import { readStood, standingOf, takeOffStatements } from './restand.ts';

/** A record of a source as it stands in the graph, whoever is another member by now. */
export interface ComingRecord {
  readonly source: CommunityFileRecord;
  /** Null where it would say nothing; of a member who is several, the record of the source. */
  readonly stands: CommunityFileRecord | null;
  readonly pieces: readonly SourcePiece[];
  /** Of what stands, as the graph keeps it. */
  readonly hash: string;
  /** What the graph keeps of what the source says; undefined where that is the hash of the record that stands. */
  readonly stoodHash: string | undefined;
  /** Whether the source says by the same ids what it said. */
  readonly isSaidSo: boolean;
  /** Whether it is the record of a member who is several. */
  readonly isJoined: boolean;
}

/** A record that is to be written. */
export interface ComingChange {
  readonly coming: ComingRecord;
  readonly source: string;
  readonly isKnown: boolean;
}

/** Who is another member by now, while records are brought in. */
export class ImportedJoins {
  readonly #graph: Graph;
  readonly #joins: Joins;
  readonly #kept: ReadonlySet<string>;
  /** Who is whom as the file says it. */
  readonly #wanted = new Map<string, string>();

  private constructor(graph: Graph, joins: Joins) {
    this.#graph = graph;
    this.#joins = joins;
    this.#kept = new Set(joins.aliases.values());
  }

  static async open(graph: Graph): Promise<ImportedJoins> {
    return new ImportedJoins(graph, await readJoins(graph));
  }

  /** Nobody is joined while what was compared with the graph is written. */
  guard(): Statement {
    return sameJoins(this.#joins);
  }

  /** Whether a record stays though its source has it no more: until the join is taken back it is part of another. */
  isKept(type: RecordType, id: string): boolean {
    return type === 'member' && (this.#kept.has(id) || this.#joins.aliases.has(id));
  }

  /** Records of the source as they stand. */
  async compare(sources: readonly CommunityFileRecord[]): Promise<ComingRecord[]> {
    const { aliases } = this.#joins;
    if (aliases.size === 0)
      return sources.map((source) => ({
        ...{ source, stands: source, pieces: [], hash: recordHash(source) },
        ...{ stoodHash: undefined, isSaidSo: true, isJoined: false },
      }));
    const joined = sources.filter(({ type, id }) => this.isKept(type, id));
    const [pieces, stood] = await Promise.all([readPieces(this.#graph, sources), readStood(this.#graph, joined)]);
    const hashes = new Map(stood.map((record) => [record.id, recordHash(record.source)]));
    return sources.map((source) => {
      if (this.isKept(source.type, source.id))
        return {
          ...{ source, stands: source, pieces: [], hash: recordHash(source) },
          ...{ stoodHash: hashes.get(source.id), isSaidSo: true, isJoined: true },
        };
      const { stands, pieces: next } = resolveRecord(source, aliases);
      const isSaidSo = same(next, pieces.get(keyOf(source)) ?? []);
      const hash = recordHash(stands ?? source);
      return { source, stands, pieces: next, hash, stoodHash: undefined, isSaidSo, isJoined: false };
    });
  }

  /**
   * The records whose members' words are asked for, with the words that the file brings of them: what it says of one who is gone
   * is said of whom they are now.
   */
  async withWords(
    given: readonly CommunityFileRecord[],
    coming: readonly ComingRecord[],
  ): Promise<{
    readonly records: CommunityFileRecord[];
    readonly statements: Statement[];
  }> {
    const { aliases } = this.#joins;
    const statements: Statement[] = [];
    const records: CommunityFileRecord[] = [];
    for (const [at, record] of given.entries()) {
      if (record.type === 'member' && record.sameAs !== undefined) this.#wanted.set(record.id, record.sameAs);
      const own = record.type === 'member' ? record.own : undefined;
      const kept = record.type === 'member' ? aliases.get(record.id) : undefined;
      if (kept === undefined) {
        const stands = coming[at]?.stands ?? record;
        records.push(own === undefined ? stands : ({ ...stands, own } as CommunityFileRecord));
        continue;
      }
      const united = own === undefined ? null : await this.#saidBefore(record.id, kept, own, statements);
      records.push({ ...emptyMember(kept), ...(united === null ? {} : { own: united }) } as CommunityFileRecord);
    }
    return { records, statements };
  }

  async #saidBefore(id: string, kept: string, own: OwnWord, statements: Statement[]): Promise<OwnWord | null> {
    const words = await readWords(this.#graph, [id, kept]);
    if (laterWord(words.get(id), own) === words.get(id)) return null;
    statements.push({
      query: 'joins/keep-word',
      parameters: { id, version: own.version, at: own.at, word: JSON.stringify(own) },
    });
    const nothing = (member: string, word: OwnWord | null) => ({
      record: emptyMember(member) as RecordOf<'member'>,
      word,
    });
    const stood = words.get(kept) ?? null;
    const at = stood !== null && stood.at > own.at ? stood.at : own.at;
    return uniteWords(nothing(kept, stood), nothing(id, own), at);
  }

  /** The records to write, and the statements that go with them. */
  async settled(
    changes: readonly ComingChange[],
  ): Promise<{ readonly records: readonly SourceRecord[]; readonly statements: readonly Statement[] }> {
    const records = changes.flatMap(({ coming, source, isKnown }): SourceRecord[] =>
      coming.isJoined || coming.stands === null ? [] : [{ record: coming.stands, hash: coming.hash, source, isKnown }],
    );
    if (this.#joins.aliases.size === 0) return { records, statements: [] };
    const gone = changes.flatMap(({ coming }) => (coming.stands === null ? [coming.source] : []));
    const pieces: PiecesOfRecord[] = changes.flatMap(({ coming, source }) =>
      coming.isJoined ? [] : [{ record: coming.source, pieces: coming.pieces, source }],
    );
    const joined = changes.filter(({ coming }) => coming.isJoined);
    const members = await this.#membersWith(joined);
    return {
      records: [...records, ...members.records],
      statements: [
        ...takeOffStatements(gone),
        ...pieceStatements([...pieces, ...members.pieces], this.#joins.aliases),
        ...members.statements,
      ],
    };
  }

  /** Members who are several, with what the source says of some of them now. */
  async #membersWith(changes: readonly ComingChange[]): Promise<{
    readonly records: SourceRecord[];
    readonly pieces: PiecesOfRecord[];
    readonly statements: Statement[];
  }> {
    const { aliases } = this.#joins;
    if (changes.length === 0) return { records: [], pieces: [], statements: [] };
    const saidNow = new Map(changes.map((change) => [change.coming.source.id, change]));
    const kept = new Set([...saidNow.keys()].map((id) => aliases.get(id) ?? id));
    const ids = [...kept, ...[...aliases].flatMap(([from, of]) => (kept.has(of) ? [from] : []))];
    const stood = await readStood(
      this.#graph,
      ids.map((id) => ({ type: 'member', id })),
    );
    const sourceOf = new Map(stood.map(({ id, known }) => [id, known?.source ?? 'maillon']));
    for (const [id, { source }] of saidNow) sourceOf.set(id, source);
    const standing = standingOf(
      stood.map(({ id, source }) => saidNow.get(id)?.coming.source ?? source),
      aliases,
    );
    const records = standing.flatMap(({ id, stands }): SourceRecord[] =>
      stands === null
        ? []
        : [{ record: stands, hash: recordHash(stands), source: sourceOf.get(id) ?? 'maillon', isKnown: true }],
    );
    const rows = [...saidNow].flatMap(([id, { coming, source }]) =>
      aliases.has(id)
        ? [{ id, recordHash: coming.hash, source, name: (coming.source as RecordOf<'member'>).name }]
        : [],
    );
    return {
      records,
      pieces: standing.map(({ type, id, pieces }) => ({ record: { type, id }, pieces, source: '' })),
      statements: rows.length > 0 ? [{ query: 'joins/set-alias', parameters: { rows } }] : [],
    };
  }

  /** Joins whom the file says to be one, once all their records are there; gives in words who was, and what could not be. */
  async settle(detectLanguage: DetectLanguage, beginning: () => Statement[]): Promise<string[]> {
    const told: string[] = [];
    let joined = 0;
    if (this.#wanted.size === 0) return told;
    const desk = createJoinDesk(this.#graph, { detectLanguage });
    for (const from of leavesFirst(this.#wanted)) {
      const { aliases } = await readJoins(this.#graph);
      const said = this.#wanted.get(from) ?? from;
      const into = aliases.get(said) ?? said;
      if (aliases.has(from)) continue;
      try {
        const plan = await desk.plan(from, into);
        const at = new Date().toISOString();
        await this.#graph.write([...beginning(), ...plan.statements({ id: `join-${randomUUID()}`, at, by: 'import' })]);
        joined += 1;
      } catch (error) {
        if (!(error instanceof AppError) || !['bad-input', 'conflict', 'not-found'].includes(error.code)) throw error;
        told.push(`${JSON.stringify(from)} was not joined to ${JSON.stringify(into)}: ${error.message}`);
      }
    }
    return [...(joined > 0 ? [`members joined to the one they are, as the file says: ${joined}`] : []), ...told];
  }
}

/** Whoever others are joined to comes after them. */
function leavesFirst(wanted: ReadonlyMap<string, string>): string[] {
  const depth = (id: string, seen: ReadonlySet<string> = new Set()): number => {
    const next = wanted.get(id);
    return next === undefined || seen.has(id) ? 0 : 1 + depth(next, new Set([...seen, id]));
  };
  return [...wanted.keys()].sort((one, other) => depth(other) - depth(one) || (one < other ? -1 : 1));
}
