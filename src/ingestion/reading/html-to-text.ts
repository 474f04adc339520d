import { Parser } from 'htmlparser2';

/** Elements that stand on lines of their own, with how many line ends part them from what is around. */
const BLOCKS: Readonly<Record<string, number>> = {
  blockquote: 2,
  dd: 1,
  div: 1,
  dl: 2,
  dt: 1,
  h1: 2,
  h2: 2,
  h3: 2,
  h4: 2,
  h5: 2,
  h6: 2,
  hr: 2,
  li: 1,
  ol: 2,
  p: 2,
  pre: 2,
  table: 2,
  tr: 1,
  ul: 2,
};
/** Begins an item of a list; what opens inside the item stays on its line. */
const ITEM = '\n- ';
const SILENT = new Set(['script', 'style']);

export type IsLeftOut = (name: string, attributes: Readonly<Record<string, string>>) => boolean;

/**
 * The text of a piece of HTML: paragraphs parted by an empty line, list items by `- `, blocks of code between fences,
 * images by what they are said to show. Links keep their words and lose their address. Elements for which `isLeftOut`
 * holds are left out with all that is in them: what somebody else wrote and is quoted, say.
 */
export function htmlToText(html: string, isLeftOut: IsLeftOut = () => false): string {
  if (!/[<&]/.test(html)) return html.trim();
  const text = new TextOfHtml();
  /** Elements open within one that is left out, itself included. */
  let leftOut = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (leftOut > 0 || isLeftOut(name, attributes)) leftOut += 1;
        else text.open(name, attributes['alt']);
      },
      onclosetag(name) {
        if (leftOut > 0) leftOut -= 1;
        else text.close(name);
      },
      ontext(words) {
        if (leftOut === 0) text.add(words);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return text.toString();
}

class TextOfHtml {
  #text = '';
  #pre = 0;
  #silent = 0;

  open(name: string, alt: string | undefined): void {
    if (SILENT.has(name)) this.#silent += 1;
    if (name === 'br') this.#text += '\n';
    if (name === 'img' && alt) this.add(alt);
    this.#breakLine(BLOCKS[name] ?? 0);
    if (name === 'li') this.#text += this.#text === '' ? ITEM.trimStart() : ITEM.slice(1);
    if (name === 'td' || name === 'th') this.add(' ');
    if (name === 'pre') {
      this.#text += '```\n';
      this.#pre += 1;
    }
  }

  close(name: string): void {
    if (SILENT.has(name)) this.#silent -= 1;
    if (name === 'pre') {
      this.#breakLine(1);
      this.#text += '```';
      this.#pre -= 1;
    }
    this.#breakLine(BLOCKS[name] ?? 0);
  }

  add(words: string): void {
    if (this.#silent > 0) return;
    if (this.#pre > 0) this.#text += words;
    else {
      // A space that does not break is a sign of its own: French puts it before ? and !.
      const flowing = words.replace(/[ \t\r\n\f]+/g, ' ');
      const isAtStart = this.#text === '' || this.#text.endsWith('\n') || this.#text.endsWith(' ');
      this.#text += isAtStart && flowing.startsWith(' ') ? flowing.slice(1) : flowing;
    }
  }

  toString(): string {
    return this.#text.trim();
  }

  #breakLine(lines: number): void {
    if (lines === 0 || this.#text === '' || this.#text.endsWith(ITEM)) return;
    if (this.#pre === 0) while (this.#text.endsWith(' ')) this.#text = this.#text.slice(0, -1);
    for (let missing = lines; missing > 0; missing--) {
      if (!this.#text.endsWith('\n'.repeat(lines))) this.#text += '\n';
    }
  }
}
