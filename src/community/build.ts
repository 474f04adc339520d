import type { Community, MemberFacts, TopicFacts } from './community.ts';
import { dayOf, NO_DAY } from './days.ts';
import { BACKWARDS, NODE_TYPES, type NodeType, relationCode } from './relations.ts';
import { medianAge } from './turnover.ts';

export interface MemberRow {
  readonly id: string;
  readonly visibility: string;
  readonly paused: boolean;
  readonly notNow: string | null;
  readonly until: string | null;
  readonly participation: string | null;
  readonly languages: readonly string[];
  readonly askBudget: number | null;
}

export interface TopicRow {
  readonly id: string;
  readonly label: string | null;
  readonly labelFr: string | null;
  readonly labelNl: string | null;
  readonly labelEn: string | null;
  readonly names: readonly string[];
}

export interface ItemRow {
  readonly type: string;
  readonly id: string;
  readonly date: string | null;
  readonly ended: string | null;
  readonly accepted: boolean;
  readonly verdict: string | null;
}

export interface EdgeRow {
  readonly relation: string;
  readonly fromType: string;
  readonly fromId: string;
  readonly toType: string;
  readonly toId: string;
  readonly id: string | null;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly strength: number | null;
}

const VISIBILITY: Readonly<Record<string, number>> = { everyone: 0, community: 1, hidden: 2 };

/** Takes rows in any order, then packs them once. Rows that name nodes it was not given are left out. */
export class CommunityBuilder {
  readonly #nodes = new Map<
    NodeType,
    Map<string, { day: number; ended: number; visibility: number; accepted: number }>
  >(NODE_TYPES.map((type) => [type, new Map()]));
  readonly #members = new Map<string, MemberFacts>();
  readonly #topics = new Map<string, TopicFacts>();
  readonly #verdicts = new Map<string, string>();
  readonly #edges: EdgeRow[] = [];

