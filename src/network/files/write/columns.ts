import type { Attribute } from '../../network.ts';
import { columnName } from '../column-name.ts';

export type ColumnType = 'text' | 'whole' | 'real' | 'boolean';

/** An attribute as a column of a file. */
export interface Column {
  readonly attribute: string;
  /** Its name in the file. */
  readonly name: string;
  readonly type: ColumnType;
}

interface Described {
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/**
 * Columns for all attributes that stand beside some of these, by name. A column has one type: values of several types
 * under one name are written as text. Only JSON keeps such values apart.
 */
export function columnsOf(things: readonly Described[], fields: readonly string[]): Column[] {
  const types = new Map<string, ColumnType>();
  for (const { attributes } of things)
    for (const [name, value] of Object.entries(attributes)) {
      const known = types.get(name);
      types.set(name, known === undefined ? typeOf(value) : common(known, typeOf(value)));
    }
  return [...types]
    .map(([attribute, type]) => ({ attribute, name: columnName(attribute, fields), type }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A thing's own value under a column; nothing where it has none. */
export function valueIn({ attributes }: Described, { attribute }: Column): Attribute | undefined {
  return Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
}

function typeOf(value: Attribute): ColumnType {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  return Number.isSafeInteger(value) ? 'whole' : 'real';
}

function common(one: ColumnType, other: ColumnType): ColumnType {
  if (one === other) return one;
  const areNumbers = [one, other].every((type) => type === 'whole' || type === 'real');
  return areNumbers ? 'real' : 'text';
}
