import { extractTextItems, getDocumentProxy, getMeta, type StructuredTextItem } from 'unpdf';
import { type DocumentLimits, refused } from '../document.ts';
import type { HtmlDocument } from './html-document.ts';
import { linesOf, textOfPages } from './pdf-lines.ts';

/** Letters of a page below which it says nothing: a scan, or a picture. */
const LEAST_LETTERS = 15;

export interface PdfDocument extends HtmlDocument {
  /** Whether most pages hold no words. */
  readonly isMostlyPictures: boolean;
}

/** The words of a PDF in lines, paragraphs and headings, as far as sizes and distances tell them. */
export async function readPdf(bytes: Uint8Array, limits: DocumentLimits): Promise<PdfDocument> {
  const pdf = await opened(bytes);
  try {
    if (pdf.numPages > limits.pages)
      throw refused('too-large', `this PDF has ${pdf.numPages} pages, and ${limits.pages} are the most: share a part`, {
        limit: limits.pages,
      });
    const { items } = await extractTextItems(pdf);
    const pages = items.map((page: readonly StructuredTextItem[]) => linesOf(page));
    const empty = pages.filter((lines) => lettersIn(lines.map(({ text }) => text).join('')) < LEAST_LETTERS).length;
    if (empty === pages.length)
      throw refused(
        'scan',
        'this PDF holds pictures of pages and no text (a scan): have its text recognised (OCR) and share it again',
      );
    const { info } = await getMeta(pdf);
    const told = (name: string): string | null => (typeof info[name] === 'string' ? info[name] : null);
    const { text, heading } = textOfPages(pages);
    return {
      text,
      title: titleOf(told('Title')) ?? heading,
      author: told('Author'),
      created: told('CreationDate'),
      updated: told('ModDate'),
      language: told('Language'),
      isMostlyPictures: empty > pages.length / 2,
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function opened(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, stopAtErrors: false });
  } catch (cause) {
    const isProtected = cause instanceof Error && cause.name === 'PasswordException';
    const error = isProtected
      ? refused('protected', 'this PDF has a password: save it without one and share it again')
      : refused('broken', 'this PDF is damaged and cannot be read: save it anew and share it again');
    error.cause = cause;
    throw error;
  }
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Programs write names of files and of themselves where a title belongs. */
function titleOf(told: string | null): string | null {
  const title = told?.replace(/^Microsoft (?:Word|PowerPoint) - /i, '').trim() ?? '';
  return title === '' || /\.(?:docx?|pdf|odt|pptx?|indd|tex|qxd)$/i.test(title) || /^untitled$/i.test(title)
    ? null
    : title;
}
