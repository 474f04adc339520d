const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A label shortened to so many signs, an ellipsis the last of them; spaces and line ends are one space. */
export function shorten(label: string, limit: number): string {
  const signs = [
    ...graphemes.segment(
      label
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, limit * 8),
    ),
  ];
  if (signs.length <= limit) return signs.map(({ segment }) => segment).join('');
  return `${signs
    .slice(0, limit - 1)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`;
}

const WIDE = /\p{Emoji_Presentation}|[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;
const NARROW = /[ijlt.,;:'|!()[\] Ifr-]/;

/** About how wide a text is, rather more than less: fonts differ, and the picture brings none. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const { segment } of graphemes.segment(text))
    ems += WIDE.test(segment)
      ? 1.1
      : /[MWmw@%…—]/.test(segment)
        ? 0.92
        : NARROW.test(segment)
          ? 0.38
          : /\p{Lu}/u.test(segment)
            ? 0.74
            : 0.6;
  return ems * fontSize;
}