  member(row: MemberRow): void {
    // A word of visibility this version does not know is read as the strictest.
    this.#node('member', row.id, NO_DAY, NO_DAY, VISIBILITY[row.visibility] ?? 2, 0);
    this.#members.set(row.id, {
      paused: row.paused,
      notNow: dayOf(row.notNow),
      until: dayOf(row.until),
      outside: row.participation === 'outside',
      languages: row.languages,
      askBudget: row.askBudget,
    });
  }

  topic(row: TopicRow): void {
    this.#node('topic', row.id, NO_DAY, NO_DAY, 0, 0);
    const labels = {
      ...(row.labelFr === null ? {} : { fr: row.labelFr }),
      ...(row.labelNl === null ? {} : { nl: row.labelNl }),
      ...(row.labelEn === null ? {} : { en: row.labelEn }),
    };
    this.#topics.set(row.id, { label: row.label, labels, names: row.names });
  }

  item(row: ItemRow): void {
    this.#node(row.type as NodeType, row.id, dayOf(row.date), dayOf(row.ended), 0, row.accepted ? 1 : 0);
    if (row.verdict !== null) this.#verdicts.set(row.id, row.verdict);
  }

  edge(row: EdgeRow): void {
    this.#edges.push(row);
  }

  #node(type: NodeType, id: string, day: number, ended: number, visibility: number, accepted: number): void {
    this.#nodes.get(type)?.set(id, { day, ended, visibility, accepted });
  }

  build(version: string): Community {
    const index = new Map<NodeType, Map<string, number>>();
    const ids: string[] = [];
    const size = [...this.#nodes.values()].reduce((sum, nodes) => sum + nodes.size, 0);
    const types = new Uint8Array(size);
    const days = new Int32Array(size).fill(NO_DAY);
    const ended = new Int32Array(size).fill(NO_DAY);
    const visibility = new Uint8Array(size);
    const accepted = new Uint8Array(size);
    NODE_TYPES.forEach((type, typeCode) => {
      const numbers = new Map<string, number>();
      for (const [id, node] of [...(this.#nodes.get(type) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const number = ids.push(id) - 1;
        numbers.set(id, number);
        types[number] = typeCode;
        days[number] = node.day;
        ended[number] = node.ended;
        visibility[number] = node.visibility;
        accepted[number] = node.accepted;
      }
      index.set(type, numbers);
    });
    const find = (type: NodeType, id: string): number => index.get(type)?.get(id) ?? -1;
    const edges = packEdges(this.#edges, size, find);
    bindStricter(edges, visibility, types);
    // What is said of a suggestion is no work: it makes nobody's work older, nor anybody less of late.
    const feedback = NODE_TYPES.indexOf('feedback');
    const latestDay = days.reduce(
      (latest, day, node) => (types[node] === feedback ? latest : Math.max(latest, day)),
      edges.since.reduce((a, b) => Math.max(a, b), NO_DAY),
    );
    const byNumber = <Value>(type: NodeType, values: ReadonlyMap<string, Value>): Map<number, Value> =>
      new Map([...values].map(([id, value]) => [find(type, id), value]));
    return {
      version,
      size,
      types,
      ids,
      days,
      ended,
      visibility,
      accepted,
      ...edges,
      members: byNumber('member', this.#members),
      topics: byNumber('topic', this.#topics),
      verdicts: byNumber('feedback', this.#verdicts),
      latestDay,
      medianAge: medianAge({ days, types, latestDay }),
      find,
    };
  }
}

/** What an endorsement or feedback binds may be seen only by those who see every member in it. */
function bindStricter(edges: Pick<Community, 'offsets' | 'targets'>, visibility: Uint8Array, types: Uint8Array): void {
  const member = NODE_TYPES.indexOf('member');
  for (const type of ['endorsement', 'feedback'] as const) {
    const typeCode = NODE_TYPES.indexOf(type);
    for (let node = 0; node < types.length; node++) {
      if (types[node] !== typeCode) continue;
      for (let edge = edges.offsets[node] ?? 0; edge < (edges.offsets[node + 1] ?? 0); edge++) {
        const target = edges.targets[edge] ?? 0;
        if (types[target] === member) visibility[node] = Math.max(visibility[node] ?? 0, visibility[target] ?? 0);
      }
    }
  }
}

function packEdges(rows: readonly EdgeRow[], size: number, find: (type: NodeType, id: string) => number) {
  const known: { row: EdgeRow; from: number; to: number; relation: number }[] = [];
  for (const row of rows) {
    const from = find(row.fromType as NodeType, row.fromId);
    const to = find(row.toType as NodeType, row.toId);
    const relation = relationCode(row.relation);
    if (from >= 0 && to >= 0 && relation !== undefined) known.push({ row, from, to, relation });
  }
  known.sort((a, b) => a.from - b.from || a.to - b.to || a.relation - b.relation || compareRows(a.row, b.row));
  const offsets = new Int32Array(size + 1);
  for (const { from, to } of known) {
    offsets[from + 1] = (offsets[from + 1] ?? 0) + 1;
    offsets[to + 1] = (offsets[to + 1] ?? 0) + 1;
  }
  for (let node = 0; node < size; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const next = offsets.slice(0, size);
  const count = 2 * known.length;
  const targets = new Int32Array(count);
  const relations = new Uint8Array(count);
  const since = new Int32Array(count);
  const until = new Int32Array(count);
  const strengths = new Float32Array(count);
  const roles = new Uint16Array(count);
  const ownIds = new Int32Array(count);
  const roleNames = [''];
  const edgeIds = [''];
  const roleNumbers = new Map<string, number>([['', 0]]);
  for (const { row, from, to, relation } of known) {
    const roleName = row.role ?? '';
    let role = roleNumbers.get(roleName);
    if (role === undefined) {
      // More than 65,535 different roles are free text, not roles.
      role = roleNames.length < 0xffff ? roleNames.push(roleName) - 1 : 0;
      roleNumbers.set(roleName, role);
    }
    const ownId = row.id === null ? 0 : edgeIds.push(row.id) - 1;
    for (const backwards of [false, true]) {
      const node = backwards ? to : from;
      const edge = next[node] ?? 0;
      next[node] = edge + 1;
      targets[edge] = backwards ? from : to;
      relations[edge] = relation | (backwards ? BACKWARDS : 0);
      since[edge] = dayOf(row.since);
      until[edge] = dayOf(row.until);
      strengths[edge] = row.strength ?? Number.NaN;
      roles[edge] = role;
      ownIds[edge] = ownId;
    }
  }
  return { offsets, targets, relations, since, until, strengths, roles, roleNames, ownIds, edgeIds };
}

function compareRows(a: EdgeRow, b: EdgeRow): number {
  const key = (row: EdgeRow): string => `${row.id ?? ''}\u0000${row.role ?? ''}\u0000${row.since ?? ''}`;
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
