import { readFile } from 'node:fs/promises';
import { DOCUMENT_LIMITS, type ReadDocument, readInThreads } from '../../documents/index.ts';
import { AppError } from '../../domain/index.ts';
import { broken } from '../reading/broken.ts';
import { Counted } from '../reading/counted.ts';
import type { Found } from '../reading/found.ts';
import { madeItem } from '../reading/made-item.ts';
import { memberNamed } from '../reading/people-by-name.ts';
import type { CommunitySource, SourceItem, SourceReader } from '../reading/source.ts';
import { sourceName } from '../reading/source-name.ts';
import { spooled } from '../reading/spool.ts';
import { type WalkedFile, walk } from '../reading/walk.ts';

const DOCUMENT = /\.(pdf|docx|odt|pptx|md|markdown|html?|txt)$/i;
/** What stands beside data to explain it, and is none. */
const BESIDE = /^(readme|licen[cs]e|copying|notice|changelog|contributing|authors)(\.[a-z]+)?$/i;
/** Beside other files, a plain text may be anything: lists of an evaluation, notes of a program. */
const LIST = /\.txt$/i;
/** Files that other sources read: a folder with one of them is no folder of documents. */
const DATA = /\.(ndjson|jsonl?|csv|tsv|xlsx?|ods|xml|ttl|nt|rdf|ics|mbox|eml|zip|gz)$/i;
const MOST_TOLD = 10;

/** A folder of documents, or one: each an artefact, with title, author and days as the file says them itself. */
export const documents: SourceReader = {
  kind: 'documents',
  about: 'documents (.pdf, .docx, .odt, .pptx, .md, .html, .txt) or a folder of them',
  takes: async (found) =>
    found.entries === undefined ? isDocument(found.name) && !LIST.test(found.name) : await isOfDocuments(found),
  async open(found) {
    const { path, name, bytes } = found;
    return spooled(openDocuments(found, found.entries === undefined ? [{ path, name, bytes }] : await walk(path)));
  },
};

function isDocument(name: string): boolean {
  return DOCUMENT.test(name) && !BESIDE.test(name.split('/').at(-1) ?? name);
}

/** A folder of documents, with the pictures and the like that stand beside them. */
async function isOfDocuments({ path }: Found): Promise<boolean> {
  const files = await walk(path);
  return files.some(({ name }) => isDocument(name)) && !files.some(({ name }) => DATA.test(name));
}

function openDocuments(found: Found, files: readonly WalkedFile[]): CommunitySource {
  const read = files.filter(({ name }) => isDocument(name));
  const others = files.filter(({ name }) => !isDocument(name)).map(({ name }) => name);
  const name = sourceName(found.name);
  const reader = readInThreads(DOCUMENT_LIMITS);
  let counted = new Counted();
  return {
    kind: 'documents',
    name,
    // A folder of documents is seldom all that a community has.
    isPart: true,
    bytes: read.reduce((sum, { bytes }) => sum + bytes, 0),
    told: () => [
      ...counted.told(),
      ...(others.length > 0
        ? [`passed over: ${others.slice(0, MOST_TOLD).join(', ')}${others.length > MOST_TOLD ? ' …' : ''}`]
        : []),
      'not in documents: what they are about as topics, what they were made for, who uses them',
    ],
    async *items(onBytes) {
      counted = new Counted();
      for (const file of read) {
        yield [await readOne(file, name, reader, counted)];
        onBytes(file.bytes);
      }
    },
  };
}

async function readOne(file: WalkedFile, source: string, read: ReadDocument, counted: Counted): Promise<SourceItem> {
  try {
    const document = await read(await readFile(file.path), file.name);
    const { text, title, author, created, updated, language } = document;
    if (author === null) counted.add('documents that do not say who wrote them');
    if (document.warnings.includes('cut')) counted.add('documents of which only the beginning was read');
    if (document.warnings.includes('little-text')) counted.add('documents whose pages are mostly pictures');
    return madeItem(
      { file: file.name, line: 1 },
      {
        ...{
          type: 'artefact',
          id: idOf(source, file.name),
          title: title ?? titleOf(file.name),
          kind: 'document',
          text,
        },
        ...given({
          language,
          created,
          updated: updated !== null && created !== null && updated < created ? null : updated,
        }),
        ...(author === null ? {} : { authors: [memberNamed(author)] }),
      },
    );
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return broken(file.name, 1, 'broken-file', error.message);
  }
}

function given(fields: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

function idOf(source: string, name: string): string {
  const path = name.replace(/\.[a-z]{1,8}$/i, '');
  return path === source ? source : `${source}-${path}`;
}

/** The name of a file as a title: its last part, with spaces for what stands in their place. */
function titleOf(name: string): string {
  const last = name.split('/').at(-1) ?? name;
  return (
    last
      .replace(/\.[a-z]{1,8}$/i, '')
      .replace(/[_]+/g, ' ')
      .trim() || last
  );
}
