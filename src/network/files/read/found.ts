import type { Attribute } from '../../network.ts';
import { MAX_FAULTS } from '../limits.ts';

/** Something in a file that was not understood, or was taken otherwise than it stands. */
export interface Fault {
  /** Where: `row 12`, `line 40`, `edges[3]`; rows and lines count from 1, the row of the names being row 1. */
  readonly place: string;
  /** What it was and what became of it. */
  readonly reason: string;
}

/** A node as a file tells it, before its values are told apart. */
export interface FoundNode {
  readonly place: string;
  readonly id: string;
  readonly values: ReadonlyMap<string, Attribute>;
}

export interface FoundEdge {
  readonly place: string;
  readonly source: string;
  readonly target: string;
  /** Absent where the file leaves it to what holds for all edges. */
  readonly isDirected?: boolean;
  readonly values: ReadonlyMap<string, Attribute>;
}

/** What a file holds. */
export interface Found {
  /** What holds for edges that do not say it. */
  readonly isDirected: boolean;
  /** Whether the reader has already found every mapped name: a column may be there and be empty. */
  readonly isMappingChecked?: boolean;
  readonly nodes: readonly FoundNode[];
  readonly edges: readonly FoundEdge[];
}

/** Collects faults: a thousand one by one, the others as a number. */
export class Faults {
  readonly #list: Fault[] = [];
  readonly #told = new Set<string>();
  #more = 0;

  add(place: string, reason: string): void {
    if (this.#list.length < MAX_FAULTS) this.#list.push({ place, reason });
    else this.#more += 1;
  }

  /** Tells of a kind of thing once, at the first place where it stands. */
  addOnce(place: string, reason: string): void {
    if (this.#told.has(reason)) return;
    this.#told.add(reason);
    this.add(place, reason);
  }

  list(): readonly Fault[] {
    if (this.#more === 0) return this.#list;
    return [...this.#list, { place: 'after these', reason: `${this.#more} more of the kind` }];
  }
}

/** A text shown in a message: short, and between quotes. */
export const show = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
