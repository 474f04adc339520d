/**
 * The types a Cypher file's header may use, such as `string`, `integer[]`, `string?` or `map[] {id string, score number}`.
 *
 * @typedef {{ base: 'string' | 'integer' | 'number' | 'boolean' | 'map' | 'list', list: boolean, nullable: boolean,
 *   fields?: { name: string, type: ColumnType }[] }} ColumnType
 */

const BASES = ['string', 'integer', 'number', 'boolean', 'map', 'list'];

/**
 * Reads a type at the beginning of `text`; `rest` is what follows it.
 *
 * @param {string} text
 * @returns {{ type: ColumnType, rest: string }}
 */
export function readType(text) {
  const word = /^\s*([A-Za-z]+)(\[\])?(\?)?/.exec(text);
  if (!word || !BASES.includes(word[1] ?? ''))
    throw new Error(
      `"${text.trim().split(/\s+/)[0] ?? ''}" is no type: use ${BASES.join(', ')}, with [] or ? after it`,
    );
  /** @type {ColumnType} */
  const type = {
    base: /** @type {ColumnType['base']} */ (word[1]),
    list: word[2] !== undefined,
    nullable: word[3] !== undefined,
  };
  if (type.base === 'list' && type.list) throw new Error('"list[]" is no type: a list of anything is "list"');
  let rest = text.slice(word[0].length);
  if (type.base === 'map' && /^\s*\{/.test(rest)) {
    const inner = readFields(rest.replace(/^\s*\{/, ''));
    type.fields = inner.fields;
    rest = inner.rest;
    if (rest.startsWith('?')) {
      type.nullable = true;
      rest = rest.slice(1);
    }
  }
  return { type, rest };
}

/**
 * Reads `name type, name type}`.
 *
 * @param {string} text
 */
function readFields(text) {
  const fields = [];
  let rest = text;
  for (;;) {
    const name = /^\s*([A-Za-z_]\w*)\s+/.exec(rest);
    if (!name) throw new Error(`a field "name type" is expected at "${rest.trim().slice(0, 30)}"`);
    const field = readType(rest.slice(name[0].length));
    fields.push({ name: name[1] ?? '', type: field.type });
    const end = /^\s*([,}])/.exec(field.rest);
    if (!end) throw new Error(`"," or "}" is expected at "${field.rest.trim().slice(0, 30)}"`);
    rest = field.rest.slice(end[0].length);
    if (end[1] === '}') return { fields, rest };
  }
}

/**
 * The type as TypeScript. What goes in is readonly and may leave nullable fields out; what comes out is as it comes.
 *
 * @param {ColumnType} type
 * @param {'in' | 'out'} direction
 * @returns {string}
 */
export function toTypeScript(type, direction) {
  const readonly = direction === 'in' ? 'readonly ' : '';
  let one = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean', map: '', list: '' }[type.base];
  if (type.base === 'list') one = `${readonly}unknown[]`;
  if (type.base === 'map')
    one = type.fields
      ? toObjectType(type.fields, direction)
      : `${readonly ? 'Readonly<' : ''}Record<string, unknown>${readonly ? '>' : ''}`;
  if (type.list) one = `${readonly}${one}[]`;
  // Vectors come as Float32Array: the driver reads any sequence of numbers.
  if (type.list && type.base === 'number' && direction === 'in') one = `${one} | Float32Array`;
  return type.nullable ? `${one} | null` : one;
}

/**
 * @param {{ name: string, type: ColumnType }[]} fields
 * @param {'in' | 'out'} direction
 * @returns {string}
 */
export function toObjectType(fields, direction) {
  if (fields.length === 0) return 'Record<never, never>';
  const members = fields.map(({ name, type }) => {
    const optional = direction === 'in' && type.nullable;
    const value = toTypeScript(type, direction);
    return `${direction === 'in' ? 'readonly ' : ''}${name}${optional ? '?' : ''}: ${value}${optional ? ' | undefined' : ''}`;
  });
  return `{ ${members.join('; ')} }`;
}

/**
 * What the runner must know of a parameter to hand it to the driver, as TypeScript source: `'integer'`, `'string[]'`,
 * `{ id: 'string' }` for a map, `[{ id: 'string' }]` for a list of maps.
 *
 * @param {ColumnType} type
 * @returns {string}
 */
export function toKind(type) {
  if (!type.fields) return `'${type.base}${type.list ? '[]' : ''}'`;
  const map = `{ ${type.fields.map(({ name, type: field }) => `${name}: ${toKind(field)}`).join(', ')} }`;
  return type.list ? `[${map}]` : map;
}
