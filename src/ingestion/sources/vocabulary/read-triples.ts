import { Readable } from 'node:stream';
import { StreamParser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { broken } from '../../reading/broken.ts';
import { Counted } from '../../reading/counted.ts';
import { BrokenFileError, fileBytes, type OnBytes } from '../../reading/file-bytes.ts';
import type { SourceItem } from '../../reading/source.ts';
import { type Concept, conceptOf, inPieces, isOurs, topicItems } from './concepts.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';

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
  const items = topicItems(concepts, { source, counted, placeOf: (_, at) => ({ file, line: at + 1 }) });
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
