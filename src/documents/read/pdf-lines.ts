/** A run of letters of a page, as the PDF places it; `y` grows upwards. */
export interface PdfRun {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly size: number;
  readonly y: number;
}

/** Runs of a page as its lines, in the order in which they are written. */
export function linesOf(runs: readonly PdfRun[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let text = '';
  let size = 0;
  let y = Number.NaN;
  let end = 0;
  const close = (): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push({ text: line, size, y });
    text = '';
    size = 0;
    y = Number.NaN;
  };
  for (const run of runs) {
    if (text !== '' && run.str !== '' && Math.abs(run.y - y) > Math.max(size, run.fontSize) * 0.6) close();
    if (run.str !== '') {
      const gap = run.x - end;
      if (text !== '' && !/\s$/.test(text) && gap > run.fontSize * 0.15) text += ' ';
      text += run.str;
      if (run.str.trim() !== '') {
        size = Math.max(size, run.fontSize);
        if (Number.isNaN(y)) y = run.y;
      }
      end = run.x + run.width;
    }
    if (run.hasEOL) close();
  }
  close();
  return lines;
}

/** Letters so many times larger than most are a heading, and one line above another by so much begins a paragraph. */
const HEADING_SIZE = 1.15;
const PARAGRAPH_GAP = 1.6;
const LONGEST_HEADING = 150;
/** Pages from which on what stands at the edge of most of them is no part of the text. */
const PAGES_THAT_REPEAT = 3;

/** Pages in words, and the first heading of all. What stands at the edge of most pages and their numbers are left out. */
export function textOfPages(pages: readonly (readonly PdfLine[])[]): { text: string; heading: string | null } {
  const usual = usualSize(pages);
  const edges = repeatedEdges(pages);
  let text = '';
  let heading: string | null = null;
  let previous: PdfLine | undefined;
  let wasHeading = false;
  for (const page of pages) {
    for (const [at, line] of page.entries()) {
      const isEdge = at === 0 || at === page.length - 1;
      if (isEdge && (edges.has(edgeOf(line)) || /^[\d\s/|–-]{1,9}$/.test(line.text))) continue;
      const isHeading =
        line.size > usual * HEADING_SIZE && line.text.length <= LONGEST_HEADING && /\p{L}/u.test(line.text);
      const isOn = isHeading === wasHeading && previous !== undefined && isNextLine(previous, line);
      if (isHeading && !isOn) {
        text += `\n\n${line.size > usual * 1.5 ? '#' : '##'} ${line.text}`;
        heading ??= line.text;
      } else if (!isOn && text !== '') text += `\n\n${line.text}`;
      else text = joined(text, line.text, isHeading);
      previous = line;
      wasHeading = isHeading;
    }
  }
  return { text: text.trim(), heading };
}

function isNextLine(previous: PdfLine, line: PdfLine): boolean {
  const down = previous.y - line.y;
  // On a new page or in a new column the text goes on, unless a sentence ended.
  if (down <= 0) return !/[.!?:;…]["»”)]?$/.test(previous.text);
  return down <= Math.max(previous.size, line.size) * PARAGRAPH_GAP && !/^(?:[-•▪–*]|\d{1,2}[.)])\s/.test(line.text);
}

/** A word that was parted at the end of its line is one again. */
function joined(text: string, line: string, isHeading: boolean): string {
  if (text === '') return line;
  if (/\p{Ll}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  return `${text}${isHeading ? ' ' : '\n'}${line}`;
}

function usualSize(pages: readonly (readonly PdfLine[])[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flat()) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0;
}

const edgeOf = ({ text }: PdfLine): string => text.replace(/\d+/g, '#');

function repeatedEdges(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  if (pages.length < PAGES_THAT_REPEAT) return new Set();
  const times = new Map<string, number>();
  for (const page of pages) {
    const ends = [page[0], page.at(-1)].filter((line) => line !== undefined);
    for (const edge of new Set(ends.map(edgeOf))) times.set(edge, (times.get(edge) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count > pages.length / 2 && count > 1).map(([edge]) => edge));
}
