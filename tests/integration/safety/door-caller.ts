import { appendFileSync } from 'node:fs';
import type { Role } from '../../../src/accounts/index.ts';
import type { SampledCall } from './sampled-calls.ts';

export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** What a call is, by what it may do: a door that reads, or one that may write. */
export type Kind = 'read' | 'write';

/** How many calls are under way at once: enough that the service and the database both have work. */
const AT_ONCE = 8;
/** A pass that makes this many calls says so in the log. */
const SAID_EVERY = 1_000;

/** Makes calls at a service in this process, and counts them by role, kind and how they were answered. */
export class DoorCaller {
  calls = 0;
  readonly #counts = new Map<string, number>();
  readonly #entered = new Map<string, Map<number, string>>();
  readonly #milliseconds = new Map<string, number>();

  readonly #address: string;
  readonly #log: string | undefined;

  /** `log` is a file that the count is written to as it grows; none when undefined. */
  constructor(address: string, log: string | undefined) {
    this.#address = address;
    this.#log = log;
  }

  async make(call: SampledCall, role: Role, kind: Kind): Promise<Answered> {
    const { method, path, body, door } = call;
    const began = performance.now();
    const response = await fetch(`${this.#address}${path}`, {
      method,
      headers: { 'x-role': role, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answered = { status: response.status, text: await response.text() };
    this.calls += 1;
    const count = `${role} ${kind}`;
    this.#counts.set(count, (this.#counts.get(count) ?? 0) + 1);
    this.#milliseconds.set(door, (this.#milliseconds.get(door) ?? 0) + performance.now() - began);
    const told = this.#entered.get(door) ?? new Map<number, string>();
    this.#entered.set(door, told.set(isDone(answered) ? 200 : statusOf(answered), answered.text.slice(0, 160)));
    if (this.calls % SAID_EVERY === 0) this.note('under way');
    return answered;
  }

  note(what: string): void {
    if (this.#log !== undefined)
      appendFileSync(this.#log, `${new Date().toISOString()} ${this.calls} calls, ${what}\n`);
  }

  /** Doors behind which somebody got what they asked for, of those called. */
  get entered(): string[] {
    return [...this.#entered].filter(([, statuses]) => statuses.has(200)).map(([door]) => door);
  }

  /** Doors that nobody came through, with how they answered, and those that took the most time: for the log. */
  get report(): string {
    const shut = [...this.#entered]
      .filter(([, statuses]) => !statuses.has(200))
      .map(([door, statuses]) => `${door}: ${[...statuses].map(([status, text]) => `${status} ${text}`).join(' | ')}`);
    const slow = [...this.#milliseconds].sort(([, one], [, other]) => other - one).slice(0, 20);
    return [
      ...slow.map(([door, milliseconds]) => `${Math.round(milliseconds)} ms at ${door}`),
      ...['nobody came through:', ...shut],
    ].join('\n');
  }

  /** How many calls each role made of each kind. */
  tell(): string {
    const rows = [...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1));
    return `${this.calls} calls at ${this.#entered.size} doors (${this.entered.length} opened): ${rows.map(([of, count]) => `${of}s ${count}`).join(', ')}`;
  }
}

/** Whether a call got what it asked for: GraphQL says 200 also of what it refuses. */
export const isDone = ({ status, text }: Answered): boolean => status < 300 && !text.includes('"errors":[');

/** What GraphQL refuses is told by its code; REST by its status. */
const CODES: Readonly<Record<string, number>> = { 'bad-input': 400, forbidden: 403, 'not-found': 404, conflict: 409 };

export function statusOf({ status, text }: Answered): number {
  const code = /"extensions":\{[^}]*"code":"([\w-]+)"/.exec(text)?.[1];
  return code === undefined ? status : (CODES[code] ?? (code === 'internal' ? 500 : status));
}

/** Does the same with each of many, several at once. */
export async function withEach<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const work = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
