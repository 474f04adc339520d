import { crc32, deflateRawSync } from 'node:zlib';

/** Files as people have them, made in the test. */

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer | string;
  /** Size it says it has unpacked; the true one when left out. */
  readonly said?: number;
  /** Marked as having a password. */
  readonly isEncrypted?: boolean;
}

/** A packed file. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, said, isEncrypted = false } of entries) {
    const whole = Buffer.from(bytes);
    const packed = deflateRawSync(whole);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800 | (isEncrypted ? 1 : 0), 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(checksum(whole), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(said ?? whole.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, rest, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, central, end]);
}

/** Node 20.19 has crc32; its types do not. */
const checksum = crc32 as (bytes: Buffer) => number;

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document of headings (`# …`) and paragraphs. */
export function makeDocx(
  lines: readonly string[],
  { title = '', author = '', created = '', more = [] as readonly ZipEntry[] } = {},
): Buffer {
  const paragraphs = lines.map((line) => {
    const level = /^(#{1,6}) /.exec(line)?.[1]?.length;
    const style = level === undefined ? '' : `<w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>`;
    return `<w:p>${style}<w:r><w:t xml:space="preserve">${line.replace(/^#+ /, '')}</w:t></w:r></w:p>`;
  });
  const styles = [1, 2, 3].map(
    (level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
  );
  return makeZip([
    {
      name: '[Content_Types].xml',
      bytes: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      bytes: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      bytes: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="s1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'word/styles.xml', bytes: `<w:styles xmlns:w="${WORD}">${styles.join('')}</w:styles>` },
    {
      name: 'word/document.xml',
      bytes: `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    },
    {
      name: 'docProps/core.xml',
      bytes: `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator>${created && `<dcterms:created>${created}</dcterms:created>`}</cp:coreProperties>`,
    },
    ...more,
  ]);
}

/** A line of a page: larger letters are a heading. */
export interface PrintedLine {
  readonly text: string;
  readonly size?: number;
}

/** A PDF with the lines of each page; no lines make a page that is a picture. */
export function makePdf(
  pages: readonly (readonly PrintedLine[])[],
  { info = '', trailer = '' }: { readonly info?: string; readonly trailer?: string } = {},
): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add(`<< ${info} >>`);
  const kids = pages.map((lines) => {
    let y = 780;
    const drawn = lines.map(({ text, size = 11 }) => {
      y -= text === '' ? 20 : size * 1.3;
      return text === '' ? '' : `BT /F1 ${size} Tf 60 ${y.toFixed(1)} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
    });
    const stream = drawn.join('\n');
    const content = add(`<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of offsets) file += `${String(at).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** What the trailer of a PDF with a password says. */
export const WITH_PASSWORD =
  `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> ` +
  `/ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`;

/** An OpenDocument text of headings (`# …`), items (`- …`) and paragraphs. */
export function makeOdt(lines: readonly string[], { title = '', author = '', created = '' } = {}): Buffer {
  const body = lines.map((line) => {
    const level = /^(#{1,6}) /.exec(line)?.[1]?.length;
    const words = line.replace(/^(?:#+|-) /, '');
    if (level !== undefined) return `<text:h text:outline-level="${level}">${words}</text:h>`;
    const paragraph = `<text:p>${words}</text:p>`;
    return line.startsWith('- ') ? `<text:list><text:list-item>${paragraph}</text:list-item></text:list>` : paragraph;
  });
  const office =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
  return makeZip([
    { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'content.xml',
      bytes: `<office:document-content ${office}><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'meta.xml',
      bytes: `<office:document-meta ${office} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="m"><office:meta><dc:title>${title}</dc:title><meta:initial-creator>${author}</meta:initial-creator><meta:creation-date>${created}</meta:creation-date></office:meta></office:document-meta>`,
    },
  ]);
}

/** A presentation: of each slide its title and its lines. */
export function makePptx(slides: readonly (readonly string[])[]): Buffer {
  const shape = (words: string, type: string): string =>
    `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;
  return makeZip([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    ...slides.map(([title = '', ...lines], at) => ({
      name: `ppt/slides/slide${at + 1}.xml`,
      bytes: `<p:sld xmlns:p="p" xmlns:a="a">${shape(title, 'title')}${lines.map((line) => shape(line, 'body')).join('')}</p:sld>`,
    })),
    { name: 'docProps/core.xml', bytes: '<c><dc:title>Diapos</dc:title><dc:creator>Ana</dc:creator></c>' },
  ]);
}
