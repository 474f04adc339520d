import { AppError } from '../../domain/index.ts';
import type { Attribute, NetworkView, ViewNode } from '../network.ts';

/** What a node is coloured or sized by: its type, or an attribute; nothing where it has none. */
export function valueOfNode(node: ViewNode, by: string): Attribute | undefined {
  if (Object.hasOwn(node.attributes, by)) return node.attributes[by];
  return by === 'type' ? node.type : undefined;
}

/** Refuses an attribute that no node has, and names those there are. */
export function checkAttribute({ nodes }: NetworkView, option: string, by: string): void {
  if (nodes.length === 0 || nodes.some((node) => valueOfNode(node, by) !== undefined)) return;
  const names = [...new Set(nodes.flatMap(({ attributes }) => Object.keys(attributes)))].sort();
  throw new AppError(
    'bad-input',
    `${option} is ${JSON.stringify(by.slice(0, 60))}, which no node has: use type${names
      .slice(0, 20)
      .map((name) => `, ${name}`)
      .join('')}`,
  );
}
