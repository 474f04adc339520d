/** Values of the nodes of one type, which have consecutive numbers; nodes without one are passed over. */
export class NodeValues<Value> implements ReadonlyMap<number, Value> {
  readonly #first: number;
  readonly #values: readonly (Value | undefined)[];
  readonly size: number;

  /** `values` of the nodes from `first` on. */
  constructor(first: number, values: readonly (Value | undefined)[]) {
    this.#first = first;
    this.#values = values;
    this.size = values.reduce((count, value) => (value === undefined ? count : count + 1), 0);
  }

  get(node: number): Value | undefined {
    return this.#values[node - this.#first];
  }

  has(node: number): boolean {
    return this.get(node) !== undefined;
  }

  *entries(): MapIterator<[number, Value]> {
    for (let place = 0; place < this.#values.length; place++) {
      const value = this.#values[place];
      if (value !== undefined) yield [this.#first + place, value];
    }
  }

  *keys(): MapIterator<number> {
    for (const [node] of this.entries()) yield node;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  forEach(visit: (value: Value, node: number, map: ReadonlyMap<number, Value>) => void): void {
    for (const [node, value] of this.entries()) visit(value, node, this);
  }

  [Symbol.iterator](): MapIterator<[number, Value]> {
    return this.entries();
  }
}
