import { AppError } from '../../domain/index.ts';

/** How a network stands in a file. */
export type NetworkFormat = 'gexf' | 'graphml' | 'gml' | 'csv-edges' | 'csv-nodes' | 'json';

interface FormatCard {
  readonly format: NetworkFormat;
  /** How the file's name ends. */
  readonly ending: string;
  readonly mediaType: string;
  readonly isWritten: boolean;
  readonly isRead: boolean;
  /** What opens it, and what it does not hold. */
  readonly about: string;
}

/** Every format, in the order in which a menu offers them. */
export const NETWORK_FORMATS: readonly FormatCard[] = [
  {
    format: 'gexf',
    ending: '.gexf',
    mediaType: 'application/gexf+xml',
    isWritten: true,
    isRead: true,
    about: 'GEXF 1.3: Gephi, Gephi Lite, networkx. Holds everything, positions too.',
  },
  {
    format: 'graphml',
    ending: '.graphml',
    mediaType: 'application/graphml+xml',
    isWritten: true,
    isRead: true,
    about: 'GraphML: igraph, networkx, Gephi, Gephi Lite, yEd. Holds everything, positions too.',
  },
  {
    format: 'json',
    ending: '.json',
    mediaType: 'application/json',
    isWritten: true,
    isRead: true,
    about: 'Serialised graphology graph: programs for the web. Holds everything, positions too.',
  },
  {
    format: 'csv-edges',
    ending: '.edges.csv',
    mediaType: 'text/csv',
    isWritten: true,
    isRead: true,
    about: 'Edge list: spreadsheets, R, Gephi. Nodes without ties stand in the node list alone.',
  },
  {
    format: 'csv-nodes',
    ending: '.nodes.csv',
    mediaType: 'text/csv',
    isWritten: true,
    isRead: true,
    about: 'Node list, beside an edge list: spreadsheets, R, Gephi.',
  },
  {
    format: 'gml',
    ending: '.gml',
    mediaType: 'text/plain',
    isWritten: false,
    isRead: true,
    about: 'GML: read only; many teaching networks stand in it.',
  },
];

/** What a format is; an unknown name is told with the names there are. */
export function findNetworkFormat(name: string): FormatCard {
  const card = NETWORK_FORMATS.find(({ format }) => format === name);
  if (card !== undefined) return card;
  const names = NETWORK_FORMATS.map(({ format }) => format).join(', ');
  throw new AppError('bad-input', `"${name.slice(0, 40)}" is no format of a network: use one of ${names}`);
}
