import type { components, paths } from '../../service/api.gen.ts';
import type { Service } from '../../service/service.ts';
import { answered } from '../../service/service.ts';
import type { MapLook } from './look/map-look.ts';
import { queryOf } from './look/query-of.ts';

type Schemas = components['schemas'];

export type NetworkNode = Schemas['NetworkNode'];
export type NetworkEdge = Omit<Schemas['NetworkEdge'], 'attributes'>;
/** A network with names, places and measures, as far as whoever looks may see it. */
export type NetworkView = Omit<Schemas['Network'], 'edges'> & { readonly edges: readonly NetworkEdge[] };
export type LayerCard = Schemas['NetworkLayer'];
export type MeasureCard = Schemas['NetworkMeasure'];
export type RoleCard = Awaited<ReturnType<typeof readRoles>>['items'][number];
export type NextStep = NonNullable<RoleCard['next']>;
export type Departure = Schemas['NetworkDeparture'];
export type Named = Schemas['NetworkThing'];

/** One stretch of time of the network; numbers are null where nothing is defined, or so few are tied. */
export type SeriesItem = Awaited<ReturnType<typeof readSeries>>['items'][number];
type Step = NonNullable<NonNullable<paths['/api/network/series']['get']['parameters']['query']>['step']>;

export type { Step as SeriesStep };

type LookQuery = NonNullable<paths['/api/network/figures']['get']['parameters']['query']>;

const lookQuery = (look: MapLook): LookQuery => queryOf(look) as LookQuery;

export const readLayers = (service: Service, signal: AbortSignal) =>
  answered(service.GET('/api/network/layers', { signal }));

export const readMeasures = (service: Service, signal: AbortSignal) =>
  answered(service.GET('/api/network/measures', { signal }));

export const readFigures = (service: Service, look: MapLook, signal: AbortSignal) =>
  answered(service.GET('/api/network/figures', { params: { query: lookQuery(look) }, signal }));

/** The look with whose surroundings it shows alone. */
const viewQuery = (look: MapLook) => ({
  ...lookQuery(look),
  ...(look.around.length === 0 ? {} : { around: [...look.around], steps: look.steps }),
});

export const readView = (service: Service, look: MapLook, signal: AbortSignal): Promise<NetworkView> =>
  answered(service.GET('/api/network/view', { params: { query: viewQuery(look) }, signal }));

export const readRoles = (service: Service, look: MapLook, signal: AbortSignal) =>
  answered(service.GET('/api/network/roles', { params: { query: lookQuery(look) }, signal }));

export const readDeparture = (service: Service, member: string, look: MapLook, signal: AbortSignal) =>
  answered(
    service.GET('/api/network/departures/{member}', { params: { path: { member }, query: lookQuery(look) }, signal }),
  );

/** ISO days, both counted in. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export const readComparison = (service: Service, look: MapLook, before: Period, signal: AbortSignal) =>
  answered(
    service.GET('/api/network/comparison', {
      params: { query: { ...lookQuery(look), beforeFrom: before.from, beforeTo: before.to } },
      signal,
    }),
  );

/** Files that a network is written to. */
export type FileFormat = paths['/api/network/file']['get']['parameters']['query']['format'];

/** What a picture shows beside the look. */
export type PictureWish = Omit<
  NonNullable<paths['/api/network/picture']['get']['parameters']['query']>,
  keyof LookQuery | 'around' | 'steps'
>;

export const readFile = (service: Service, look: MapLook, format: FileFormat): Promise<Blob> =>
  answered(service.GET('/api/network/file', { params: { query: { ...viewQuery(look), format } }, parseAs: 'blob' }));

export const readPicture = (service: Service, look: MapLook, wish: PictureWish): Promise<Blob> =>
  answered(
    service.GET('/api/network/picture', { params: { query: { ...viewQuery(look), ...wish } }, parseAs: 'blob' }),
  );

export const readSeries = (service: Service, look: MapLook, step: Step, signal: AbortSignal) =>
  answered(service.GET('/api/network/series', { params: { query: { ...lookQuery(look), step } }, signal }));
