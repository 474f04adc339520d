import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work that is done in small steps; what it returns is its result. */
export interface Task<Result> {
  readonly id: number;
  readonly urgent: boolean;
  readonly steps: AsyncGenerator<void, Result>;
}

export interface TaskListener<Result> {
  done(id: number, result: Result): void;
  failed(id: number): void;
}

/**
 * Does one step of one task at a time, of the urgent ones first, each kind in the order it came. Between two steps it
 * lets messages in, so that an urgent task that comes meanwhile waits for the step at hand and no longer.
 */
export class TaskQueue<Result> {
  readonly #urgent: Task<Result>[] = [];
  readonly #others: Task<Result>[] = [];
  readonly #listener: TaskListener<Result>;
  #busy = false;

  constructor(listener: TaskListener<Result>) {
    this.#listener = listener;
  }

  add(task: Task<Result>): void {
    (task.urgent ? this.#urgent : this.#others).push(task);
    void this.#work();
  }

  /** Forgets a task, after the step at hand: nobody is told of it. Gives whether it stood. */
  drop(id: number): boolean {
    for (const tasks of [this.#urgent, this.#others]) {
      const at = tasks.findIndex((task) => task.id === id);
      if (at >= 0) return tasks.splice(at, 1).length > 0;
    }
    return false;
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let task = this.#next(); task !== undefined; task = this.#next()) {
      await this.#step(task);
      await nextTurn();
    }
    this.#busy = false;
  }

  async #step({ id, steps }: Task<Result>): Promise<void> {
    try {
      const step = await steps.next();
      if (step.done !== true) return;
      if (this.drop(id)) this.#listener.done(id, step.value);
    } catch {
      // What a library says of a failed run may hold the input: it stops here.
      if (this.drop(id)) this.#listener.failed(id);
    }
  }

  #next(): Task<Result> | undefined {
    return this.#urgent[0] ?? this.#others[0];
  }
}
