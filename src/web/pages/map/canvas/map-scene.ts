import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Marks, Picture } from '../look/picture.ts';
import { type Box, LabelPainter } from './label-painter.ts';
import { mixColours } from './mix-colours.ts';
import { NODE_PROGRAMS } from './node-shapes.ts';
import type { MapTheme } from './theme.ts';

interface NodeLook {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly size: number;
  readonly color: string;
  readonly type: string;
  readonly className: string;
  readonly sign: string;
}

interface EdgeLook {
  readonly size: number;
  readonly color: string;
  readonly type: string;
  readonly layer: string;
}

export interface SceneEvents {
  readonly onSelect: (node: string | null) => void;
  readonly onPoint: (node: string | null) => void;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** More ties than this are drawn as plain lines, hidden while the map moves, and not faded at each pointing. */
const MANY_EDGES = 4_000;
/** More people than this have no signs written into their discs. */
const MANY_NODES = 400;
/** Width in pixels from which discs have their full size. */
const WIDE = 760;
const NO_MARKS: Marks = { selected: null, gone: null, lit: null };
const FADED = 0.82;

/** A network drawn by the graphics card, in an element of the page. Everything that moves does so here, outside React. */
export class MapScene {
  readonly #sigma: Sigma<NodeLook, EdgeLook>;
  readonly #labels: LabelPainter;
  readonly #isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  #theme: MapTheme;
  #marks = NO_MARKS;
  /** Discs are smaller on a narrow screen: 1 for a wide one. */
  #scale = 1;
  #pointed: string | null = null;
  /** Nodes that are lit; null when all are. */
  #lit: ReadonlySet<string> | null = null;

