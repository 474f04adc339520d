/** A set of whole numbers from 0, one bit each: ids of 25 million users take 3 MB. */
export class NumberSet {
  #words = new Uint32Array(1024);

  add(number: number): void {
    const at = number >>> 5;
    if (at >= this.#words.length) {
      const wider = new Uint32Array(Math.max(at + 1, this.#words.length * 2));
      wider.set(this.#words);
      this.#words = wider;
    }
    this.#words[at] = (this.#words[at] ?? 0) | (1 << (number & 31));
  }

  has(number: number): boolean {
    return (((this.#words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }
}
