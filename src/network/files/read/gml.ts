import type { Attribute } from '../../network.ts';
import { type Faults, type Found, type FoundEdge, type FoundNode, show } from './found.ts';
import { type GmlEntry, type GmlList, readGmlLists } from './gml-lists.ts';
import { refuse } from './read-xml.ts';

/** Reads GML (Himsolt, 1997): `graph [ node [ id … ] edge [ source … target … ] ]`, positions from `graphics`. */
export function readGml(text: string, faults: Faults): Found {
  const graphs = readGmlLists(text).filter(({ key }) => key === 'graph');
  const [graph] = graphs;
  if (graph === undefined || !isList(graph.value)) refuse(1, 'there is no graph [ … ]: this is no GML');
  if (graphs.length > 1) faults.add(`line ${graphs[1]?.line}`, 'there is more than one graph: only the first was read');
  const nodes: FoundNode[] = [];
  const edges: FoundEdge[] = [];
  let isDirected = false;
  for (const { key, value, line } of graph.value) {
    const place = `line ${line}`;
    if (key === 'directed') isDirected = value === 1;
    else if (key === 'node' && isList(value)) {
      const values = valuesOf(value, place, ['id'], faults);
      nodes.push({ place, id: scalar(value, 'id'), values });
    } else if (key === 'edge' && isList(value)) {
      const values = valuesOf(value, place, ['source', 'target'], faults);
      edges.push({ place, source: scalar(value, 'source'), target: scalar(value, 'target'), values });
    } else faults.addOnce(place, `${show(key)} describes the whole network: not read`);
  }
  return { isDirected, nodes, edges };
}

function valuesOf(
  entries: GmlList,
  place: string,
  ends: readonly string[],
  faults: Faults,
): ReadonlyMap<string, Attribute> {
  const values = new Map<string, Attribute>();
  for (const { key, value, line } of entries) {
    if (ends.includes(key)) continue;
    if (isList(value)) {
      const position = key === 'graphics' ? value.filter(({ key: part }) => part === 'x' || part === 'y') : [];
      for (const { key: part, value: at } of position) if (!isList(at)) values.set(part, at);
      if (position.length < value.length)
        faults.addOnce(place, `the list ${show(key)} is not read${position.length > 0 ? ', but for x and y' : ''}`);
    } else if (values.has(key)) faults.add(`line ${line}`, `${show(key)} stands twice here: only the first was read`);
    else values.set(key, value);
  }
  return values;
}

function scalar(entries: GmlList, key: string): string {
  const value = entries.find((entry) => entry.key === key)?.value;
  return value === undefined || isList(value) ? '' : String(value);
}

const isList = (value: GmlEntry['value']): value is GmlList => typeof value === 'object';
