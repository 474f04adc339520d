import type { TieKind } from '../../domain/index.ts';
import type { NetworkFormat } from '../files/network-format.ts';
import type { Fault } from '../files/read/found.ts';

/** Something that is not taken over from a file, or not as it stands. `ties` counts the edges that are left out for it. */
export type ImportFinding = { readonly place: string; readonly ties: number } & (
  | { readonly about: 'unknown' | 'no-name' | 'no-person'; readonly name: string }
  | { readonly about: 'ambiguous'; readonly name: string; readonly ids: readonly string[] }
  | { readonly about: 'oneself'; readonly name: string }
  /** The same two people, kind and day stand before. */
  | { readonly about: 'repeated'; readonly from: string; readonly to: string; readonly kind: TieKind }
  /** A kind that was asked to be left out. */
  | { readonly about: 'kind'; readonly kind: string }
  /** No day: the tie is taken without one. */
  | { readonly about: 'date'; readonly value: string }
  /** A tie has no end here; all edges that have one are told together. */
  | { readonly about: 'end'; readonly edges: number }
  /** The network has no directions: each tie goes both ways. */
  | { readonly about: 'both-ways' }
);

/** A tie that is or would be written. */
export interface WrittenTie {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly weight: number;
  readonly date: string | null;
}

/** What the import of a network did, or would do when it was only tried. */
export interface NetworkImportReport {
  /** Name that the ties are kept under. */
  readonly source: string;
  readonly format: NetworkFormat;
  readonly dryRun: boolean;
  /** Whether the graph was written to at all. */
  readonly wrote: boolean;
  /** Nodes of the file, by who they are. */
  readonly members: {
    readonly matched: number;
    readonly byId: number;
    readonly byEmail: number;
    readonly byName: number;
    readonly made: number;
    readonly ambiguous: number;
    readonly unknown: number;
    readonly noPerson: number;
  };
  /** Ties by what becomes of them; `leftOut` counts edges of the file. */
  readonly ties: {
    readonly added: number;
    readonly same: number;
    readonly changed: number;
    readonly leftOut: number;
  };
  /** All that is written. */
  readonly added: readonly WrittenTie[];
  readonly changed: readonly { readonly before: WrittenTie; readonly after: WrittenTie }[];
  readonly made: readonly { readonly id: string; readonly name: string; readonly email: string | null }[];
  /** The first of what is not taken over, in the order of the file; the rest is counted above. */
  readonly findings: readonly ImportFinding[];
  /** What the file says that was not understood, with its place. */
  readonly notUnderstood: readonly Fault[];
  readonly seconds: number;
  /** All of it in sentences. */
  readonly lines: readonly string[];
}
