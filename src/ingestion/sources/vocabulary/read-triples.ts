import { Readable } from 'node:stream';
import { StreamParser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { LANGUAGES } from '../../../domain/index.ts';
import { broken } from '../../reading/broken.ts';
import { Counted } from '../../reading/counted.ts';
import { BrokenFileError, fileBytes, type OnBytes } from '../../reading/file-bytes.ts';
import { madeItem } from '../../reading/made-item.ts';
import type { SourceItem } from '../../reading/source.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const ITEMS_AT_A_TIME = 500;

/** Where a file ends and how: its parser takes what is cut off for whole. */
class FileEnd {
  line = 1;
  #tail = '';

  async *watch(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of bytes) {
      for (const byte of piece) if (byte === 10) this.line += 1;
      this.#tail = (this.#tail + piece.toString('latin1')).slice(-1_000);
      yield piece;
    }
  }

  closes(pattern: RegExp): boolean {
    return pattern.test(this.#tail);
  }
}

/** What a vocabulary says of one concept. */
interface Concept {
  /** By language, `''` for none said. */
  readonly labels: Map<string, string>;
  readonly others: Set<string>;
  readonly texts: Map<string, string>;
  readonly broader: string[];
}

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
}

/** Reads the concepts of a vocabulary; a file that breaks off gives those that were read before. */
export async function readVocabulary(
  path: string,
  { file, source, onBytes }: { readonly file: string; readonly source: string; readonly onBytes: OnBytes },
): Promise<{ readonly told: readonly string[]; readonly items: SourceItem[][] }> {
  const concepts = new Map<string, Concept>();
  const counted = new Counted();
  const parser = /\.(rdf|owl|xml)(\.gz)?$/i.test(path)
    ? new RdfXmlParser({ baseIRI: `file:///${encodeURIComponent(file)}` })
    : new StreamParser();
  const end = new FileEnd();
  let fault: SourceItem | undefined;
  try {
    const bytes = Readable.from(end.watch(fileBytes(path, onBytes)), { objectMode: false });
    bytes.on('error', (error) => parser.destroy(error));
    for await (const { subject, predicate, object } of bytes.pipe(parser) as AsyncIterable<
      Record<'subject' | 'predicate' | 'object', Term>
    >)
      take(concepts, { subject: subject.value, predicate: predicate.value, object });
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/"[^"]*"/g, '…').slice(0, 120) : '';
    const line = (error as { readonly context?: { readonly line?: number } }).context?.line ?? 1;
    const remedy = error instanceof BrokenFileError ? 'fetch the file again' : 'correct it from there on';
    fault = broken(file, line, 'broken-file', `the vocabulary cannot be read from here (${why}): ${remedy}`);
  }
  if (fault === undefined && parser instanceof RdfXmlParser && !end.closes(/<\/(?:[\w-]+:)?RDF>\s*(?:<!--.*-->\s*)?$/))
    fault = broken(file, end.line, 'broken-file', 'the vocabulary does not end: fetch the file again');
  const ids = idsOf(concepts, source);
  const items: SourceItem[] = [...ids].map(([uri, id], at) =>
    madeItem({ file, line: at + 1 }, topicOf(concepts.get(uri) as Concept, { id, uri, ids, counted })),
  );
  if (fault !== undefined) items.push(fault);
  return { told: counted.told(), items: inPieces(items) };
}

function take(
  concepts: Map<string, Concept>,
  { subject, predicate, object }: { subject: string; predicate: string; object: Term },
): void {
  if (!predicate.startsWith(SKOS)) return;
  const what = predicate.slice(SKOS.length);
  const concept = conceptOf(concepts, subject);
  const language = (object.language ?? '').toLowerCase();
  if (what === 'prefLabel') {
    if (!concept.labels.has(language)) concept.labels.set(language, object.value);
  } else if (what === 'altLabel' || what === 'hiddenLabel') {
    if (isOurs(language)) concept.others.add(object.value);
  } else if (what === 'definition' || what === 'scopeNote') {
    if (!concept.texts.has(language)) concept.texts.set(language, object.value);
  } else if (what === 'broader') concept.broader.push(object.value);
  else if (what === 'narrower') conceptOf(concepts, object.value).broader.push(subject);
}

function conceptOf(concepts: Map<string, Concept>, uri: string): Concept {
  let concept = concepts.get(uri);
  if (concept === undefined) {
    concept = { labels: new Map(), others: new Set(), texts: new Map(), broader: [] };
    concepts.set(uri, concept);
  }
  return concept;
}

function isOurs(language: string): boolean {
  return language === '' || (LANGUAGES as readonly string[]).includes(language.slice(0, 2));
}

/** The last part of an address, and all of it where two end alike. */
function idsOf(concepts: ReadonlyMap<string, Concept>, source: string): Map<string, string> {
  const lasts = new Map<string, number>();
  const named = [...concepts].filter(([, { labels }]) => labels.size > 0).map(([uri]) => uri);
  for (const uri of named) lasts.set(lastOf(uri), (lasts.get(lastOf(uri)) ?? 0) + 1);
  return new Map(named.map((uri) => [uri, `${source}-${lasts.get(lastOf(uri)) === 1 ? lastOf(uri) : uri}`]));
}

function lastOf(uri: string): string {
  return /([^/#]+)[/#]?$/.exec(uri)?.[1] ?? uri;
}

function topicOf(
  { labels, others, texts, broader }: Concept,
  { id, uri, ids, counted }: { id: string; uri: string; ids: ReadonlyMap<string, string>; counted: Counted },
) {
  const ours = LANGUAGES.flatMap((tag) => {
    const label = labels.get(tag) ?? [...labels].find(([language]) => language.startsWith(`${tag}-`))?.[1];
    return label === undefined ? [] : [[tag, label] as const];
  });
  const [first] = labels.values();
  if (ours.length === 0) counted.add('concepts without a name in French, Dutch or English, under the name they have');
  const above = [...new Set(broader)].filter((one) => one !== uri && ids.has(one));
  if (above.length > 1) counted.add('concepts under more than one broader concept: the first of them was taken');
  const text = LANGUAGES.map((tag) => texts.get(tag)).find((one) => one !== undefined) ?? [...texts.values()][0];
  const names = new Set(ours.map(([, label]) => label));
  const aliases = [...others].filter((other) => !names.has(other));
  return {
    ...{ type: 'topic', id, label: ours.length > 0 ? Object.fromEntries(ours) : first },
    ...(text === undefined ? {} : { description: text }),
    ...(above[0] === undefined ? {} : { broader: ids.get(above[0]) }),
    ...(aliases.length === 0 ? {} : { aliases }),
  };
}

function inPieces(items: readonly SourceItem[]): SourceItem[][] {
  return Array.from({ length: Math.ceil(items.length / ITEMS_AT_A_TIME) }, (_, at) =>
    items.slice(at * ITEMS_AT_A_TIME, (at + 1) * ITEMS_AT_A_TIME),
  );
}
