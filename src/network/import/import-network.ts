import { AppError, type CommunityFileRecord, type Language, type Viewer } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import { foldedText } from '../../language/index.ts';
import { MAX_FAULTS } from '../files/limits.ts';
import { NETWORK_FORMATS, type NetworkFormat } from '../files/network-format.ts';
import type { Mapping } from '../files/read/mapping.ts';
import { type NetworkReading, readNetwork } from '../files/read-network.ts';
import type { ImportFinding, NetworkImportReport } from './import-report.ts';
import { type KindChoice, kindsOfTies } from './kind-of-tie.ts';
import { makeMembers } from './make-members.ts';
import { type KnownPerson, type Match, type MatchedBy, matchMembers } from './match-members.ts';
import { plainName } from './plain-name.ts';
import { readTies } from './read-ties.ts';
import { sayImport } from './say-import.ts';
import { type KnownTie, settleTies } from './settle-ties.ts';

/** Under which names a file holds what it does not call by our own; `date` is of edges, `email` of nodes. */
export interface ImportMapping extends Mapping {
  readonly date?: string | undefined;
  readonly email?: string | undefined;
}

export interface NetworkImportOptions extends KindChoice {
  /** Name of the file: it says the format where the text does not, and what the ties are kept under. */
  readonly name: string;
  /** Who brings it in: the keeper alone may. */
  readonly viewer: Viewer;
  readonly language: Language;
  readonly mapping?: ImportMapping | undefined;
  /** The one way to match people; by id, e-mail address and name in turn when absent. */
  readonly by?: MatchedBy | undefined;
  /** Make members of those whom nobody here is; they are left out with their ties when absent. */
  readonly makeMembers?: boolean | undefined;
  /** Say what would be written and write nothing. */
  readonly dryRun?: boolean | undefined;
  /** Text of a node list, beside an edge list. */
  readonly nodes?: string | undefined;
  /** Whether an edge list that does not say it has directions; true when absent. */
  readonly isDirected?: boolean | undefined;
  /** Name to keep the ties under; that of the file when absent. */
  readonly source?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Writes records as an import of a file does: all are checked before the first is written. */
export type WriteRecords = (
  made: { readonly name: string; readonly kind: 'network'; readonly records: readonly CommunityFileRecord[] },
  options: { readonly dryRun: boolean; readonly signal?: AbortSignal },
) => Promise<{
  readonly wrote: boolean;
  readonly refused: boolean;
  readonly faults: readonly { readonly message: string }[];
}>;

export interface NetworkImporter {
  /**
   * Brings a network that was made elsewhere into the community as ties. What the file says is settled in full before
   * anything is written: who its people are here, what each tie is beside those that stand. An import that was stopped is
   * finished by running it again; importing twice writes nothing. What is not in the file stays as it is.
   *
   * @throws AppError `bad-input` or `too-large` for a file that cannot be read, or kinds that are none of ours; `forbidden`
   * for everybody but the keeper
   */
  importNetwork(text: string, options: NetworkImportOptions): Promise<NetworkImportReport>;
}

/** Looking through everybody may take longer than a page's read, in milliseconds. */
const PATIENCE = { timeout: 180_000 };
const MEMBERS_AT_A_TIME = 500;

export function createNetworkImporter({
  graph,
  writeRecords,
}: {
  readonly graph: Graph;
  readonly writeRecords: WriteRecords;
}): NetworkImporter {
  return {
    async importNetwork(text, options) {
      const { viewer, dryRun = false, signal, language } = options;
      if (viewer.kind !== 'keeper')
        throw new AppError('forbidden', 'a network is brought in by whoever keeps the community, and nobody else');
      const began = performance.now();
      const reading = readText(text, options);
      const { view } = reading;
      const kinds = kindsOfTies(view.edges, options);
      const people: KnownPerson[] = [];
      for await (const person of graph.stream('import/people', {}, PATIENCE)) people.push(person);
      const matches = matchMembers(view.nodes, people, { by: options.by, emailFrom: options.mapping?.email });
      const made = options.makeMembers
        ? makeMembers(view.nodes, matches, people)
        : { records: [], of: new Map<string, string>() };
      const memberOf = (node: string): string | undefined => {
        const match = matches.get(node);
        return match?.is === 'member' ? match.id : made.of.get(node);
      };
      const stated = readTies(reading, memberOf, (word) => kinds.get(word) ?? null, options.mapping?.date);
      const settled = settleTies(stated.ties, await tiesFrom(graph, new Set(stated.ties.map(({ from }) => from))));
      const name = options.source ?? `network/${baseName(options.name)}`;
      const records = [...made.records, ...settled.records];
      const { wrote, refused, faults } =
        records.length === 0
          ? { wrote: false, refused: false, faults: [] }
          : await writeRecords(
              { name, kind: 'network', records },
              { dryRun, ...(signal === undefined ? {} : { signal }) },
            );
      if (refused)
        throw new AppError('bad-input', `nothing was written: ${faults.map(({ message }) => message).join('; ')}`);
      const findings = [...findingsOfNodes(reading, matches, made.of, stated.lostAt), ...stated.findings];
      const report = {
        ...{ source: name, format: reading.format, dryRun, wrote },
        members: countMembers(matches, made.records.length, made.of),
        ties: {
          added: settled.added.length,
          same: settled.same,
          changed: settled.changed.length,
          leftOut: stated.leftOut,
        },
        ...{ added: settled.added, changed: settled.changed },
        made: made.records.map(({ id, name: called, email }) => ({ id, name: called, email: email ?? null })),
        notUnderstood: reading.notUnderstood,
        seconds: (performance.now() - began) / 1000,
      };
      return {
        ...report,
        findings: findings.slice(0, MAX_FAULTS),
        lines: sayImport({ ...report, findings }, language),
      };
    },
  };
}

function readText(text: string, options: NetworkImportOptions): NetworkReading {
  const { date: _date, email: _email, ...mapping } = options.mapping ?? {};
  const format = formatOf(options.name);
  const reading = readNetwork(text, {
    mapping,
    ...(format === undefined ? {} : { format }),
    ...(options.nodes === undefined ? {} : { nodes: options.nodes }),
    ...(options.isDirected === undefined ? {} : { isDirected: options.isDirected }),
  });
  if (reading.view.edges.length > 0) return reading;
  const why = reading.notUnderstood[0];
  throw new AppError(
    'bad-input',
    reading.format === 'csv-nodes'
      ? 'this is a list of nodes and holds no ties: give the list of edges, and this one beside it'
      : `the file holds no tie that can be read${why === undefined ? '' : ` (${why.place}: ${why.reason})`}`,
  );
}

/** The format that a file's name says; tables are recognised by their columns. */
function formatOf(name: string): NetworkFormat | undefined {
  const ending = name.toLowerCase();
  return NETWORK_FORMATS.find((card) => !card.format.startsWith('csv') && ending.endsWith(card.ending))?.format;
}

const baseName = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/(\.edges)?\.(gexf|graphml|gml|json|csv|tsv|txt)$/i, '')
    .slice(0, 200) || 'network';

