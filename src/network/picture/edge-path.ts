/** A disc where it stands in the picture, in pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface EdgePath {
  /** The line, as SVG has it. */
  readonly line: string;
  /** The arrow's head, where the edge has a direction and there is room for one. */
  readonly head?: string;
}

/**
 * From the rim of one disc to the rim of another. `bend` curves the line to its right, as a share of its length, so that
 * parallel edges lie beside each other; `head` is the length of an arrow's head, 0 for none. An edge from a node to
 * itself is a loop above it, higher the more it is bent.
 */
export function edgePath(source: Disc, target: Disc, bend: number, head: number): EdgePath {
  if (source === target) return { line: loop(source, bend) };
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy);
  const room = length - source.radius - target.radius;
  if (length === 0 || room <= 0) return { line: `M${point(source.x, source.y)}L${point(target.x, target.y)}` };
  const middle = { x: source.x + dx / 2 - dy * bend, y: source.y + dy / 2 + dx * bend };
  const begin = towards(source, middle, source.radius);
  const tip = towards(target, middle, target.radius);
  const hasHead = head > 0 && room > head * 1.5;
  const end = hasHead ? towards(target, middle, target.radius + head * 0.9) : tip;
  const line =
    bend === 0
      ? `M${point(begin.x, begin.y)}L${point(end.x, end.y)}`
      : `M${point(begin.x, begin.y)}Q${point(middle.x, middle.y)} ${point(end.x, end.y)}`;
  return hasHead ? { line, head: arrowHead(tip, towards(target, middle, target.radius + head), head) } : { line };
}

function loop({ x, y, radius }: Disc, bend: number): string {
  const height = radius * (2 + 4 * Math.abs(bend)) + 5;
  const [left, right, top] = [x - radius * 0.6, x + radius * 0.6, y - radius * 0.8];
  return `M${point(left, top)}C${point(x - height, y - height)} ${point(x + height, y - height)} ${point(right, top)}`;
}

function arrowHead(tip: Point, base: Point, length: number): string {
  const [ux, uy] = [(tip.x - base.x) / length, (tip.y - base.y) / length];
  const half = length * 0.42;
  const corners = [
    tip,
    { x: base.x - uy * half, y: base.y + ux * half },
    { x: base.x + uy * half, y: base.y - ux * half },
  ];
  return `M${corners.map(({ x, y }) => point(x, y)).join('L')}Z`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

/** Pixels in two decimals. */
export const pixels = (value: number): string => String(Math.round(value * 100) / 100 + 0);

const point = (x: number, y: number): string => `${pixels(x)} ${pixels(y)}`;
