import { type DocumentLimits, type DocumentType, refused } from '../document.ts';
import { checkZip } from './check-zip.ts';
import type { HtmlDocument } from './html-document.ts';
import { readDocx } from './read-docx.ts';
import { readOdt } from './read-odt.ts';
import { readPptx } from './read-pptx.ts';

/** Parts of packed files that are read here; Word's own are read by its library. */
const KEPT = /^(?:docProps\/core\.xml|content\.xml|meta\.xml|ppt\/slides\/slide\d+\.xml)$/;

/** Reads a packed file by what stands in it: Word, OpenDocument text or a presentation. */
export async function readPacked(
  bytes: Buffer,
  limits: DocumentLimits,
): Promise<{ readonly type: DocumentType; readonly read: HtmlDocument }> {
  const { names, kept } = await checkZip(bytes, limits, KEPT);
  const part = (name: string): string => kept.get(name) ?? '';
  if (names.some((name) => /^word\/document\d*\.xml$/i.test(name)))
    return { type: 'docx', read: await readDocx(bytes, part('docProps/core.xml')) };
  const slides = new Map([...kept].filter(([name]) => name.startsWith('ppt/slides/')));
  if (slides.size > 0) return { type: 'pptx', read: readPptx(slides, part('docProps/core.xml')) };
  if (part('content.xml').includes('<office:text'))
    return { type: 'odt', read: readOdt(part('content.xml'), part('meta.xml')) };
  throw notRead(names, part('content.xml'));
}

function notRead(names: readonly string[], content: string) {
  const found = names.some((name) => name.startsWith('xl/'))
    ? 'a table (xlsx)'
    : content.includes('<office:spreadsheet')
      ? 'a table (ods)'
      : names.includes('mimetype')
        ? 'a file of LibreOffice that is no text, or an e-book'
        : 'a packed file (zip)';
  return refused(
    'wrong-type',
    `this is ${found}: share it as PDF, Word (docx), OpenDocument (odt), PowerPoint (pptx), Markdown, HTML or plain text`,
  );
}
