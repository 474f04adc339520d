/** A paragraph, a heading or a block of code of a plain or Markdown text. */
export interface TextBlock {
  readonly kind: 'prose' | 'heading' | 'code';
  readonly text: string;
}

const FENCE = /^\s{0,3}(```|~~~)/;
const HEADING = /^#{1,6}\s/;
/** A line of a table of contents: nothing but a link into the same page. */
const CONTENTS_LINE = /^\s*(?:[-*+]|\d+\.)\s+\[[^\]]*\]\(#[^)]*\)\s*$/;
/** Editors mark generated parts with comments; they say nothing to a reader. */
const COMMENT_LINE = /^\s*<!--.*-->\s*$/;

/**
 * The blocks of a text in their order. Tables of contents are left out: they hold the headings a second time, without
 * what stands under them, and would be found first for every question.
 */
export function* textBlocks(text: string): Generator<TextBlock> {
  let lines: string[] = [];
  let fence: string | undefined;
  const close = function* (kind: TextBlock['kind']): Generator<TextBlock> {
    const block = lines.join('\n');
    lines = [];
    if (block.trim() !== '') yield { kind, text: block };
  };
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      lines.push(line);
      if (mark !== fence) continue;
      fence = undefined;
      yield* close('code');
    } else if (mark !== undefined) {
      yield* close('prose');
      fence = mark;
      lines.push(line);
    } else if (HEADING.test(line)) {
      yield* close('prose');
      lines.push(line);
      yield* close('heading');
    } else if (line.trim() === '') yield* close('prose');
    else if (!CONTENTS_LINE.test(line) && !COMMENT_LINE.test(line)) lines.push(line);
  }
  yield* close(fence === undefined ? 'prose' : 'code');
}
