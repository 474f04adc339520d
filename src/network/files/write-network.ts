import { AppError } from '../../domain/index.ts';
import type { NetworkView } from '../network.ts';
import { checkPlaces, checkView } from './check-view.ts';
import { findNetworkFormat, type NetworkFormat } from './network-format.ts';
import { writeCsvEdges, writeCsvNodes } from './write/csv.ts';
import { writeGexf } from './write/gexf.ts';
import { writeGraphml } from './write/graphml.ts';
import { writeJson } from './write/json.ts';

const WRITERS: Readonly<Partial<Record<NetworkFormat, (view: NetworkView) => string>>> = {
  gexf: writeGexf,
  graphml: writeGraphml,
  json: writeJson,
  'csv-edges': writeCsvEdges,
  'csv-nodes': writeCsvNodes,
};

/**
 * The text of a file that holds a network; `readNetwork` reads it back unchanged, but for what `NETWORK_FORMATS` says
 * that a format does not hold. The same view gives the same text.
 */
export function writeNetwork(view: NetworkView, format: NetworkFormat): string {
  findNetworkFormat(format);
  const write = WRITERS[format];
  if (write === undefined) throw new AppError('bad-input', `${format} is only read: write graphml or gexf`);
  checkView(view);
  checkPlaces(view);
  return write(view);
}