  constructor(element: HTMLElement, theme: MapTheme, { onSelect, onPoint }: SceneEvents) {
    const font = getComputedStyle(element).fontFamily;
    this.#theme = theme;
    this.#labels = new LabelPainter(theme, font, () => this.#discs());
    this.#sigma = new Sigma<NodeLook, EdgeLook>(newGraph(), element, {
      allowInvalidContainer: true,
      zIndex: true,
      labelFont: font,
      labelDensity: 4,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 3,
      stagePadding: 36,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      minEdgeThickness: 1,
      nodeProgramClasses: { ...NODE_PROGRAMS },
      edgeProgramClasses: { arrow: EdgeArrowProgram, line: EdgeRectangleProgram, thin: EdgeLineProgram },
      defaultDrawNodeLabel: (context, disc) => this.#labels.write(context, disc),
      defaultDrawNodeHover: (context, disc) => this.#labels.raise(context, disc),
      nodeReducer: (node, look) => this.#nodeAs(node, look),
      edgeReducer: (edge, look) => this.#edgeAs(edge, look),
    });
    const point = (node: string | null): void => {
      this.#pointed = node;
      element.style.cursor = node === null ? '' : 'pointer';
      onPoint(node);
      if (!this.#isLarge) this.#light();
    };
    this.#sigma.on('enterNode', ({ node }) => point(node));
    this.#sigma.on('leaveNode', () => point(null));
    this.#sigma.on('clickNode', ({ node }) => onSelect(node));
    this.#sigma.on('clickStage', () => onSelect(null));
    const scaleNames = (): void => {
      this.#scale = Math.max(0.55, Math.min(1, this.#sigma.getDimensions().width / WIDE));
    };
    scaleNames();
    this.#sigma.on('resize', () => {
      scaleNames();
      this.#sigma.scheduleRefresh();
    });
    this.#sigma.on('beforeRender', () => this.#labels.clear());
    this.#sigma.on('afterRender', () => this.#writeSigns());
  }

  get #isLarge(): boolean {
    return this.#sigma.getGraph().size > MANY_EDGES;
  }

  setTheme(theme: MapTheme): void {
    this.#theme = theme;
    this.#labels.theme = theme;
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Draws another network; where the reader stands is kept. */
  show({ nodes, edges }: Picture): void {
    const graph = newGraph();
    for (const { id, x, y, label, size, colour, shape, className, sign } of nodes)
      graph.addNode(id, { x, y, label, size, color: colour, type: shape, className, sign });
    const isLarge = edges.length > MANY_EDGES;
    for (const { source, target, size, colour, layer, isDirected } of edges) {
      if (!graph.hasNode(source) || !graph.hasNode(target)) continue;
      const type = isLarge ? 'thin' : isDirected ? 'arrow' : 'line';
      graph.addEdge(source, target, { size, color: colour, layer, type });
    }
    this.#pointed = null;
    this.#sigma.setSetting('hideEdgesOnMove', isLarge);
    this.#sigma.setSetting('labelDensity', nodes.length > MANY_NODES ? 1 : 4);
    this.#lit = this.#litIn(graph);
    this.#sigma.setGraph(graph);
  }

  /** Lights a node with its neighbours, or a class, and fades the rest. */
  mark(marks: Marks): void {
    this.#marks = marks;
    this.#light();
  }

  /** Brings a node into the middle. */
  focusOn(node: string): void {
    const at = this.#sigma.getNodeDisplayData(node);
    if (at === undefined) return;
    const camera = this.#sigma.getCamera();
    this.#move({ x: at.x, y: at.y, ratio: Math.min(camera.ratio, 0.6) });
  }

  zoomBy(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.#move({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
  }

  /** Moves the view by shares of what is in sight: 1 is the whole width or height. */
  panBy(right: number, down: number): void {
    const { width, height } = this.#sigma.getDimensions();
    const to = this.#sigma.viewportToFramedGraph({ x: width * (0.5 + right), y: height * (0.5 + down) });
    this.#move({ x: to.x, y: to.y });
  }

  /** Everything in sight again. */
  whole(): void {
    this.#move({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  /** The named node nearest to the middle of what is in sight; null when there is none. */
  middle(): string | null {
    const { width, height } = this.#sigma.getDimensions();
    const all = this.#sigma.getGraph().filterNodes((_, { label }) => label !== '');
    return nearest(all, (node) => {
      const at = this.#placeOf(node);
      return Math.hypot(at.x - width / 2, at.y - height / 2);
    });
  }

  /** The named neighbour that lies nearest in a direction; null when none lies there. */
  neighbourTowards(node: string, direction: Direction): string | null {
    const graph = this.#sigma.getGraph();
    if (!graph.hasNode(node)) return null;
    const from = this.#placeOf(node);
    const [right, down] = STEPS[direction];
    const ahead = graph.filterNeighbors(node, (other, { label }) => {
      const at = this.#placeOf(other);
      const forward = (at.x - from.x) * right + (at.y - from.y) * down;
      const aside = Math.abs((at.x - from.x) * down) + Math.abs((at.y - from.y) * right);
      return label !== '' && forward > 0 && aside <= 1.5 * forward;
    });
    return nearest(ahead, (other) => {
      const at = this.#placeOf(other);
      return Math.hypot(at.x - from.x, at.y - from.y);
    });
  }

  kill(): void {
    this.#sigma.kill();
  }

  #placeOf(node: string): { readonly x: number; readonly y: number } {
    const { x, y } = this.#sigma.getGraph().getNodeAttributes(node);
    return this.#sigma.graphToViewport({ x, y });
  }

  #move(to: { x?: number; y?: number; ratio?: number; angle?: number }): void {
    const camera = this.#sigma.getCamera();
    if (this.#isStill) camera.setState(to);
    else void camera.animate(to, { duration: 250 });
  }

  #light(): void {
    this.#lit = this.#litIn(this.#sigma.getGraph());
    this.#sigma.refresh({ skipIndexation: true });
  }

  #litIn(graph: Graph<NodeLook, EdgeLook>): ReadonlySet<string> | null {
    const centre = this.#pointed ?? this.#marks.selected;
    if (centre !== null && graph.hasNode(centre)) return new Set([centre, ...graph.neighbors(centre)]);
    const { lit } = this.#marks;
    if (lit === null || 'layer' in lit) return null;
    return new Set(graph.filterNodes((_, { className }) => className === lit.className));
  }

  #nodeAs(node: string, look: NodeLook): Partial<NodeDisplayData> {
    const isFaded = this.#marks.gone === node || (this.#lit !== null && !this.#lit.has(node));
    const isCentre = node === this.#pointed || node === this.#marks.selected;
    return {
      ...look,
      size: look.size * this.#scale,
      color: isFaded ? mixColours(look.color, this.#theme.ground, FADED) : look.color,
      label: isFaded && this.#marks.gone !== node ? '' : look.label,
      forceLabel: isCentre || this.#marks.gone === node,
      highlighted: isCentre,
      zIndex: isCentre ? 2 : isFaded ? 0 : 1,
    };
  }

  #edgeAs(edge: string, look: EdgeLook): Partial<EdgeDisplayData> {
    if (!this.#isEdgeLit(edge, look))
      return { ...look, color: mixColours(look.color, this.#theme.ground, FADED), zIndex: 0 };
    const isAlone = this.#lit !== null || this.#marks.lit !== null;
    return isAlone
      ? { ...look, color: mixColours(look.color, this.#theme.ink, 0.35), size: look.size + 0.5, zIndex: 1 }
      : { ...look, zIndex: 1 };
  }

  #isEdgeLit(edge: string, { layer }: EdgeLook): boolean {
    const { gone, lit } = this.#marks;
    if (this.#lit === null && gone === null && lit === null) return true;
    const [source, target] = this.#sigma.getGraph().extremities(edge);
    if (gone !== null && (source === gone || target === gone)) return false;
    const centre = this.#pointed ?? this.#marks.selected;
    if (centre !== null && this.#lit !== null) return source === centre || target === centre;
    if (lit !== null && 'layer' in lit) return layer === lit.layer;
    return this.#lit === null || (this.#lit.has(source) && this.#lit.has(target));
  }

  /** Where discs stand that labels keep off; those of a large network are too many to. */
  #discs(): Box[] {
    const graph = this.#sigma.getGraph();
    if (graph.order > MANY_NODES) return [];
    return graph.mapNodes((node, { x, y }) => {
      const at = this.#sigma.graphToViewport({ x, y });
      const radius = this.#sigma.scaleSize(this.#sigma.getNodeDisplayData(node)?.size ?? 0) - 1;
      return { left: at.x - radius, right: at.x + radius, top: at.y - radius, bottom: at.y + radius };
    });
  }

  /** Writes into discs that are large enough the sign of their class. */
  #writeSigns(): void {
    const graph = this.#sigma.getGraph();
    if (graph.order > MANY_NODES) return;
    const context = this.#sigma.getCanvases()['labels']?.getContext('2d');
    if (context == null) return;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = this.#theme.ground;
    graph.forEachNode((node, { sign, x, y }) => {
      const shown = this.#sigma.getNodeDisplayData(node);
      const radius = this.#sigma.scaleSize(shown?.size ?? 0);
      if (sign === '' || radius < 5 || (this.#lit !== null && !this.#lit.has(node))) return;
      const at = this.#sigma.graphToViewport({ x, y });
      context.font = `700 ${Math.min(13, Math.round(radius * 1.25))}px system-ui, sans-serif`;
      context.fillText(sign, at.x, at.y + 0.5);
    });
    context.textAlign = 'start';
    context.textBaseline = 'alphabetic';
  }
}

const STEPS: Readonly<Record<Direction, readonly [right: number, down: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Several ties may stand between two, each way. */
const newGraph = (): Graph<NodeLook, EdgeLook> => new Graph<NodeLook, EdgeLook>({ multi: true, type: 'directed' });

function nearest(nodes: readonly string[], distance: (node: string) => number): string | null {
  let found: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const away = distance(node);
    if (away < least) [found, least] = [node, away];
  }
  return found;
}