async function tiesFrom(graph: Graph, members: ReadonlySet<string>): Promise<KnownTie[]> {
  const ids = [...members];
  const ties: KnownTie[] = [];
  for (let from = 0; from < ids.length; from += MEMBERS_AT_A_TIME)
    ties.push(
      ...(await graph.run('import/ties-from', { members: ids.slice(from, from + MEMBERS_AT_A_TIME) }, PATIENCE)),
    );
  return ties;
}

function countMembers(
  matches: ReadonlyMap<string, Match>,
  made: number,
  madeOf: ReadonlyMap<string, string>,
): NetworkImportReport['members'] {
  const all = [...matches];
  const count = (holds: (match: Match, node: string) => boolean): number =>
    all.filter(([node, match]) => holds(match, node)).length;
  const by = (way: MatchedBy): number => count((match) => match.is === 'member' && match.by === way);
  return {
    matched: count(({ is }) => is === 'member'),
    ...{ byId: by('id'), byEmail: by('email'), byName: by('name'), made },
    ambiguous: count(({ is }) => is === 'ambiguous'),
    unknown: count(({ is }, node) => is === 'unknown' && !madeOf.has(node)),
    noPerson: count(({ is }) => is === 'no-person'),
  };
}

function findingsOfNodes(
  { view, nodePlaces }: NetworkReading,
  matches: ReadonlyMap<string, Match>,
  madeOf: ReadonlyMap<string, string>,
  lostAt: ReadonlyMap<string, number>,
): ImportFinding[] {
  return view.nodes.flatMap(({ id, label }): ImportFinding[] => {
    const match = matches.get(id);
    if (match === undefined || match.is === 'member' || madeOf.has(id)) return [];
    const name = label === '' ? id : label;
    const at = { place: nodePlaces.get(id) ?? '', ties: lostAt.get(id) ?? 0, name };
    if (match.is === 'ambiguous') return [{ ...at, about: 'ambiguous', ids: match.ids }];
    return [{ ...at, about: foldedText(plainName(name)) === '' ? 'no-name' : match.is }];
  });
}
