import { createRequire } from 'node:module';

/**
 * Neo4j's own parser, linter and formatter. Required, not imported: the ES modules of 2.0.0-next.20 name their files
 * without an extension, which Node does not load.
 *
 * @type {typeof import('@neo4j-cypher/language-support')}
 */
const languageSupport = createRequire(import.meta.url)('@neo4j-cypher/language-support');

/** A Cypher file as it should be written. @param {string} text */
export function formatCypher(text) {
  return `${languageSupport.formatQuery(text).trimEnd()}\n`;
}

/**
 * Errors and warnings of one statement, as sentences. A parameter counts as defined when it is named in `parameters`.
 *
 * @param {string} text
 * @param {readonly string[]} parameters
 */
export function lintCypher(text, parameters) {
  const known = Object.fromEntries(parameters.map((name) => [name, null]));
  return languageSupport
    .lintCypherQuery(text, { parameters: known })
    .map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
}
