import type { Standpoint } from './picture.ts';

/** What whoever looks has chosen to see of the network. All of it stands in the address. */
export interface MapLook {
  /** Names of the layers, in the order in which they are offered. */
  readonly layers: readonly string[];
  /** Months as `2026-03`, both counted in; null leaves a side open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  /** Nodes as `member/julie-lambert`, around whom alone is looked; nobody for the whole. */
  readonly around: readonly string[];
  readonly steps: 1 | 2;
  /** The node of the panel. */
  readonly selected: string | null;
  readonly colourBy: string;
  readonly sizeBy: string;
  readonly tab: MapTab;
  /** Id of the member of whom is asked what hangs on them. */
  readonly without: string | null;
  /** Months of the earlier period that the window is compared with. */
  readonly before: { readonly from: string; readonly to: string } | null;
  /** Where on the map one stands; null for the whole of it. */
  readonly at: Standpoint | null;
}

/** Which members stay; the same names as in the API. */
export const FILTERS = ['organisation', 'function', 'level', 'speaks', 'involvement', 'topic', 'group'] as const;
export type FilterName = (typeof FILTERS)[number];

export const MAP_TABS = ['map', 'table', 'roles', 'time'] as const;
export type MapTab = (typeof MAP_TABS)[number];

/** What is looked at when nothing was chosen. */
export const USUAL_LOOK: MapLook = {
  layers: ['advice', 'answers'],
  ...{ from: null, to: null, filters: {}, around: [], steps: 1, selected: null },
  ...{ colourBy: 'community', sizeBy: 'degree', tab: 'map', without: null, before: null, at: null },
};
