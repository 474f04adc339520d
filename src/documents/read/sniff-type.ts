import { fileTypeFromBuffer } from 'file-type';
import { type DocumentType, refused } from '../document.ts';
import { decodeText } from './decode-text.ts';

/** What a file is by what it holds. A text comes with its words; of texts alone the name says which kind they are. */
export type Sniffed =
  | { readonly type: 'pdf' | 'zip' }
  | { readonly type: 'html' | 'markdown' | 'text'; readonly text: string; readonly isGuessed: boolean };

const TAKEN = 'share it as PDF, Word (docx), OpenDocument (odt), PowerPoint (pptx), Markdown, HTML or plain text';

/** Signs read to tell texts apart. */
const HEAD = 8_000;
const PROLOGUE = String.raw`^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*){0,5}`;
const IS_SVG = new RegExp(String.raw`${PROLOGUE}<(?:!doctype\s+svg|svg)\b`, 'i');
const IS_HTML = new RegExp(String.raw`${PROLOGUE}<(?:!doctype\s+html|html|head|body)\b`, 'i');
const IS_MARKUP = /^\s*<[a-z!]/i;
const IS_XML = /^\s*<\?xml/i;
const IS_MARKDOWN = /^(?:#{1,6} \S|```|---\n)/m;

export async function sniffType(bytes: Uint8Array, name: string): Promise<Sniffed> {
  if (bytes.length === 0) throw refused('empty', 'this file is empty: choose one that holds something');
  if (startsWith(bytes, '%PDF-')) return { type: 'pdf' };
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return { type: 'zip' };
  // file-type gives up on what is cut off; then it is told as a text or not at all.
  const known = await fileTypeFromBuffer(bytes.subarray(0, 100_000)).catch(() => undefined);
  if (known !== undefined && known.mime !== 'application/xml') throw notTaken(known.ext, known.mime);
  const { text, isGuessed } = decodeText(bytes);
  if (text.trim() === '') throw refused('empty', 'this file holds nothing but spaces: choose one that holds text');
  return { type: kindOfText(text.slice(0, HEAD), name), text, isGuessed };
}

function kindOfText(head: string, name: string): 'html' | 'markdown' | 'text' {
  if (IS_SVG.test(head)) throw notTaken('svg', 'image/svg+xml');
  if (IS_HTML.test(head)) return 'html';
  if (IS_XML.test(head)) throw notTaken('xml', 'application/xml');
  if (/\.x?html?$/i.test(name) && IS_MARKUP.test(head)) return 'html';
  return /\.(?:md|markdown)$/i.test(name) || IS_MARKDOWN.test(head) ? 'markdown' : 'text';
}

function startsWith(bytes: Uint8Array, signs: string): boolean {
  return [...signs].every((sign, at) => bytes[at] === sign.charCodeAt(0));
}

function notTaken(ext: string, mime: string) {
  const facts = { found: ext };
  if (ext === 'cfb' || ext === 'doc')
    return refused(
      'protected',
      `this is a file of an old Office, or one with a password: open it, save it without, and ${TAKEN}`,
      facts,
    );
  if (mime.startsWith('image/'))
    return refused('picture', `this is a picture (${ext}), which holds no text that can be found: ${TAKEN}`, facts);
  return refused('wrong-type', `this is a file of the kind ${ext}: ${TAKEN}`, facts);
}

/** What stands behind the name of a file of each type. */
export const ENDINGS: Readonly<Record<DocumentType, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  odt: ['odt'],
  pptx: ['pptx'],
  html: ['html', 'htm', 'xhtml'],
  markdown: ['md', 'markdown', 'txt'],
  text: ['txt', 'text', 'md', 'log'],
};
