import { SaxesParser } from 'saxes';
import { AppError } from '../../../domain/index.ts';
import { MAX_DEPTH } from '../limits.ts';

/** An element of an XML file, without the prefix of its name. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All the text that stands directly in it. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

export interface XmlListener {
  /** Elements handed over whole when they close, and then forgotten, so that a large file needs little memory. */
  readonly wholes: readonly string[];
  onWhole(element: XmlElement): void;
  /** Every element as it opens; what is inside is not known yet. */
  onOpen(element: XmlElement, parent: XmlElement | undefined): void;
}

const CHUNK = 65_536;

/** Reads XML. Nothing is fetched or expanded: a file that declares entities of its own is refused, as are bare signs. */
export function readXml(text: string, listener: XmlListener): void {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const open: OpenElement[] = [];
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      refuse(parser.line, 'the file declares entities, which are never expanded: save it without them');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= MAX_DEPTH) refuse(parser.line, `elements stand more than ${MAX_DEPTH} deep: flatten the file`);
    const element = { name: localName(name), line: parser.line, attributes, children: [], text: '' };
    listener.onOpen(element, open.at(-1));
    open.push(element);
  });
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    if (listener.wholes.includes(element.name)) listener.onWhole(element);
    else if (open.some(({ name }) => listener.wholes.includes(name))) open.at(-1)?.children.push(element);
  });
  parser.on('error', ({ message }) => {
    refuse(parser.line, `it is not XML (${message.replace(/^\d+:\d+: /, '')}): correct the file or export it again`);
  });
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Refuses a file for what stands on a line of it. */
export function refuse(line: number, why: string): never {
  throw new AppError('bad-input', `line ${line}: ${why}`, { details: { line } });
}
