/**
 * One thing kept in memory. It is read by one reading at a time, so that no result comes late and takes the place of a
 * newer one; a reading that fails leaves what was known.
 */
export class Kept<Value> {
  readonly #read: (known: Value | undefined) => Promise<Value>;
  #value: Value | undefined;
  #reading: Promise<Value> | undefined;

  /** `read` is told what was known. */
  constructor(read: (known: Value | undefined) => Promise<Value>) {
    this.#read = read;
  }

  /** What is known now; undefined before the first reading. */
  get value(): Value | undefined {
    return this.#value;
  }

  /** Reads anew; whoever asks while it is read shares that reading. */
  read(): Promise<Value> {
    this.#reading ??= this.#read(this.#value)
      .then((value) => {
        this.#value = value;
        return value;
      })
      .finally(() => {
        this.#reading = undefined;
      });
    return this.#reading;
  }

  /** Changes what is known without reading, if anything is. */
  change(to: (value: Value) => Value): void {
    if (this.#value !== undefined) this.#value = to(this.#value);
  }

  /** Reads what is there from now on: a reading under way may have begun before. */
  async readAfresh(): Promise<Value> {
    await this.#reading?.catch(() => undefined);
    return await this.read();
  }
}
