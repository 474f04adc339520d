import fc from 'fast-check';
import type { Attribute, NetworkView } from '../../../src/network/network.ts';

/** Anna asks Bruno and Chantal; Bruno learns from Dirk; nobody asks Emma. */
export const COMMUNITY: NetworkView = {
  isDirected: true,
  nodes: [
    {
      id: 'anna',
      label: 'Anna',
      type: 'member',
      attributes: { team: 'Liège', years: 12, isExternal: false },
      x: 1.5,
      y: -2,
    },
    { id: 'bruno', label: 'Bruno', type: 'member', attributes: { team: 'Gent', years: 3 }, x: 0, y: 4.25 },
    { id: 'chantal', label: 'Chantal', type: 'member', attributes: {}, x: -3, y: 0 },
    { id: 'dirk', label: 'Dirk', type: 'member', attributes: { isExternal: true } },
    { id: 'emma', label: 'Emma', type: 'member', attributes: {} },
  ],
  edges: [
    { source: 'anna', target: 'bruno', weight: 2.5, kind: 'advice', attributes: { since: 2020 } },
    { source: 'anna', target: 'bruno', weight: 1, kind: 'information', attributes: {} },
    { source: 'anna', target: 'chantal', weight: 1, kind: 'advice', attributes: { note: 'met once' } },
    { source: 'dirk', target: 'bruno', weight: 0.125, kind: 'advice', attributes: {} },
    { source: 'dirk', target: 'dirk', weight: 1, kind: 'advice', attributes: {} },
  ],
};

/** Names and texts that have broken files before. */
export const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://example.org")',
  '+32 4 123',
  '-1',
  '@SUM(A1)',
  "'=1",
  'a;=1+1;b',
  'tab\t=1',
  'line\r\n=2\n-3',
  '<script>alert(1)</script>',
  '&lt;&amp;&#0;',
  ']]>',
  '"quoted", \'twice\'',
  'שלום עולם',
  '\u202eevil\u202c',
  'Zoë 👩🏽‍💻 naïve',
  ' spaces ',
  '007',
  '12',
  'true',
  '',
  'NaN',
  '1,5',
  '__proto__',
  'constructor',
  'attribute:x',
  '\ufeffmark',
];

const written = fc.string({ unit: 'grapheme', maxLength: 12 });
/** Any text that XML can hold. */
const text = fc
  .oneof(written, fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 }))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
  .map((value) => value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '?'));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const name = text.filter((value) => value.trim() !== '' && value !== '__proto__');
const columns = fc.uniqueArray(fc.tuple(name, fc.constantFrom(text, number, fc.boolean())), {
  maxLength: 4,
  selector: ([column]) => column,
});

const attributes = (
  of: readonly (readonly [string, fc.Arbitrary<Attribute>])[],
): fc.Arbitrary<Record<string, Attribute>> =>
  fc
    .record(Object.fromEntries(of), { requiredKeys: [] })
    .map((drawn) =>
      Object.fromEntries(Object.entries(drawn).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
    );

const weight = fc.double({ min: 1e-100, max: 1e100, noNaN: true });
const place = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0);

/** Any view that a file can hold: every attribute has one type. */
export const anyView: fc.Arbitrary<NetworkView> = fc
  .tuple(
    fc.uniqueArray(
      text.filter((id) => id !== ''),
      { minLength: 1, maxLength: 8 },
    ),
    columns,
    columns,
    fc.boolean(),
  )
  .chain(([ids, ofNodes, ofEdges, isDirected]) => {
    const node = fc.record({
      label: text,
      type: text,
      attributes: attributes(ofNodes),
      at: fc.option(fc.tuple(place, place)),
    });
    const end = fc.constantFrom(...ids);
    const edge = fc.record({ source: end, target: end, weight, kind: text, attributes: attributes(ofEdges) });
    return fc.record({
      isDirected: fc.constant(isDirected),
      nodes: fc
        .array(node, { minLength: ids.length, maxLength: ids.length })
        .map((drawn) =>
          drawn.map(({ at, ...rest }, i) => ({ id: ids[i] ?? '', ...rest, ...(at ? { x: at[0], y: at[1] } : {}) })),
        ),
      edges: fc.array(edge, { maxLength: 12 }),
    });
  });
