import type { NetworkNode } from '../network-api.ts';

/** A node with its place in a picture, in pixels. */
export interface PlacedNode {
  readonly node: NetworkNode;
  readonly x: number;
  readonly y: number;
}

const MARGIN = { across: 60, down: 18 };

/** Where nodes stand in a picture of so many pixels, as far apart as it allows. */
export function fitInto(nodes: readonly NetworkNode[], width: number, height: number): PlacedNode[] {
  const along = (values: readonly number[], size: number, margin: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const span = most - least;
    return (value: number): number => (span === 0 ? size / 2 : margin + ((value - least) / span) * (size - 2 * margin));
  };
  const across = along(
    nodes.map(({ x }) => x),
    width,
    MARGIN.across,
  );
  const down = along(
    nodes.map(({ y }) => y),
    height,
    MARGIN.down,
  );
  // In the service’s picture y grows upwards.
  return nodes.map((node) => ({ node, x: across(node.x), y: height - down(node.y) }));
}
