/**
 * Questions as nobody should write them and somebody will: pieces that break full-text parsers, glued together by a
 * seeded generator so that every run tries the same ones.
 */

const PIECES = [
  'and/or',
  'AND',
  'OR',
  'NOT',
  '&&',
  '||',
  '!',
  '+',
  '-',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '^',
  '"',
  '~',
  '*',
  '?',
  ':',
  '\\',
  '/',
  'node:',
  'see [1]',
  'title:(',
  'text:"',
  'what?',
  'https://example.org/a?b=c&d=e#f',
  'a@b.example',
  '[* TO *]',
  '{a TO b}',
  'word~2',
  'word^4',
  '/re(gex/',
  '\\u0041',
  '\\',
  '""',
  "'",
  '’',
  '…',
  '\ud800',
  '\udc00x',
  '\u0000',
  '\u0007',
  '\u200b',
  '\ufeff',
  '\u202e',
  '🤷',
  '👩‍🏫',
  '🇧🇪',
  'مجتمع',
  'المعرفة',
  '知識共有',
  'знание',
  'ﬁ',
  'İ',
  'ß',
  'ǆ',
  'intervision',
  'animateur·rice·s',
  'd’équipe',
  "l'équipe",
  'kennisdeling',
  'safety',
  'sécurité',
  'SÉCURITÉ',
  'the',
  'de',
  'who',
  'est-ce que',
  'CoP',
  'C++',
  'C#',
  '.NET',
  '50%',
  '§ 3',
  '10:30',
  '2024-03-01',
  '1e400',
  'NaN',
  'null',
  '${x}',
  '`MATCH (n) DETACH DELETE n`',
  "' OR 1=1 --",
  '<script>',
  '&amp;',
  '%00',
  '\t',
  '\n',
  '\r\n',
] as const;

/** Mulberry32: small, seeded, the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What every list has to hold, whatever the seed. */
const ALWAYS = [
  'and/or',
  'https://example.org/x',
  'node:',
  'see [1]',
  '"unclosed',
  'AND',
  'what?',
  'the of and',
  'de la les',
  'het een de',
  '🤷',
  '\ud800',
  ' ',
  '\n',
  '\u0000',
  'مجتمع الممارسة',
  Array.from({ length: 600 }, (_, i) => `w${i}`).join(' '),
  'x'.repeat(4_000),
  '('.repeat(2_000),
  'a '.repeat(2_000),
  '"'.repeat(999),
  'é'.repeat(4_000),
];

/** `count` different kinds of trouble, from 1 to 4,000 characters. */
export function hostileStrings(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const pick = (): string => PIECES[Math.floor(random() * PIECES.length)] ?? '';
  const made = Array.from({ length: Math.max(0, count - ALWAYS.length) }, () => {
    const pieces = Array.from({ length: 1 + Math.floor(random() ** 3 * 24) }, pick);
    const glue = random() < 0.5 ? ' ' : random() < 0.5 ? '' : pick();
    return pieces.join(glue).slice(0, 4_000) || '?';
  });
  return [...ALWAYS, ...made].slice(0, count);
}
