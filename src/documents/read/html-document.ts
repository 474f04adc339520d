import { Parser } from 'htmlparser2';
import { refused } from '../document.ts';

/** What a page says of itself, and its words. */
export interface HtmlDocument {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly created: string | null;
  readonly updated: string | null;
  readonly language: string | null;
}

/** Elements that are no part of what is to be read. */
const UNREAD = new Set('script style noscript template svg math nav form button select'.split(' '));
/** Elements that stand apart, with how many line ends part them from what is around. */
const BLOCKS = new Map<string, number>([
  ...'p div section article main header footer aside blockquote dl ul ol table figure pre hr address body h1 h2 h3 h4 h5 h6'
    .split(' ')
    .map((name) => [name, 2] as const),
  ...'tr dt dd li figcaption summary'.split(' ').map((name) => [name, 1] as const),
]);
const HEADING = /^h[1-6]$/;

/** Names under which pages say who wrote them, and when. */
const META: Readonly<Record<string, 'author' | 'created' | 'updated'>> = {
  author: 'author',
  'dc.creator': 'author',
  'dcterms.creator': 'author',
  'article:published_time': 'created',
  'dcterms.created': 'created',
  date: 'created',
  'dc.date': 'created',
  'article:modified_time': 'updated',
  'dcterms.modified': 'updated',
};

/**
 * A page in words: headings as `# …`, items of lists as `- …`, paragraphs parted by an empty line. `isOurs` is what we made
 * ourselves; of others, a page that would do something when it is opened is refused.
 */
export function readHtml(html: string, { isOurs = false } = {}): HtmlDocument {
  const words = new WordsOfHtml();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (!isOurs) refuseActive(name, attributes);
        words.open(name, attributes);
      },
      onclosetag: (name) => words.close(name),
      ontext: (text) => words.add(text),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return words.document();
}

/** Characters after which what was read is put aside: a long text is not copied for every word. */
const PUT_ASIDE = 20_000;

class WordsOfHtml {
  readonly #told: { author?: string; created?: string; updated?: string; language?: string } = {};
  readonly #aside: string[] = [];
  #text = '';
  #unread = 0;
  #title: string | null = null;
  #isInTitle = false;
  #headingAt: number | null = null;
  #firstHeading: string | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'html' && attributes['lang']) this.#told.language = attributes['lang'];
    if (name === 'meta') this.#note(attributes);
    if (UNREAD.has(name)) this.#unread += 1;
    if (this.#unread > 0) return;
    if (name === 'title') this.#isInTitle = this.#title === null;
    else if (name === 'br') this.#text += '\n';
    else if (name === 'img') this.add(attributes['alt'] ?? '');
    else if (name === 'td' || name === 'th') this.#text += /\n$|^$/.test(this.#text.slice(-1)) ? '' : ' | ';
    this.#breakLine(BLOCKS.get(name) ?? 0);
    if (name === 'li') this.#text += '- ';
    if (HEADING.test(name)) {
      this.#text += `${'#'.repeat(Number(name[1]))} `;
      this.#headingAt = this.#text.length;
    }
  }

  close(name: string): void {
    if (UNREAD.has(name)) this.#unread = Math.max(0, this.#unread - 1);
    else if (this.#unread === 0) {
      if (name === 'title') this.#isInTitle = false;
      if (HEADING.test(name) && this.#headingAt !== null) {
        this.#firstHeading ??= this.#text.slice(this.#headingAt).trim() || null;
        this.#headingAt = null;
      }
      this.#breakLine(BLOCKS.get(name) ?? 0);
    }
  }

  add(words: string): void {
    if (this.#unread > 0) return;
    const flowing = words.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.#isInTitle) this.#title = (this.#title ?? '') + flowing;
    else this.#text += /\s$|^$/.test(this.#text.slice(-1)) ? flowing.replace(/^ /, '') : flowing;
    if (this.#text.length < PUT_ASIDE || this.#headingAt !== null) return;
    this.#aside.push(this.#text.slice(0, -10));
    this.#text = this.#text.slice(-10);
  }

  document(): HtmlDocument {
    const { author = null, created = null, updated = null, language = null } = this.#told;
    const text = [...this.#aside, this.#text].join('');
    return { text, title: this.#title || this.#firstHeading, author, created, updated, language };
  }

  #note(attributes: Readonly<Record<string, string>>): void {
    const key = META[(attributes['name'] ?? attributes['property'] ?? '').toLowerCase()];
    if (key !== undefined) this.#told[key] ??= attributes['content'] ?? '';
  }

  #breakLine(lines: number): void {
    if (lines === 0 || this.#text === '') return;
    const end = this.#text.slice(-10);
    if (end.endsWith('\n- ') || end === '- ') return;
    const there = /\n*$/.exec(end)?.[0].length ?? 0;
    this.#text += '\n'.repeat(Math.max(0, lines - there));
  }
}

const ACTIVE = new Set('iframe object embed applet frame portal'.split(' '));
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data'];

/** Whoever opens a shared page trusts it: one that runs or fetches something of its own is not taken. */
function refuseActive(name: string, attributes: Readonly<Record<string, string>>): void {
  const isScript = name === 'script' && !/json/i.test(attributes['type'] ?? '');
  const acts =
    isScript ||
    ACTIVE.has(name) ||
    Object.keys(attributes).some((key) => /^on/i.test(key)) ||
    ADDRESSES.some((key) => /^[\s\p{Cc}]*(?:javascript|vbscript|data:text\/html)/iu.test(attributes[key] ?? ''));
  if (acts)
    throw refused(
      'scripts',
      `this page runs scripts or holds other pages (<${name.slice(0, 20)}>), which may do harm where it is opened: share its address, or print it as PDF and share that`,
    );
}
