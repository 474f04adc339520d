import {
  type DocumentLimits,
  type DocumentText,
  type DocumentType,
  type DocumentWarning,
  dayOf,
  languageTagOf,
  oneLine,
  refused,
  tidyText,
} from '../document.ts';
import { decodeText } from './decode-text.ts';
import { type HtmlDocument, readHtml } from './html-document.ts';
import { readMarkdown, readPlain } from './plain-documents.ts';
import { readPacked } from './read-packed.ts';
import { type PdfDocument, readPdf } from './read-pdf.ts';
import { ENDINGS, sniffType } from './sniff-type.ts';

/** Reads a file by what it holds. Takes as long and as much as it takes: call it where it can be ended (`read-in-thread`). */
export async function readDocument(bytes: Buffer, name: string, limits: DocumentLimits): Promise<DocumentText> {
  const sniffed = await sniffType(bytes, name);
  const warnings: DocumentWarning[] = [];
  let type: DocumentType;
  let read: HtmlDocument;
  switch (sniffed.type) {
    case 'pdf': {
      type = 'pdf';
      const pdf: PdfDocument = await readPdf(bytes, limits);
      if (pdf.isMostlyPictures) warnings.push('little-text');
      read = pdf;
      break;
    }
    case 'zip':
      ({ type, read } = await readPacked(bytes, limits));
      break;
    default: {
      type = sniffed.type;
      const { text, isGuessed } = sniffed.type === 'html' ? inItsLetters(bytes, sniffed) : sniffed;
      if (isGuessed) warnings.push('letters-guessed');
      read = type === 'html' ? readHtml(text) : type === 'markdown' ? readMarkdown(text) : readPlain(text);
    }
  }
  const { text, isCut } = tidyText(read.text, limits);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw refused('empty', 'this file holds no words that can be read: share one that does');
  if (isCut) warnings.push('cut');
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined || !ENDINGS[type].includes(ending)) warnings.push('renamed');
  return {
    ...{ type, text, warnings },
    title: oneLine(read.title),
    author: oneLine(read.author),
    created: dayOf(read.created),
    updated: dayOf(read.updated),
    language: languageTagOf(read.language),
  };
}

/** A page may say itself which letters it is written in. */
function inItsLetters(bytes: Buffer, { text, isGuessed }: { text: string; isGuessed: boolean }) {
  const said = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(text.slice(0, 4_000))?.[1];
  if (!isGuessed || said === undefined) return { text, isGuessed };
  try {
    return { text: new TextDecoder(said).decode(bytes), isGuessed: false };
  } catch {
    return decodeText(bytes);
  }
}
