import type { Attribute, NetworkView, ViewEdge, ViewNode } from '../../network.ts';
import { attributeName } from '../column-name.ts';
import { keepBelow, MAX_COLUMNS, MAX_EDGES, MAX_NODES } from '../limits.ts';
import { type Faults, type Found, type FoundEdge, show } from './found.ts';
import { type Mapping, nameOf, refuseUnknownName } from './mapping.ts';
import { readPlace, readWeight } from './read-values.ts';

/** What a node is when its file does not say it. */
export const UNTYPED = 'node';
/** What ties two nodes when their file does not say it. */
export const UNNAMED_KIND = 'tie';

/** A view, and where in the file its nodes and edges stand. */
export interface PlacedView {
  readonly view: NetworkView;
  /** By id of the node: where it is described, else where an edge first names it. */
  readonly nodePlaces: ReadonlyMap<string, string>;
  /** One for each edge of the view, in its order. */
  readonly edgePlaces: readonly string[];
}

/**
 * A view of what a file holds. An edge with a weight that is none is not taken; a node that only edges name is added;
 * where directed and undirected edges stand together, an undirected one becomes two, one each way. All of that is told.
 */
export function makeView(found: Found, mapping: Mapping, faults: Faults): PlacedView {
  keepBelow(found.nodes.length, MAX_NODES, 'nodes');
  keepBelow(found.edges.length, MAX_EDGES, 'edges');
  const nodes = takeNodes(found, mapping, faults);
  const taken = takeEdges(found, mapping, faults);
  const nodePlaces = new Map(found.nodes.map(({ id, place }) => [id, place] as const).reverse());
  for (const { place, edge } of taken)
    for (const id of [edge.source, edge.target])
      if (!nodes.has(id)) {
        nodes.set(id, { id, label: id, type: UNTYPED, attributes: {} });
        nodePlaces.set(id, place);
        if (found.nodes.length > 0) faults.add(place, `${show(id)} is not among the nodes: added with its id as label`);
      }
  keepBelow(nodes.size, MAX_NODES, 'nodes');
  const { isDirected, edges, edgePlaces } = settleDirections(taken, found.isDirected, faults);
  return { view: { isDirected, edges, nodes: [...nodes.values()] }, nodePlaces, edgePlaces };
}

function takeNodes(found: Found, mapping: Mapping, faults: Faults): Map<string, ViewNode> {
  const fields = namesOfFields(found, 'nodes', ['label', 'type', 'x', 'y'], mapping);
  const names = namesIn(found.nodes);
  const named = fields.label ?? (names.includes('name') ? 'name' : undefined);
  const nodes = new Map<string, ViewNode>();
  for (const { place, id, values } of found.nodes) {
    if (id === '') faults.add(place, 'the node has no id: not read');
    else if (nodes.has(id)) faults.add(place, `the node ${show(id)} stands here again: only the first was read`);
    else
      nodes.set(id, {
        id,
        label: String(valueUnder(values, named) ?? id),
        type: String(valueUnder(values, fields.type) ?? UNTYPED),
        attributes: attributesOf(place, values, Object.values(fields), faults),
        ...readPlace(place, valueUnder(values, fields.x), valueUnder(values, fields.y), faults),
      });
  }
  return nodes;
}

interface Taken {
  readonly place: string;
  readonly edge: ViewEdge;
  readonly isDirected: boolean;
}

function takeEdges(found: Found, mapping: Mapping, faults: Faults): Taken[] {
  const fields = namesOfFields(found, 'edges', ['weight', 'kind'], mapping);
  return found.edges.flatMap((one) => {
    const { place, source, target, values } = one;
    const missing = source === '' ? 'source' : target === '' ? 'target' : undefined;
    const weight = readWeight(valueUnder(values, fields.weight));
    if (missing !== undefined || weight.why !== undefined) {
      faults.add(
        place,
        `the edge ${nameEdge(one)}${missing === undefined ? weight.why : `has no ${missing}`}: not read`,
      );
      return [];
    }
    const kind = String(valueUnder(values, fields.kind) ?? UNNAMED_KIND);
    const attributes = attributesOf(place, values, Object.values(fields), faults);
    const edge = { source, target, weight: weight.weight, kind, attributes };
    return [{ place, edge, isDirected: one.isDirected ?? found.isDirected }];
  });
}

const nameEdge = ({ source, target }: FoundEdge): string =>
  source === '' || target === '' ? '' : `from ${show(source)} to ${show(target)} `;

function settleDirections(
  taken: readonly Taken[],
  usual: boolean,
  faults: Faults,
): Pick<NetworkView, 'isDirected' | 'edges'> & Pick<PlacedView, 'edgePlaces'> {
  const isDirected = taken.some((one) => one.isDirected) || (taken.length === 0 && usual);
  const bothWays = isDirected ? taken.filter((one) => !one.isDirected) : [];
  const [first] = bothWays;
  if (first === undefined)
    return { isDirected, edges: taken.map(({ edge }) => edge), edgePlaces: taken.map(({ place }) => place) };
  faults.add(first.place, `${bothWays.length} undirected edges among directed ones: read as two each, one each way`);
  const both = taken.flatMap((one): Taken[] => {
    const { edge, isDirected: isOneWay } = one;
    if (isOneWay || edge.source === edge.target) return [one];
    return [one, { ...one, edge: { ...edge, source: edge.target, target: edge.source } }];
  });
  keepBelow(both.length, MAX_EDGES, 'edges');
  return { isDirected, edges: both.map(({ edge }) => edge), edgePlaces: both.map(({ place }) => place) };
}

interface Valued {
  readonly values: ReadonlyMap<string, Attribute>;
}

function namesIn(things: readonly Valued[]): string[] {
  const names = new Set<string>();
  for (const { values } of things) for (const name of values.keys()) names.add(name);
  keepBelow(names.size, MAX_COLUMNS, 'different attributes');
  return [...names];
}

function namesOfFields<Field extends keyof Mapping>(
  found: Found,
  of: 'nodes' | 'edges',
  fields: readonly Field[],
  mapping: Mapping,
): { readonly [F in Field]?: string } {
  const names = namesIn(found[of]);
  const isSure = found.isMappingChecked === true || found[of].length === 0;
  const pairs = fields.flatMap((field) => {
    const mapped = mapping[field];
    const name = nameOf(names, field, mapped);
    if (name === undefined && mapped !== undefined && !isSure) refuseUnknownName(field, mapped, names);
    return name === undefined ? [] : [[field, name]];
  });
  return Object.fromEntries(pairs);
}

const valueUnder = (values: ReadonlyMap<string, Attribute>, name: string | undefined): Attribute | undefined =>
  name === undefined ? undefined : values.get(name);

function attributesOf(
  place: string,
  values: ReadonlyMap<string, Attribute>,
  fields: readonly (string | undefined)[],
  faults: Faults,
): Readonly<Record<string, Attribute>> {
  const attributes = new Map<string, Attribute>();
  for (const [name, value] of values) {
    const attribute = attributeName(name);
    if (fields.includes(name)) continue;
    if (typeof value === 'number' && !Number.isFinite(value)) faults.add(place, `${show(name)} is ${value}: left out`);
    else if (attributes.has(attribute)) faults.add(place, `${show(attribute)} stands twice: only the first was read`);
    else attributes.set(attribute, value);
  }
  return Object.fromEntries(attributes);
}
