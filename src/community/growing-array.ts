type Numbers = Uint8Array | Uint16Array | Int32Array | Float32Array;

/** Numbers taken one by one into a typed array that doubles when it is full. */
export class GrowingArray<Of extends Numbers> {
  #numbers: Of;
  readonly #make: (length: number) => Of;
  length = 0;

  constructor(make: (length: number) => Of) {
    this.#make = make;
    this.#numbers = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const larger = this.#make(2 * this.length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = value;
  }

  /** The numbers so far, in the array they stand in. */
  get numbers(): Of {
    return this.#numbers.subarray(0, this.length) as Of;
  }
}
