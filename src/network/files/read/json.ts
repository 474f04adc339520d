import { z } from 'zod';
import { AppError } from '../../../domain/index.ts';
import type { Attribute } from '../../network.ts';
import { keepBelow, MAX_EDGES, MAX_NODES } from '../limits.ts';
import { type Faults, type Found, type FoundEdge, type FoundNode, show } from './found.ts';

const graph = z.object({
  options: z.object({ type: z.string().optional() }).optional(),
  nodes: z.array(z.unknown()),
  edges: z.array(z.unknown()),
});
const key = z.union([z.string(), z.number()]).transform(String);
const attributes = z.record(z.string(), z.unknown()).optional();
const node = z.object({ key, attributes });
const edge = z.object({ source: key, target: key, undirected: z.boolean().optional(), attributes });

/** Reads a graph as graphology serialises it. */
export function readJson(text: string, faults: Faults): Found {
  const { options, nodes: givenNodes, edges: givenEdges } = parse(text);
  keepBelow(givenNodes.length, MAX_NODES, 'nodes');
  keepBelow(givenEdges.length, MAX_EDGES, 'edges');
  const type = options?.type ?? 'mixed';
  const nodes: FoundNode[] = [];
  givenNodes.forEach((given, at) => {
    const place = `nodes[${at}]`;
    const { data } = node.safeParse(given);
    if (data === undefined) faults.add(place, 'there is no { key, attributes }: not read');
    else nodes.push({ place, id: data.key, values: valuesOf(given, place, faults) });
  });
  const edges: FoundEdge[] = [];
  givenEdges.forEach((given, at) => {
    const place = `edges[${at}]`;
    const { data } = edge.safeParse(given);
    if (data === undefined) faults.add(place, 'there is no { source, target, attributes }: not read');
    else {
      const { source, target, undirected } = data;
      const isDirected = type === 'mixed' ? undirected !== true : type === 'directed';
      edges.push({ place, source, target, isDirected, values: valuesOf(given, place, faults) });
    }
  });
  return { isDirected: type !== 'undirected', nodes, edges };
}

function parse(text: string): z.infer<typeof graph> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.slice(0, 200) : '';
    throw new AppError('bad-input', `this is not JSON (${why}): export the file again`, { cause });
  }
  const { data } = graph.safeParse(content);
  if (data !== undefined) return data;
  const has = typeof content === 'object' && content !== null ? Object.keys(content).slice(0, 10).map(show) : [];
  throw new AppError(
    'bad-input',
    `a network in JSON is { "nodes": […], "edges": […] } as graphology writes it; this has ${has.join(', ') || 'no names'}`,
  );
}

/** Read from what was given and not from what zod made of it, so that no name of an attribute is lost (`__proto__`). */
function valuesOf(given: unknown, place: string, faults: Faults): ReadonlyMap<string, Attribute> {
  const { attributes: named } = given as { readonly attributes?: Readonly<Record<string, unknown>> };
  const values = new Map<string, Attribute>();
  for (const [name, value] of Object.entries(named ?? {})) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') values.set(name, value);
    else if (value !== null) faults.add(place, `${show(name)} is neither text, number nor boolean: left out`);
  }
  return values;
}
