import { AppError } from '../../domain/index.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';
import { findNetworkFormat, type NetworkFormat } from './network-format.ts';
import { readEdgeList, readNodeList } from './read/csv.ts';
import { type Fault, Faults, type Found } from './read/found.ts';
import { readGexf } from './read/gexf.ts';
import { readGml } from './read/gml.ts';
import { readGraphml } from './read/graphml.ts';
import { readJson } from './read/json.ts';
import { makeView, type PlacedView } from './read/make-view.ts';
import type { Mapping } from './read/mapping.ts';
import { recogniseFormat } from './read/recognise-format.ts';

export interface ReadOptions {
  /** Recognised by how the text begins when it is not given. */
  readonly format?: NetworkFormat;
  /** What the file calls by another name than ours. */
  readonly mapping?: Mapping;
  /** The text of a node list, beside an edge list. */
  readonly nodes?: string;
  /** What edges of a list are that do not say it; true when not given. Other formats say it themselves. */
  readonly isDirected?: boolean;
}

export interface NetworkReading extends PlacedView {
  readonly format: NetworkFormat;
  /** Everything that was not read, or not as it stands, in the order in which it was met; empty when all was. */
  readonly notUnderstood: readonly Fault[];
}

/**
 * Reads a network from the text of a file. What makes the whole file unreadable is an error (`bad-input`, `too-large`);
 * what concerns a row or an element is told in the answer and the rest is read. Edges without a weight have weight 1;
 * parallel edges and self-loops stay. The limits are in `limits.ts`.
 */
export function readNetwork(text: string, options: ReadOptions = {}): NetworkReading {
  const { mapping = {}, nodes } = options;
  const whole = clean(text);
  const format = options.format ?? recogniseFormat(whole);
  findNetworkFormat(format);
  if (nodes !== undefined && format !== 'csv-edges')
    throw new AppError('bad-input', `a node list stands beside an edge list, not beside ${format}: leave it out`);
  refuseUnused(mapping, format, nodes !== undefined);
  const faults = new Faults();
  const found = readFound(whole, format, options, faults);
  return { ...makeView(found, mapping, faults), format, notUnderstood: faults.list() };
}

function readFound(text: string, format: NetworkFormat, options: ReadOptions, faults: Faults): Found {
  const { mapping = {}, isDirected = true } = options;
  switch (format) {
    case 'gexf':
      return readGexf(text, faults);
    case 'graphml':
      return readGraphml(text, faults);
    case 'gml':
      return readGml(text, faults);
    case 'json':
      return readJson(text, faults);
    case 'csv-nodes':
      return { isDirected, isMappingChecked: true, nodes: readNodeList(text, mapping, faults, ''), edges: [] };
    case 'csv-edges': {
      const edges = readEdgeList(text, mapping, faults);
      const { nodes: list } = options;
      const nodes = list === undefined ? [] : readNodeList(clean(list), mapping, faults, ' of the nodes');
      return { isDirected, isMappingChecked: true, nodes, edges };
    }
  }
}

function clean(text: string): string {
  if (text.length > MAX_TEXT_LENGTH)
    throw new AppError(
      'too-large',
      `the file is ${text.length} signs long, over ${MAX_TEXT_LENGTH}: take a part of it`,
    );
  if (/^\ufeff?[^\0]?\0/.test(text))
    throw new AppError('bad-input', 'the file holds NUL signs, as UTF-16 read as UTF-8 does: save it as UTF-8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

const OF_NODES = ['id', 'label', 'type', 'x', 'y'] as const;
const OF_EDGES = ['source', 'target', 'weight', 'kind', 'direction'] as const;
const OF_TABLES = ['source', 'target', 'id', 'direction'] as const;

/** No part of a mapping goes unused: a list of edges says nothing of nodes, and ends and ids are columns in tables alone. */
function refuseUnused(mapping: Mapping, format: NetworkFormat, hasNodes: boolean): void {
  const refuse = (fields: readonly (keyof Mapping)[], why: string): void => {
    const field = fields.find((name) => mapping[name] !== undefined);
    if (field !== undefined) throw new AppError('bad-input', `the mapping has ${field}, but ${why}`);
  };
  if (format === 'csv-nodes') refuse(OF_EDGES, 'a node list has no edges: leave it out');
  else if (format !== 'csv-edges') refuse(OF_TABLES, `${format} has its own place for that: leave it out`);
  else if (!hasNodes) refuse(OF_NODES, 'an edge list says nothing of nodes: add a node list, or leave it out');
}
