import type { Service } from '../../service/service.ts';
import { answered } from '../../service/service.ts';
import type { MapLook } from './look/map-look.ts';
import { queryOf } from './look/query-of.ts';

/** What stands beside a node, such as its community, a measure or its function. */
type Attribute = string | number | boolean;

export interface NetworkNode {
  /** As `member/julie-lambert`; `somebody/3` for people whom whoever looks may not name. */
  readonly id: string;
  /** Empty for people without a name. */
  readonly label: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  /** The layer. */
  readonly kind: string;
}

/** A part of the network whose people have more ties among themselves than chance would give. */
export interface NetworkCommunity {
  readonly number: number;
  readonly size: number;
  /** What its people have in common, in words; null when nothing stands out. */
  readonly label: string | null;
}

export interface NetworkView {
  readonly isDirected: boolean;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly communities: readonly NetworkCommunity[];
  readonly left: {
    readonly sharedByTooMany: readonly {
      readonly layer: string;
      readonly type: string;
      readonly id: string;
      readonly name: string;
    }[];
  };
}

export interface LayerCard {
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
  readonly isDirected: boolean;
  readonly between: readonly string[];
}

export interface MeasureCard {
  readonly name: string;
  readonly of: 'node' | 'whole';
  readonly label: string;
  readonly meaning: string;
  /** Least and most that it can be; null where nothing bounds it. */
  readonly low: number | null;
  readonly high: number | null;
  readonly source: string;
}

/** Numbers are null where the network is so small that they would be somebody’s own. */
export interface NetworkFigures {
  readonly people: number | null;
  readonly ties: number | null;
  readonly measures: Readonly<Record<string, number | null>>;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface NextStep {
  readonly do: string;
  readonly text: string;
  readonly members: readonly Named[];
  readonly topic: Named | null;
}

export interface RoleCard {
  readonly member: string;
  readonly memberName: string;
  readonly role: string;
  readonly roleLabel: string;
  readonly isOverloaded: boolean;
  readonly text: string;
  readonly evidence: readonly {
    readonly sign: string;
    readonly value: number;
    readonly threshold: number;
    readonly text: string;
  }[];
  readonly next: NextStep | null;
}

export interface Departure {
  readonly member: string;
  readonly name: string;
  /** What would change, in sentences. */
  readonly lines: readonly string[];
  readonly topics: readonly { readonly id: string; readonly name: string; readonly stepIn: readonly StandIn[] }[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly stepIn: readonly StandIn[] }[];
}

/** Somebody who could step in, with what speaks for it. */
export interface StandIn extends Named {
  readonly why: string;
}

export interface NetworkComparison {
  readonly turnover: {
    readonly formed: number;
    readonly faded: number;
    readonly kept: number;
    readonly stability: number | null;
    readonly came: number;
    readonly left: number;
  };
  readonly moves: readonly {
    readonly from: string;
    readonly to: string;
    readonly people: number | readonly Named[];
    readonly text: string;
  }[];
  readonly lines: readonly string[];
}

/** One stretch of time of the network. */
export interface SeriesItem {
  readonly from: string;
  readonly to: string;
  readonly people: number;
  readonly ties: number;
  readonly formed: number;
  readonly faded: number;
  readonly kept: number;
  readonly isolates: number;
  readonly components: number;
  readonly density: number;
  readonly reciprocity: number | null;
  readonly clustering: number | null;
}

export type SeriesStep = 'month' | 'quarter' | 'year';

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The one place that asks the network’s routes. */
function ask<Data>(
  service: Service,
  path: string,
  query: Query,
  signal?: AbortSignal,
  parseAs = 'json',
): Promise<Data> {
  const get = service.GET as unknown as (path: string, options: object) => Promise<{ readonly data?: Data }>;
  return answered(get(`/api/network/${path}`, { params: { query }, signal, parseAs }));
}

interface Items<Item> {
  readonly items: readonly Item[];
}

export const readLayers = (service: Service, signal?: AbortSignal) =>
  ask<Items<LayerCard>>(service, 'layers', {}, signal);
export const readMeasures = (service: Service, signal?: AbortSignal) =>
  ask<Items<MeasureCard>>(service, 'measures', {}, signal);
export const readFigures = (service: Service, look: MapLook, signal?: AbortSignal) =>
  ask<NetworkFigures>(service, 'figures', queryOf(look), signal);
export const readView = (service: Service, look: MapLook, signal?: AbortSignal) =>
  ask<NetworkView>(service, 'view', { ...queryOf(look), ...surroundings(look) }, signal);
export const readRoles = (service: Service, look: MapLook, signal?: AbortSignal) =>
  ask<Items<RoleCard>>(service, 'roles', queryOf(look), signal);
export const readDeparture = (service: Service, member: string, look: MapLook, signal?: AbortSignal) =>
  ask<Departure>(service, `departures/${encodeURIComponent(member)}`, queryOf(look), signal);
export const readComparison = (service: Service, look: MapLook, before: Period, signal?: AbortSignal) =>
  ask<NetworkComparison>(
    service,
    'comparison',
    { ...queryOf(look), beforeFrom: before.from, beforeTo: before.to },
    signal,
  );
export const readSeries = (service: Service, look: MapLook, step: SeriesStep, signal?: AbortSignal) =>
  ask<Items<SeriesItem>>(service, 'series', { ...queryOf(look), step }, signal);
export const readFile = (service: Service, look: MapLook, format: string) =>
  ask<Blob>(service, 'file', { ...queryOf(look), format }, undefined, 'blob');
export const readPicture = (service: Service, look: MapLook, how: Query) =>
  ask<Blob>(service, 'picture', { ...queryOf(look), ...how }, undefined, 'blob');

/** ISO days, both counted in. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const surroundings = ({ around, steps }: MapLook): Query =>
  around.length === 0 ? {} : { around, steps: String(steps) };
