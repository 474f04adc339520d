import { Parser } from 'htmlparser2';
import mammoth from 'mammoth';
import { type DocumentLimits, refused } from '../document.ts';
import { checkZip } from './check-zip.ts';
import { type HtmlDocument, readHtml } from './html-document.ts';

/** The text of a Word document with its headings, lists and tables; pictures are left out. */
export async function readDocx(bytes: Buffer, limits: DocumentLimits): Promise<HtmlDocument> {
  const { names, properties } = await checkZip(bytes, limits);
  if (!names.some((name) => /^word\/document\d*\.xml$/i.test(name))) throw notWord(names);
  const html = await asHtml(bytes);
  const document = readHtml(html, { isOurs: true });
  const told = readProperties(properties ?? '');
  return {
    ...document,
    title: told['dc:title'] || document.title,
    author: told['dc:creator'] ?? null,
    created: told['dcterms:created'] ?? null,
    updated: told['dcterms:modified'] ?? null,
    language: told['dc:language'] ?? null,
  };
}

async function asHtml(bytes: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        // A document that names a file of this machine gets none.
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return value;
  } catch (cause) {
    const error = refused('broken', 'this Word document is damaged: open it in Word, save it anew and share it again');
    error.cause = cause;
    throw error;
  }
}

/** Elements of the file's properties with their words. */
function readProperties(xml: string): Readonly<Record<string, string>> {
  const told: Record<string, string> = {};
  let open = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        open = name;
      },
      ontext: (words) => {
        if (open !== '') told[open] = (told[open] ?? '') + words;
      },
      onclosetag: () => {
        open = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return told;
}

function notWord(names: readonly string[]) {
  const found = names.some((name) => name.startsWith('xl/'))
    ? 'a table (xlsx)'
    : names.some((name) => name.startsWith('ppt/'))
      ? 'a presentation (pptx)'
      : names.includes('mimetype')
        ? 'a file of LibreOffice or an e-book'
        : 'a packed file (zip)';
  return refused('wrong-type', `this is ${found}: share it as PDF, Word (docx), Markdown, HTML or plain text`);
}
