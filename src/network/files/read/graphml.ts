import type { Attribute } from '../../network.ts';
import { type Faults, type Found, type FoundEdge, type FoundNode, show } from './found.ts';
import { readXml, refuse, type XmlElement } from './read-xml.ts';
import { type Declared, DeclaredAttributes } from './xml-attributes.ts';

const KNOWN = new Set(['graphml', 'key', 'default', 'desc', 'graph', 'node', 'edge', 'data']);

/** Reads GraphML. Hyperedges, ports and drawings of one program (yEd) are not read, and told once each. */
export function readGraphml(text: string, faults: Faults): Found {
  const declared = { node: new DeclaredAttributes(faults), edge: new DeclaredAttributes(faults) };
  const nodes: FoundNode[] = [];
  const edges: FoundEdge[] = [];
  const graphs: boolean[] = [];
  readXml(text, {
    wholes: ['key', 'node', 'edge'],
    onOpen({ name, line, attributes }, parent) {
      const place = `line ${line}`;
      if (parent === undefined && name !== 'graphml')
        refuse(line, `<${name}> is no GraphML: the file must begin with <graphml>`);
      if (name === 'graph') {
        if (graphs.length > 0) faults.addOnce(place, 'there is more than one graph: all were read as one');
        graphs.push(attributes['edgedefault'] === 'directed');
      }
      if (name === 'data' && (parent?.name === 'graph' || parent?.name === 'graphml'))
        faults.addOnce(place, `${show(attributes['key'] ?? '')} describes the whole network: not read`);
      else if (!KNOWN.has(name)) faults.addOnce(place, `<${name}> is not read`);
    },
    onWhole(element) {
      const { name, line, attributes } = element;
      const place = `line ${line}`;
      if (name === 'key') {
        const { id = '', for: of = 'all', 'attr.name': title = id, 'attr.type': type = 'string' } = attributes;
        const fallback = element.children.find((child) => child.name === 'default')?.text;
        for (const thing of ['node', 'edge'] as const)
          if (of === thing || of === 'all') declared[thing].declare(id, { name: title, type }, fallback, place);
      } else if (name === 'node') {
        nodes.push({ place, id: attributes['id'] ?? '', values: valuesOf(element, declared.node) });
      } else {
        const { source = '', target = '', directed } = attributes;
        const direction = directed === undefined ? {} : { isDirected: directed === 'true' || directed === '1' };
        edges.push({ place, source, target, ...direction, values: valuesOf(element, declared.edge) });
      }
    },
  });
  return { isDirected: graphs[0] ?? false, nodes, edges };
}

function valuesOf({ children }: XmlElement, declared: DeclaredAttributes): Map<string, Attribute> {
  const values = new Map<string, Attribute>();
  const given: Declared[] = children
    .filter(({ name, children: inside }) => name === 'data' && inside.length === 0)
    .map(({ line, attributes, text }) => ({ key: attributes['key'] ?? '', value: text, place: `line ${line}` }));
  declared.read(given, values);
  return values;
}
