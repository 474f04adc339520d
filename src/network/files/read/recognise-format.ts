import { AppError } from '../../../domain/index.ts';
import type { NetworkFormat } from '../network-format.ts';
import { show } from './found.ts';

const BEGINNING = 20_000;

/** Which format a text is in, by how it begins; a table with a column for sources or targets is an edge list. */
export function recogniseFormat(text: string): NetworkFormat {
  const beginning = text.slice(0, BEGINNING).trimStart();
  if (beginning === '') throw new AppError('bad-input', 'the file is empty: export the network again');
  if (beginning.startsWith('<')) return recogniseXml(beginning);
  if (beginning.startsWith('{')) return 'json';
  if (/^(\s*(#.*|(creator|version|comment)\b.*)\r?\n)*\s*graph\s*\[/i.test(beginning)) return 'gml';
  const names = (beginning.split(/\r?\n/, 1)[0] ?? '').toLowerCase().split(/[,;\t]/);
  const has = (name: string): boolean => names.some((given) => given.replaceAll('"', '').trim() === name);
  return has('id') && !has('source') && !has('target') ? 'csv-nodes' : 'csv-edges';
}

function recogniseXml(beginning: string): NetworkFormat {
  if (/<([\w.-]+:)?gexf\b/i.test(beginning)) return 'gexf';
  if (/<([\w.-]+:)?graphml\b/i.test(beginning)) return 'graphml';
  throw new AppError(
    'bad-input',
    `the file begins ${show(beginning.slice(0, 40))}, which is neither GEXF nor GraphML: export it as one of these`,
  );
}
