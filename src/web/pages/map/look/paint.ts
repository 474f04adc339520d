import { mixColours } from '../canvas/mix-colours.ts';
import { SHAPE_OF_TYPE } from '../canvas/shapes.ts';
import type { MapTheme } from '../canvas/theme.ts';
import type { LayerCard, NetworkEdge, NetworkView } from '../network-api.ts';
import { classing, type NodeClass } from './node-classes.ts';
import type { PaintedEdge, Picture } from './picture.ts';
import { shortNames } from './short-names.ts';
import { changesOf, tieKey } from './tie-changes.ts';

/** Size of everybody when nothing is told by size. */
export const SAME_SIZE = 'same';

const FEW = 400;
/** Radii in pixels: least and most, in a small network and in a large one. */
const RADII = { few: [5.5, 13], many: [2.5, 9] } as const;

/** How a network is drawn. With an `earlier` one, ties that formed, faded and were kept are drawn apart. */
export function paint(
  view: NetworkView,
  how: {
    readonly colourBy: string;
    readonly sizeBy: string;
    readonly classes: readonly NodeClass[];
    readonly layers: readonly LayerCard[];
    readonly shown: readonly string[];
    readonly theme: MapTheme;
    readonly earlier: NetworkView | null;
  },
): Picture {
  const { theme, earlier } = how;
  const classNameOf = classing(view, how.colourBy);
  const classOf = new Map(how.classes.map((each) => [each.name, each]));
  const nodes = earlier === null ? view.nodes : withEarlier(view, earlier);
  const short = shortNames(nodes.flatMap(({ type, label }) => (type === 'member' ? [label] : [])));
  const [least, most] = nodes.length > FEW ? RADII.many : RADII.few;
  const greatest = nodes.reduce((max, { attributes }) => Math.max(max, numberIn(attributes[how.sizeBy])), 0);
  const isDirected = new Map(how.layers.map((layer) => [layer.name, layer.isDirected]));
  const changes = earlier === null ? null : changesOf(earlier, view, (layer) => isDirected.get(layer) ?? false);
  const edgeOf = (edge: NetworkEdge): PaintedEdge => {
    const change = changes?.get(tieKey(edge, isDirected.get(edge.kind) ?? false)) ?? null;
    return {
      ...{ source: edge.source, target: edge.target, layer: edge.kind, change },
      colour:
        change === 'formed' ? theme.accent : change === 'faded' ? theme.warm : layerColour(edge.kind, how.shown, theme),
      size: change === 'formed' ? 3.5 : change === 'faded' ? 2 : 1.6,
      isDirected: isDirected.get(edge.kind) ?? false,
    };
  };
  const earlierEdges =
    earlier?.edges.filter((edge) => changes?.get(tieKey(edge, isDirected.get(edge.kind) ?? false)) === 'faded') ?? [];
  return {
    nodes: nodes.map((node) => {
      const className = classNameOf(node);
      const place = classOf.get(className)?.place ?? null;
      const share = how.sizeBy === SAME_SIZE ? 0.3 : Math.sqrt(numberIn(node.attributes[how.sizeBy]) / (greatest || 1));
      return {
        ...{ id: node.id, label: node.label, x: node.x, y: node.y, className },
        shortLabel: node.type === 'member' ? (short.get(node.label) ?? node.label) : node.label,
        size: className === 'unnamed' ? least : least + (most - least) * share,
        colour: classColour(place, className, theme),
        shape: SHAPE_OF_TYPE[node.type] ?? 'square',
        sign: place === null ? '' : String(place + 1),
      };
    }),
    edges: [...view.edges, ...earlierEdges].map(edgeOf),
  };
}

/** The colour of a class: the seven largest have one of their own. */
export function classColour(place: number | null, className: string, theme: MapTheme): string {
  if (className === 'unnamed') return mixColours(theme.other, theme.ground, 0.45);
  if (className.startsWith('type ')) return theme.soft;
  return (place === null ? undefined : theme.categories[place]) ?? theme.other;
}

/** One layer alone is drawn in grey; several have a tint each, so that they stay apart. */
export function layerColour(layer: string, shown: readonly string[], theme: MapTheme): string {
  const place = shown.length > 1 ? shown.indexOf(layer) : -1;
  const tint = theme.categories[(place * 2 + 1) % theme.categories.length];
  return place < 0 || tint === undefined ? theme.line : mixColours(tint, theme.line, 0.45);
}

const numberIn = (value: string | number | boolean | undefined): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : 0;

/** Whoever was there in the earlier period alone stands where they stood then. */
function withEarlier(view: NetworkView, earlier: NetworkView) {
  const known = new Set(view.nodes.map(({ id }) => id));
  return [...view.nodes, ...earlier.nodes.filter(({ id }) => !known.has(id) && !id.startsWith('somebody/'))];
}
