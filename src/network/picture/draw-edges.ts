import type { NetworkView } from '../network.ts';
import { bendsOf } from './bends.ts';
import { type Disc, edgePath, pixels } from './edge-path.ts';
import { type EdgeStyle, edgeOpacity, edgeWidths } from './edge-styles.ts';

/** The edges, each with the dash and colour of its kind, as wide as its weight, with an arrow's head where it is directed. */
export function drawEdges(
  { isDirected, edges }: NetworkView,
  discs: ReadonlyMap<string, Disc>,
  styleOf: (kind: string) => EdgeStyle,
): string {
  const bends = bendsOf(edges);
  const widthOf = edgeWidths(edges);
  const drawn = edges.map(({ source, target, weight, kind }, at) => {
    const [from, to] = [discs.get(source), discs.get(target)];
    if (from === undefined || to === undefined) return '';
    const { colour, dash } = styleOf(kind);
    const width = widthOf(weight);
    const { line, head } = edgePath(from, to, bends[at] ?? 0, isDirected ? 3 + 2 * width : 0);
    const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
    const path = `<path d="${line}" stroke="${colour}" stroke-width="${pixels(width)}"${dashes}/>`;
    return head === undefined ? path : `${path}<path d="${head}" fill="${colour}" stroke="none"/>`;
  });
  return `<g fill="none" stroke-opacity="${edgeOpacity(edges.length)}" fill-opacity="${edgeOpacity(edges.length)}">${drawn.join('')}</g>`;
}
