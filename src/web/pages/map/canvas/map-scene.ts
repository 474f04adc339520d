import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Marks, Picture, Standpoint } from '../look/picture.ts';
import { WHOLE, writeStandpoint } from '../look/standpoint.ts';
import { LabelPainter, NARROW } from './label-painter.ts';
import { mixColours } from './mix-colours.ts';
import { NODE_PROGRAMS } from './node-shapes.ts';
import { stretchInto } from './stretch-into.ts';
import type { Box } from './taken-space.ts';
import type { MapTheme } from './theme.ts';

interface NodeLook {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly shortLabel: string;
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
  /** Whoever looks has moved, and stands still again. */
  readonly onMove: (at: Standpoint) => void;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** More ties than this are drawn as plain lines, hidden while the map moves, and not faded at each pointing. */
const MANY_EDGES = 4_000;
/** More people than this have no signs written into their discs. */
const MANY_NODES = 400;
/** Width in pixels from which discs have their full size. */
const WIDE = 760;
/** Milliseconds after which whoever looks stands still. */
const STILL = 150;
/** Distance from the edge in pixels, in a wide canvas and in a narrow one. */
const PADDING = { wide: 36, narrow: 22 } as const;
/** Where the buttons for zooming lie on a wide canvas: width and height in pixels, from its upper right. */
const BUTTONS = { width: 52, height: 128 } as const;
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
  #picture: Picture = { nodes: [], edges: [] };
  /** Shape of the canvas that nodes were placed for: width by height. */
  #shape = 0;
  #still: ReturnType<typeof setTimeout> | undefined;
  /** Where it was last told that one stands, as an address has it; null for the whole, undefined before anything was told. */
  #told: string | null | undefined;
  /** Nodes that are lit; null when all are. */
  #lit: ReadonlySet<string> | null = null;

  constructor(element: HTMLElement, theme: MapTheme, { onSelect, onPoint, onMove }: SceneEvents) {
    const font = getComputedStyle(element).fontFamily;
    this.#theme = theme;
    this.#labels = new LabelPainter(theme, font, () => this.#taken());
    this.#sigma = new Sigma<NodeLook, EdgeLook>(newGraph(), element, {
      allowInvalidContainer: true,
      zIndex: true,
      labelFont: font,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 3,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      minEdgeThickness: 1,
      nodeProgramClasses: { ...NODE_PROGRAMS },
      edgeProgramClasses: { arrow: EdgeArrowProgram, line: EdgeRectangleProgram, thin: EdgeLineProgram },
      defaultDrawNodeLabel: (_, disc) => this.#labels.add(disc),
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
    this.#fit();
    this.#sigma.on('resize', () => {
      this.#fit();
      this.#sigma.scheduleRefresh();
    });
    this.#sigma.on('beforeRender', () => this.#labels.clear());
    this.#sigma.on('afterRender', () => this.#write());
    const camera = this.#sigma.getCamera();
    const tellWhenStill = (): void => {
      clearTimeout(this.#still);
      this.#still = setTimeout(() => {
        if (camera.isAnimated()) return tellWhenStill();
        this.#told = writeStandpoint(this.#standpoint);
        onMove(this.#standpoint);
      }, STILL);
    };
    camera.on('updated', tellWhenStill);
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
  show(picture: Picture): void {
    const { nodes, edges } = picture;
    this.#picture = picture;
    const graph = newGraph();
    const { across, down } = this.#stretch();
    for (const { id, x, y, label, shortLabel, size, colour, shape, className, sign } of nodes)
      graph.addNode(id, {
        ...{ x: x * across, y: y * down, label, shortLabel, size },
        ...{ color: colour, type: shape, className, sign },
      });
    const isLarge = edges.length > MANY_EDGES;
    for (const { source, target, size, colour, layer, isDirected } of edges) {
      if (!graph.hasNode(source) || !graph.hasNode(target)) continue;
      const type = isLarge ? 'thin' : isDirected ? 'arrow' : 'line';
      graph.addEdge(source, target, { size, color: colour, layer, type });
    }
    this.#pointed = null;
    this.#sigma.setSetting('hideEdgesOnMove', isLarge);
    // Of few nodes every label is tried; of many those that a grid chooses.
    this.#sigma.setSetting('labelDensity', nodes.length > MANY_NODES ? 1 : MANY_NODES);
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
    this.#move({ ...WHOLE, angle: 0 });
  }

  /**
   * Goes where whoever looks stood before; null for the whole. Where they said themselves that they stand is no way back:
   * they may have moved on since.
   */
  standAt(at: Standpoint | null): void {
    const to = at ?? WHOLE;
    if (writeStandpoint(to) === this.#told) return;
    if (writeStandpoint(to) !== writeStandpoint(this.#standpoint)) this.#sigma.getCamera().setState(to);
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
    clearTimeout(this.#still);
    this.#sigma.kill();
  }

  get #standpoint(): Standpoint {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    return { x, y, ratio };
  }

  /** What depends on the size of the canvas. */
  #fit(): void {
    const { width, height } = this.#sigma.getDimensions();
    this.#scale = Math.max(0.55, Math.min(1, width / WIDE));
    this.#sigma.setSetting('stagePadding', this.#padding);
    if (Math.abs(width / height - this.#shape) < 0.01) return;
    this.#shape = width / height;
    const { across, down } = this.#stretch();
    const graph = this.#sigma.getGraph();
    for (const { id, x, y } of this.#picture.nodes) graph.mergeNodeAttributes(id, { x: x * across, y: y * down });
  }

  get #isNarrow(): boolean {
    return this.#sigma.getDimensions().width < NARROW;
  }

  get #padding(): number {
    return this.#isNarrow ? PADDING.narrow : PADDING.wide;
  }

  /** By how much the picture is drawn out so that it uses the canvas. */
  #stretch() {
    const { width, height } = this.#sigma.getDimensions();
    return stretchInto(this.#picture.nodes, width - 2 * this.#padding, height - 2 * this.#padding);
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

  /** What labels keep off: the buttons for zooming, and discs; those of a large network are too many to. */
  #taken(): Box[] {
    const graph = this.#sigma.getGraph();
    const { width } = this.#sigma.getDimensions();
    const buttons = { left: width - BUTTONS.width, right: width, top: 0, bottom: BUTTONS.height };
    return [...(this.#isNarrow ? [] : [buttons]), ...(graph.order > MANY_NODES ? [] : this.#discs())];
  }

  #discs(): Box[] {
    return this.#sigma.getGraph().mapNodes((node, { x, y }) => {
      const at = this.#sigma.graphToViewport({ x, y });
      const radius = this.#sigma.scaleSize(this.#sigma.getNodeDisplayData(node)?.size ?? 0) - 1;
      return { left: at.x - radius, right: at.x + radius, top: at.y - radius, bottom: at.y + radius };
    });
  }

  /** Writes labels, and into discs that are large enough the sign of their class. */
  #write(): void {
    const context = this.#sigma.getCanvases()['labels']?.getContext('2d');
    if (context == null) return;
    this.#labels.write(context);
    const graph = this.#sigma.getGraph();
    if (graph.order > MANY_NODES) return;
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
