/**
 * What the text of a query really uses, read without a parser so that the generator needs no package. The tests let
 * Neo4j's own parser and a real server confirm it.
 */

const WRITING = /(?<![.:$\w])(CREATE|MERGE|DELETE|SET|REMOVE|DROP|FOREACH|LOAD CSV)\b|db\.create\./;

/**
 * Everything that contradicts the header, each as a sentence; empty when header and body agree.
 *
 * @param {import('./query-header.mjs').QueryFile} query
 * @returns {string[]}
 */
export function disagreements({ parameters, columns, access, body }) {
  const bare = withoutTextAndComments(body);
  const wrong = [];
  const used = usedParameters(bare);
  const declared = parameters.map(({ name }) => name);
  for (const name of used) if (!declared.includes(name)) wrong.push(`uses $${name}, which no @param declares`);
  for (const name of declared) if (!used.includes(name)) wrong.push(`declares @param $${name} and never uses it`);

  const results = returnedColumns(bare);
  if (results.length === 0 && columns.length > 0) wrong.push('declares @returns and has no RETURN');
  for (const found of results) {
    const header = columns.map(({ name }) => name);
    if (found.join() !== header.join())
      wrong.push(`returns ${found.join(', ') || 'nothing'} and declares ${header.join(', ') || 'no @returns'}`);
  }
  if (access === 'read' && WRITING.test(bare)) wrong.push('writes and says "@access read"');
  if (bare.includes(';')) wrong.push('holds a ";": a file is one query, without a semicolon');
  if (bare.trim() === '') wrong.push('holds no query');
  return wrong;
}

/** @param {string} body the query with texts and comments blanked; @returns {string[]} */
function usedParameters(body) {
  return [...new Set([...body.matchAll(/\$([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''))];
}

/**
 * The column names of each outermost RETURN (several where there is a UNION).
 *
 * @param {string} body
 */
function returnedColumns(body) {
  /** @type {string[][]} */
  const found = [];
  let depth = 0;
  /** @type {string[] | undefined} the expressions of the RETURN being read */
  let items;
  const close = () => {
    if (items) found.push(items.map(columnName));
    items = undefined;
  };
  for (const token of body.match(/[A-Za-z_]\w*|[\s\S]/g) ?? []) {
    const word = depth === 0 ? token.toUpperCase() : '';
    if ('{[('.includes(token)) depth += 1;
    if ('}])'.includes(token)) depth -= 1;
    if (word === 'RETURN') {
      close();
      items = [''];
    } else if (['ORDER', 'SKIP', 'OFFSET', 'LIMIT', 'UNION', ';'].includes(word)) close();
    else if (items && depth === 0 && token === ',') items.push('');
    else if (items) items[items.length - 1] += token;
  }
  close();
  return found;
}

/** @param {string} expression */
function columnName(expression) {
  const text = expression.trim().replace(/^DISTINCT\s+/i, '');
  const name = /(?:^|\sAS\s+)([A-Za-z_]\w*)$/i.exec(text);
  return name?.[1] ?? `(${text.replace(/\s+/g, ' ').slice(0, 40)}, which needs an AS name)`;
}

/** @param {string} body @returns {string} */
function withoutTextAndComments(body) {
  return body.replace(
    /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (piece) => (piece.startsWith('/') ? ' ' : `'${' '.repeat(Math.max(0, piece.length - 2))}'`),
  );
}
