import type { Attribute } from '../../network.ts';
import type { Faults, Found, FoundEdge, FoundNode } from './found.ts';
import { readXml, refuse, type XmlElement } from './read-xml.ts';
import { type Declared, DeclaredAttributes } from './xml-attributes.ts';

/** Elements whose content is read, or says nothing that a view could hold. */
const KNOWN = new Set(
  'gexf meta creator description keywords graph attributes attribute default options nodes node edges edge attvalues attvalue position color size'.split(
    ' ',
  ),
);

/** Reads GEXF of any version from 1.1 on: nodes inside nodes stand beside them, and only edges keep a start and an end. */
export function readGexf(text: string, faults: Faults): Found {
  const declared = { node: new DeclaredAttributes(faults), edge: new DeclaredAttributes(faults) };
  const nodes: FoundNode[] = [];
  const edges: FoundEdge[] = [];
  let isDirected = false;
  let classOf: 'node' | 'edge' = 'node';
  readXml(text, {
    wholes: ['attribute', 'node', 'edge'],
    onOpen(element, parent) {
      const { name, line, attributes } = element;
      if (parent === undefined && name !== 'gexf')
        refuse(line, `<${name}> is no GEXF: the file must begin with <gexf>`);
      if (name === 'graph') isDirected = attributes['defaultedgetype'] === 'directed';
      if (name === 'attributes') classOf = attributes['class'] === 'edge' ? 'edge' : 'node';
      if (name === 'node' && parent?.name === 'nodes' && attributes['pid'] !== undefined)
        faults.addOnce(`line ${line}`, 'nodes stand inside others (pid): read beside them');
      if (!KNOWN.has(name)) faults.addOnce(`line ${line}`, `<${name}> is not read`);
      if (name !== 'edge' && (attributes['start'] !== undefined || attributes['end'] !== undefined))
        faults.addOnce(`line ${line}`, `start and end of <${name}> are not read: the network is taken as a whole`);
    },
    onWhole(element) {
      const { name, line, attributes } = element;
      const place = `line ${line}`;
      if (name === 'attribute') {
        const { id = '', title = id, type = 'string' } = attributes;
        const fallback = element.children.find((child) => child.name === 'default')?.text;
        declared[classOf].declare(id, { name: title, type }, fallback, place);
      } else if (name === 'node') {
        const { id = '', label } = attributes;
        const values = new Map<string, Attribute>(label === undefined ? [] : [['label', label]]);
        readValues(element, declared.node, values);
        readVisuals(element, values);
        nodes.push({ place, id, values });
      } else {
        const { source = '', target = '', type } = attributes;
        const values = new Map<string, Attribute>();
        for (const field of ['weight', 'kind', 'label', 'start', 'end'])
          if (attributes[field] !== undefined) values.set(field, attributes[field]);
        readValues(element, declared.edge, values);
        const direction = type === undefined ? {} : { isDirected: type === 'directed' };
        edges.push({ place, source, target, ...direction, values });
      }
    },
  });
  return { isDirected, nodes, edges };
}

function readValues(element: XmlElement, declared: DeclaredAttributes, values: Map<string, Attribute>): void {
  const given: Declared[] = element.children
    .filter(({ name }) => name === 'attvalues')
    .flatMap(({ children }) => children)
    .map(({ line, attributes }) => ({
      key: attributes['for'] ?? attributes['id'] ?? '',
      value: attributes['value'] ?? '',
      place: `line ${line}`,
    }));
  declared.read(given, values);
}

function readVisuals({ children }: XmlElement, values: Map<string, Attribute>): void {
  for (const { name, attributes } of children) {
    const { x, y, r = '0', g = '0', b = '0', hex, value } = attributes;
    if (name === 'position' && x !== undefined && y !== undefined) values.set('x', Number(x)).set('y', Number(y));
    if (name === 'size' && value !== undefined && !values.has('size')) values.set('size', Number(value));
    if (name === 'color' && !values.has('color')) {
      const parts = [r, g, b].map((part) => Number(part).toString(16).padStart(2, '0'));
      values.set('color', hex ?? `#${parts.join('')}`);
    }
  }
}
