import type { Attribute } from '../../network.ts';
import { type Faults, show } from './found.ts';
import { numberIn } from './read-values.ts';

/** A value as GEXF and GraphML give it: under the key of an attribute declared before. */
export interface Declared {
  readonly key: string;
  readonly value: string;
  readonly place: string;
}

interface Declaration {
  readonly name: string;
  readonly type: string;
}

const NUMBERS = new Set('byte short int integer long float double bigdecimal biginteger decimal number'.split(' '));
const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, 1: true, false: false, 0: false };

/** Attributes that a file declares, with their types, and their values read by these. */
export class DeclaredAttributes {
  readonly #faults: Faults;
  readonly #declarations = new Map<string, Declaration>();
  readonly #defaults = new Map<string, Attribute>();

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  declare(key: string, declaration: Declaration, fallback: string | undefined, place: string): void {
    this.#declarations.set(key, declaration);
    if (fallback === undefined) return;
    const value = this.#typed(declaration, fallback, place);
    if (value !== undefined) this.#defaults.set(declaration.name, value);
  }

  /** Adds what stands beside one node or edge to its values, and what the file says of those that do not say it. */
  read(given: readonly Declared[], values: Map<string, Attribute>): void {
    const own = new Set<string>();
    for (const { key, value, place } of given) {
      const declaration = this.#declarations.get(key);
      const { name, type } = declaration ?? { name: key, type: 'string' };
      if (declaration === undefined)
        this.#faults.addOnce(place, `the attribute ${show(key)} is not declared: read as text under that name`);
      if (own.has(name)) this.#faults.add(place, `${show(name)} stands twice here: only the first was read`);
      const typed = this.#typed({ name, type }, value, place);
      if (typed !== undefined && !own.has(name)) values.set(name, typed);
      own.add(name);
    }
    for (const [name, value] of this.#defaults) if (!values.has(name)) values.set(name, value);
  }

  #typed({ name, type }: Declaration, text: string, place: string): Attribute | undefined {
    const kind = type.toLowerCase();
    const value = NUMBERS.has(kind) ? numberIn(text) : kind === 'boolean' ? BOOLEANS[text.trim().toLowerCase()] : text;
    if (value === undefined) this.#faults.add(place, `${show(name)} is ${show(text)}, which is no ${kind}: left out`);
    return value;
  }
}
