import type { RecordType } from '../../../domain/index.ts';
import type { Place } from '../../record/fault.ts';
import { REFERENCES } from '../../record/fields.ts';
import { idOfName, isCode } from './name-ids.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A record that stands in for what is named and has no record. */
export interface MadeOfName {
  readonly type: 'topic' | 'organisation';
  readonly id: string;
  readonly name: string;
  readonly place: Place;
}

/** Who and what tables hold, by id and by name, so that one may be named where an id is wanted. */
export class Names {
  readonly #ids = new Set<string>();
  /** Null where two are called the same. */
  readonly #byName = new Map<string, string | null>();
  readonly #mentioned = new Map<string, MadeOfName>();

  /** Takes in a record of a table, with the names by which others may name it, and what it names but in fields of ids. */
  take(type: RecordType, record: Fields, place: Place, asIds: ReadonlySet<string>): void {
    const id = record['id'];
    if (typeof id === 'string') {
      this.#ids.add(`${type}/${id}`);
      for (const name of namesOf(type, record)) {
        const key = `${type}/${idOfName(name)}`;
        const stands = this.#byName.get(key);
        this.#byName.set(key, stands === undefined || stands === id ? id : null);
      }
    }
    for (const [field, named] of Object.entries(REFERENCES[type])) {
      if ((named !== 'topic' && named !== 'organisation') || asIds.has(field)) continue;
      for (const name of namedIn(record[field], named)) {
        const made = idOfName(name);
        const key = `${named}/${made}`;
        if (made !== '' && !isCode(name) && !this.#mentioned.has(key))
          this.#mentioned.set(key, { type: named, id: made, name, place });
      }
    }
  }

  /** Whether a record of the type is called so. */
  isId = (type: RecordType, id: string): boolean => this.#ids.has(`${type}/${id}`);

  /** A record with ids in place of names: an id wins over a name, and a name of two people stays as it stands. */
  withIds(type: RecordType, record: Fields, asIds: ReadonlySet<string>): Fields {
    const settled: Record<string, unknown> = { ...record };
    for (const [field, named] of Object.entries(REFERENCES[type])) {
      if (asIds.has(field)) continue;
      const stands = record[field];
      const one = (element: unknown): unknown => {
        if (typeof element === 'string') return this.#idOf(named, element);
        if (typeof element !== 'object' || element === null) return element;
        const name = (element as Fields)[named];
        return typeof name === 'string' ? { ...element, [named]: this.#idOf(named, name) } : element;
      };
      if (stands !== undefined) settled[field] = Array.isArray(stands) ? stands.map(one) : one(stands);
    }
    return settled;
  }

  /** Records for topics and organisations that are named and stand in no table, in the order in which they were named. */
  made(): MadeOfName[] {
    return [...this.#mentioned].flatMap(([key, made]) =>
      this.#ids.has(`${made.type}/${made.name}`) || this.#byName.has(key) || this.#ids.has(key) ? [] : [made],
    );
  }

  #idOf(type: RecordType, written: string): string {
    if (this.isId(type, written)) return written;
    const name = idOfName(written);
    const byName = this.#byName.get(`${type}/${name}`);
    if (typeof byName === 'string') return byName;
    return (type === 'topic' || type === 'organisation') && name !== '' && !isCode(written) ? name : written;
  }
}

function namesOf(type: RecordType, record: Fields): string[] {
  const label = record['label'];
  const labels = typeof label === 'object' && label !== null ? Object.values(label) : [label];
  const aliases = Array.isArray(record['aliases']) ? (record['aliases'] as unknown[]) : [];
  const mail = type === 'member' ? record['email'] : undefined;
  return [record['name'], record['title'], mail, ...labels, ...aliases].flatMap((name) =>
    typeof name === 'string' && name !== '' ? [name] : [],
  );
}

function namedIn(value: unknown, type: RecordType): string[] {
  const elements: unknown[] = Array.isArray(value) ? value : [value];
  return elements.flatMap((element) => {
    const name = typeof element === 'object' && element !== null ? (element as Fields)[type] : element;
    return typeof name === 'string' && name !== '' ? [name] : [];
  });
}
