import { randomUUID } from 'node:crypto';
import { AppError } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';

/** A record of accounts as plain values; dates are ISO strings. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a record is sought by, so that no more is read than needed. */
export interface Sought {
  readonly seek: 'id' | 'key' | 'lookup' | 'owner' | 'all';
  readonly value: string;
}

/** The field of each kind that is nobody else's, and the one that it is looked up by beside. */
const KEYS: Readonly<Record<string, { readonly key?: string; readonly lookup?: string }>> = {
  user: { key: 'email' },
  session: { key: 'token' },
  rateLimit: { key: 'key' },
  verification: { lookup: 'identifier' },
  account: { lookup: 'accountId' },
  token: { key: 'hash' },
  request: { key: 'email' },
};

/** Fields of the graph's own, which no kind has. */
const OWN = ['model', 'key', 'lookup', 'revision', 'locked'];

/** How often a change is tried anew when somebody else's came first. */
const TRIES = 20;

/**
 * Accounts, sessions, links, codes, tokens and limits in the graph: nodes `AccountRecord` that no other query reads. A
 * change is made to what was read and to nothing else (`revision`), so that of two services that take one link, one has it.
 */
export class AccountRecords {
  readonly #graph: Graph;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** What narrows a search most, of fields that must have a value each. */
  soughtBy(model: string, equal: Fields): Sought {
    const { key, lookup } = KEYS[model] ?? {};
    const text = (field: string | undefined): string | undefined => {
      const value = field === undefined ? undefined : equal[field];
      return typeof value === 'string' ? value : undefined;
    };
    const id = text('id');
    if (id !== undefined) return { seek: 'id', value: id };
    const own = text(key);
    if (own !== undefined) return { seek: 'key', value: `${model}:${own}` };
    const looked = text(lookup);
    if (looked !== undefined) return { seek: 'lookup', value: `${model}:${looked}` };
    const owner = text('userId');
    if (owner !== undefined) return { seek: 'owner', value: owner };
    return { seek: 'all', value: '' };
  }

  /** All of a kind that fit. */
  async find(model: string, sought: Sought, fits: (fields: Fields) => boolean = () => true): Promise<Fields[]> {
    return (await this.#read(model, sought)).map(withoutOwn).filter(fits);
  }

  /** The one of a kind with these values, or null. */
  async one(model: string, equal: Fields): Promise<Fields | null> {
    const fits = (fields: Fields): boolean => Object.entries(equal).every(([name, value]) => fields[name] === value);
    return (await this.find(model, this.soughtBy(model, equal), fits))[0] ?? null;
  }

  /** Keeps a new record; `conflict` when its key is somebody else's. */
  async create(model: string, fields: Fields): Promise<Fields> {
    const made = { id: randomUUID(), ...fields };
    await this.#graph.run('accounts/save', { record: toRecord(model, made) });
    return made;
  }

  /**
   * Changes the first that fits: what `change` gives takes its place. Gives what it is now; null when none fits, or when
   * `change` gives null.
   */
  async change(
    model: string,
    sought: Sought,
    fits: (fields: Fields) => boolean,
    change: (fields: Fields) => Fields | null,
  ): Promise<Fields | null> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const found = (await this.#read(model, sought)).find((record) => fits(withoutOwn(record)));
      if (found === undefined) return null;
      const changed = change(withoutOwn(found));
      if (changed === null) return null;
      const { id, revision } = found as { id: string; revision: string };
      const record = toRecord(model, { ...changed, id });
      const rows = await this.#graph.run('accounts/change', { id, revision, record }).catch(ifOvertaken);
      if (rows.length > 0) return { ...changed, id };
    }
    return null;
  }

  /** Takes one away and gives it, to one of all who try at once; null to the others. */
  async take(model: string, sought: Sought, fits: (fields: Fields) => boolean): Promise<Fields | null> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const found = (await this.#read(model, sought)).find((record) => fits(withoutOwn(record)));
      if (found === undefined) return null;
      const { id, revision } = found as { id: string; revision: string };
      if ((await this.#graph.run('accounts/remove', { id, revision }).catch(ifOvertaken)).length > 0)
        return withoutOwn(found);
    }
    return null;
  }

  /** Takes all away that fit; gives how many. */
  async takeAll(model: string, sought: Sought, fits: (fields: Fields) => boolean = () => true): Promise<number> {
    let taken = 0;
    for (const { id } of await this.find(model, sought, fits))
      if ((await this.take(model, { seek: 'id', value: String(id) }, fits)) !== null) taken += 1;
    return taken;
  }

  async #read(model: string, { seek, value }: Sought): Promise<Fields[]> {
    const rows = await this.#graph.run('accounts/find', { model, seek, value });
    return rows.map(({ record }) => record as Fields);
  }
}

/** Whoever waits for the lock of a record that is then taken away finds nothing to set: to be looked at anew. */
function ifOvertaken(error: unknown): [] {
  if (error instanceof AppError && error.code === 'internal') return [];
  throw error;
}

function toRecord(model: string, fields: Fields): Record<string, unknown> {
  const { key, lookup } = KEYS[model] ?? {};
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
  return {
    ...kept,
    // `key` of a limit is a field of its own beside the key of the record.
    ...(model === 'rateLimit' ? { limitKey: kept['key'] } : {}),
    model,
    key: `${model}:${String(key === undefined ? kept['id'] : kept[key])}`,
    ...(lookup === undefined ? {} : { lookup: `${model}:${String(kept[lookup])}` }),
    revision: randomUUID(),
  };
}

function withoutOwn(record: Fields): Fields {
  const fields = Object.fromEntries(Object.entries(record).filter(([name]) => !OWN.includes(name)));
  const { limitKey, ...others } = fields;
  return limitKey === undefined ? fields : { ...others, key: limitKey };
}
