import { readType } from './column-type.mjs';

/**
 * What the header of a Cypher file says: one sentence, `@param`, `@returns` and `@access` lines, and `@plan once` where
 * the plan that is right on an empty graph stays right: everything is sought by its id.
 *
 * @typedef {import('./column-type.mjs').ColumnType} ColumnType
 * @typedef {{ name: string, type: ColumnType, meaning: string }} Field
 * @typedef {{ sentence: string, parameters: Field[], columns: Field[], access: 'read' | 'write', plannedOnce: boolean, body: string }} QueryFile
 */

/**
 * Reads the header at the top of a Cypher file. Throws with the offending line when it is incomplete.
 *
 * @param {string} text
 * @returns {QueryFile}
 */
export function readHeader(text) {
  const { sentence, tags, body } = splitHeader(text);
  if (sentence === '') throw new Error('the header begins with one sentence that says what the query gives');
  /** @type {Field[]} */
  const parameters = [];
  /** @type {Field[]} */
  const columns = [];
  /** @type {'read' | 'write' | undefined} */
  let access;
  let plannedOnce = false;
  for (const { tag, text: value } of tags) {
    try {
      if (tag === 'param') parameters.push(readField(value, /^\$([A-Za-z_]\w*)\s+/));
      else if (tag === 'returns') columns.push(readField(value, /^([A-Za-z_]\w*)\s+/));
      else if (tag === 'access' && (value === 'read' || value === 'write')) access = value;
      else if (tag === 'access') throw new Error('access is read or write');
      else if (tag === 'plan' && value === 'once') plannedOnce = true;
      else if (tag === 'plan') throw new Error('plan is once, or the line is left out');
      else throw new Error('the header knows @param, @returns, @access and @plan');
    } catch (error) {
      throw new Error(`@${tag} ${value}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (!access) throw new Error('the header lacks "// @access  read" (or write)');
  for (const fields of [parameters, columns]) {
    const twice = fields.find((field, index) => fields.findIndex((other) => other.name === field.name) !== index);
    if (twice) throw new Error(`"${twice.name}" is declared twice`);
  }
  return { sentence, parameters, columns, access, plannedOnce, body };
}

/** @param {string} text @param {RegExp} pattern @returns {Field} */
function readField(text, pattern) {
  const name = pattern.exec(text);
  if (!name) throw new Error('a name and a type are expected (a parameter begins with $)');
  const { type, rest } = readType(text.slice(name[0].length));
  return { name: name[1] ?? '', type, meaning: rest.trim() };
}

/**
 * The leading `//` lines: the sentence before the first tag, then the tags, each with the lines that continue it.
 *
 * @param {string} text
 */
function splitHeader(text) {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.slice(2).trim());
  const words = [];
  /** @type {{ tag: string, text: string }[]} */
  const tags = [];
  for (const line of header) {
    const tag = /^@(\w+)\s*(.*)$/.exec(line);
    const last = tags.at(-1);
    if (tag) tags.push({ tag: tag[1] ?? '', text: (tag[2] ?? '').trim() });
    else if (last && line !== '') last.text = `${last.text} ${line}`;
    else if (line !== '') words.push(line);
  }
  return { sentence: words.join(' '), tags, body: end === -1 ? '' : lines.slice(end).join('\n').trim() };
}
