import type { Graph } from '../graph/index.ts';
import type { Community } from './community.ts';

/** What a member is called, and what they do and where. */
export interface MemberNames {
  readonly name: string;
  readonly function: string | null;
  readonly level: string | null;
  /** Ids of the organisations they work for. */
  readonly organisations: readonly string[];
}

/** What the things of a community are called: what a question may name. Holds everybody, whoever looks. */
export interface CommunityNames {
  readonly members: ReadonlyMap<number, MemberNames>;
  readonly groups: ReadonlyMap<number, string>;
  readonly artefacts: ReadonlyMap<number, string>;
  /** By id: organisations are no nodes in memory. */
  readonly organisations: ReadonlyMap<string, { readonly name: string; readonly parent: string | null }>;
}

const PATIENCE = { timeout: 180_000 };

export async function readNames(graph: Graph, community: Community): Promise<CommunityNames> {
  const members = new Map<number, MemberNames>();
  const groups = new Map<number, string>();
  const artefacts = new Map<number, string>();
  const organisations = new Map<string, { name: string; parent: string | null }>();
  for await (const row of graph.stream('relations/names', {}, PATIENCE)) {
    if (row.type === 'organisation') {
      organisations.set(row.id, { name: row.name, parent: row.organisation });
      continue;
    }
    const node = community.find(row.type as 'member' | 'group' | 'artefact', row.id);
    if (node < 0) continue;
    if (row.type === 'group') groups.set(node, row.name);
    else if (row.type === 'artefact') artefacts.set(node, row.name);
    else {
      const known = members.get(node)?.organisations ?? [];
      const { name, level } = row;
      const employers = row.organisation === null ? known : [...known, row.organisation];
      members.set(node, { name, function: row.function, level, organisations: employers });
    }
  }
  return { members, groups, artefacts, organisations };
}

/** Names change seldom: after a change of the community they are read again this often at most. */
const LEAST_AGE = 5_000;

/** The names of one graph, kept beside its community. */
export class LiveNames {
  readonly #graph: Graph;
  #known: { readonly community: Community; readonly at: number; readonly read: Promise<CommunityNames> } | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  of(community: Community): Promise<CommunityNames> {
    const known = this.#known;
    const isSame = known?.community === community;
    // Nodes are numbered anew when there are others: names of another numbering would name somebody else.
    const isAlike = known !== undefined && known.community.ids === community.ids && Date.now() - known.at < LEAST_AGE;
    if (known !== undefined && (isSame || isAlike)) return known.read;
    const read = readNames(this.#graph, community);
    this.#known = { community, at: Date.now(), read };
    // A reading that failed is not kept: the next question reads again.
    read.catch(() => {
      if (this.#known?.read === read) this.#known = undefined;
    });
    return read;
  }
}
