import { hash } from 'node:crypto';
import type { RecordType } from '../../domain/index.ts';

/**
 * Which records a file holds and where, in 17 bytes each and some room: a million records take about 40 MB, whatever
 * their texts weigh. Type and id are kept as a 64-bit fingerprint; that two of a million records share one has a
 * probability of one in forty million.
 */
export class IdTable {
  #capacity = 1024;
  #size = 0;
  #high = new Uint32Array(this.#capacity);
  #low = new Uint32Array(this.#capacity);
  /** Ordinal of the item in its source, from 1; 0 where nothing stands. */
  #ordinal = new Uint32Array(this.#capacity);
  /** Line of the item in its file, for messages. */
  #line = new Uint32Array(this.#capacity);
  #withdrawn = new Uint8Array(this.#capacity);

  get size(): number {
    return this.#size;
  }

  /** Takes a record in unless one of its type and id stands already; gives that one's ordinal and line, if so. */
  add(
    key: Fingerprint,
    ordinal: number,
    line: number,
  ): { readonly ordinal: number; readonly line: number } | undefined {
    if (this.#size * 2 >= this.#capacity) this.#grow();
    const at = this.#find(key);
    if (this.#ordinal[at] !== 0) return { ordinal: this.#ordinal[at] ?? 0, line: this.#line[at] ?? 0 };
    this.#set(at, key, ordinal, line);
    this.#size += 1;
    return undefined;
  }

  /** Whether a record of this type and id stands and was not withdrawn; with `ordinal`, whether it is that item. */
  has(key: Fingerprint, ordinal?: number): boolean {
    const at = this.#find(key);
    const stands = this.#ordinal[at] !== 0 && this.#withdrawn[at] === 0;
    return stands && (ordinal === undefined || this.#ordinal[at] === ordinal);
  }

  /** Every record that was taken in. */
  *keys(): Generator<Fingerprint> {
    for (let at = 0; at < this.#capacity; at++) {
      if (this.#ordinal[at] !== 0) yield { high: this.#high[at] ?? 0, low: this.#low[at] ?? 0 };
    }
  }

  /** Marks a record as rejected after all. */
  withdraw(key: Fingerprint): void {
    this.#withdrawn[this.#find(key)] = 1;
  }

  /** Where a fingerprint stands or would stand. */
  #find({ high, low }: Fingerprint): number {
    const mask = this.#capacity - 1;
    let at = low & mask;
    while (this.#ordinal[at] !== 0 && (this.#high[at] !== high || this.#low[at] !== low)) at = (at + 1) & mask;
    return at;
  }

  #set(at: number, { high, low }: Fingerprint, ordinal: number, line: number): void {
    this.#high[at] = high;
    this.#low[at] = low;
    this.#ordinal[at] = ordinal;
    this.#line[at] = line;
  }

  #grow(): void {
    const [high, low, ordinal, line, withdrawn] = [this.#high, this.#low, this.#ordinal, this.#line, this.#withdrawn];
    this.#capacity *= 2;
    this.#high = new Uint32Array(this.#capacity);
    this.#low = new Uint32Array(this.#capacity);
    this.#ordinal = new Uint32Array(this.#capacity);
    this.#line = new Uint32Array(this.#capacity);
    this.#withdrawn = new Uint8Array(this.#capacity);
    for (let from = 0; from < ordinal.length; from++) {
      if (ordinal[from] === 0) continue;
      const key = { high: high[from] ?? 0, low: low[from] ?? 0 };
      const at = this.#find(key);
      this.#set(at, key, ordinal[from] ?? 0, line[from] ?? 0);
      this.#withdrawn[at] = withdrawn[from] ?? 0;
    }
  }
}

/** 64 bits that stand for a record's type and id. */
export interface Fingerprint {
  readonly high: number;
  readonly low: number;
}

export function fingerprint(type: RecordType, id: string): Fingerprint {
  const digest = hash('sha1', `${type}\n${id}`, 'buffer');
  return { high: digest.readUInt32LE(0), low: digest.readUInt32LE(4) };
}
