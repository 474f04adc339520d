/** How often something was passed over, by what is told of it: `3 messages of bots`. */
export class Counted {
  readonly #counts = new Map<string, number>();

  add(what: string, times = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + times);
  }

  /** In the order in which they came first. */
  told(): string[] {
    return [...this.#counts].map(([what, count]) => `${what}: ${count.toLocaleString('en')}`);
  }
}
