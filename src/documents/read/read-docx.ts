import mammoth from 'mammoth';
import { refused } from '../document.ts';
import { type HtmlDocument, readHtml } from './html-document.ts';
import { readProperties } from './read-properties.ts';

/** The text of a Word document with its headings, lists and tables; pictures are left out. */
export async function readDocx(bytes: Buffer, properties: string): Promise<HtmlDocument> {
  const html = await asHtml(bytes);
  const document = readHtml(html, { isOurs: true });
  const told = readProperties(properties);
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
