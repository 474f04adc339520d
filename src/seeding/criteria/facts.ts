import type { RoleName } from '../formats/roles.ts';

/** What criteria read of a pool, as numbers. People are numbered in the order of the pool; matrices go row by row. */
export interface Facts {
  readonly people: number;
  /** A number for each function, organisation, seniority and band of involvement; −1 where it is not known. */
  readonly functions: Int32Array;
  readonly organisations: Int32Array;
  readonly involvement: Int32Array;
  /** Seniority from 0 (learning the trade) to 1 (leads, or has retired from it); NaN where it is not known. */
  readonly seniority: Float64Array;
  /** Cluster of the network of ties; an isolate is a cluster of one. */
  readonly clusters: Int32Array;
  /** 0 nothing in common to 1 the same challenge: how near what occupies two people is. */
  readonly concerns: Float32Array;
  /** 1 for a tie or a group in common, ½ for an acquaintance in common, ⅓ for one more step, else 0. */
  readonly nearness: Float32Array;
  /** How well the person of the column meets the needs of the person of the row, 0 to 1. */
  readonly meets: Float32Array;
  readonly hasNeeds: Uint8Array;
  /** How well each person knows each needed topic, 0 to 1: person × topic. */
  readonly expertise: Float32Array;
  readonly neededTopics: number;
  /** How near each person is to what the groups are about, 0 to 1. */
  readonly interest: Float32Array;
  /** Whether the theme concerns anybody at all. */
  readonly isThemed: boolean;
  readonly isIsolate: Uint8Array;
  readonly isConnector: Uint8Array;
  /** 1 for nobody's group yet, ½ for one open group, ⅓ for two, … */
  readonly availability: Float32Array;
  readonly roleFit: Readonly<Partial<Record<RoleName, Float32Array>>>;
  readonly languages: Int32Array;
}
