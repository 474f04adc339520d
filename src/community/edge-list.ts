import { dayOf } from './days.ts';
import { GrowingArray } from './growing-array.ts';
import { BACKWARDS, relationCode } from './relations.ts';
import type { EdgeRow } from './rows.ts';

/** What an edge carries, under its number in whatever holds it. */
export interface EdgeValues {
  readonly relations: ArrayLike<number>;
  readonly since: ArrayLike<number>;
  readonly until: ArrayLike<number>;
  readonly strengths: ArrayLike<number>;
  readonly roles: ArrayLike<number>;
  readonly roleNames: readonly string[];
  readonly ownIds: ArrayLike<number>;
  readonly edgeIds: readonly string[];
}

/** More different roles than this are free text, not roles. */
const MOST_ROLES = 0xffff;

/** Edges as columns of numbers, taken row by row: 29 bytes each, and no row is kept. */
export class EdgeList implements EdgeValues {
  readonly #from = new GrowingArray((length) => new Int32Array(length));
  readonly #to = new GrowingArray((length) => new Int32Array(length));
  readonly #relations = new GrowingArray((length) => new Uint8Array(length));
  readonly #since = new GrowingArray((length) => new Int32Array(length));
  readonly #until = new GrowingArray((length) => new Int32Array(length));
  readonly #strengths = new GrowingArray((length) => new Float32Array(length));
  readonly #roles = new GrowingArray((length) => new Uint16Array(length));
  readonly #ownIds = new GrowingArray((length) => new Int32Array(length));
  readonly roleNames: string[];
  readonly #roleNumbers: Map<string, number>;
  /** Those of before, until there is a new one: there may be very many. */
  readonly #edgeIds: readonly string[];
  #ownEdgeIds: string[] | undefined;

  /** Roles and ids may go on from those of edges that are held elsewhere. */
  constructor({ roleNames, edgeIds }: Pick<EdgeValues, 'roleNames' | 'edgeIds'> = { roleNames: [''], edgeIds: [''] }) {
    this.roleNames = [...roleNames];
    this.#roleNumbers = new Map(roleNames.map((name, number) => [name, number]));
    this.#edgeIds = edgeIds;
  }

  get edgeIds(): readonly string[] {
    return this.#ownEdgeIds ?? this.#edgeIds;
  }

  /** Takes an edge between two nodes; one of a relation that is not kept in memory is left out. */
  push(row: EdgeRow, from: number, to: number): void {
    const relation = relationCode(row.relation);
    if (relation === undefined) return;
    this.#from.push(from);
    this.#to.push(to);
    this.#relations.push(relation);
    this.#since.push(dayOf(row.since));
    this.#until.push(dayOf(row.until));
    this.#strengths.push(row.strength ?? Number.NaN);
    this.#roles.push(this.#roleOf(row.role ?? ''));
    this.#ownIds.push(row.id === null ? 0 : this.#idOf(row.id));
  }

  #idOf(id: string): number {
    this.#ownEdgeIds ??= [...this.#edgeIds];
    return this.#ownEdgeIds.push(id) - 1;
  }

  #roleOf(name: string): number {
    const known = this.#roleNumbers.get(name);
    if (known !== undefined) return known;
    const number = this.roleNames.length < MOST_ROLES ? this.roleNames.push(name) - 1 : 0;
    if (number > 0) this.#roleNumbers.set(name, number);
    return number;
  }

  get length(): number {
    return this.#from.length;
  }
  get from(): Int32Array {
    return this.#from.numbers;
  }
  get to(): Int32Array {
    return this.#to.numbers;
  }
  get relations(): Uint8Array {
    return this.#relations.numbers;
  }
  get since(): Int32Array {
    return this.#since.numbers;
  }
  get until(): Int32Array {
    return this.#until.numbers;
  }
  get strengths(): Float32Array {
    return this.#strengths.numbers;
  }
  get roles(): Uint16Array {
    return this.#roles.numbers;
  }
  get ownIds(): Int32Array {
    return this.#ownIds.numbers;
  }
}

/**
 * Order of two edges between the same two nodes, by all that they carry but their direction: edges that it takes for
 * equal cannot be told apart.
 */
export function compareEdges(one: EdgeValues, a: number, other: EdgeValues, b: number): number {
  return (
    ((one.relations[a] ?? 0) & ~BACKWARDS) - ((other.relations[b] ?? 0) & ~BACKWARDS) ||
    compareTexts(one.edgeIds[one.ownIds[a] ?? 0], other.edgeIds[other.ownIds[b] ?? 0]) ||
    compareTexts(one.roleNames[one.roles[a] ?? 0], other.roleNames[other.roles[b] ?? 0]) ||
    (one.since[a] ?? 0) - (other.since[b] ?? 0) ||
    (one.until[a] ?? 0) - (other.until[b] ?? 0) ||
    strengthOf(one, a) - strengthOf(other, b)
  );
}

function compareTexts(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Strength as it is ordered: no strength comes first. */
function strengthOf({ strengths }: EdgeValues, edge: number): number {
  const strength = strengths[edge] ?? Number.NaN;
  return Number.isNaN(strength) ? -1 : strength;
}
