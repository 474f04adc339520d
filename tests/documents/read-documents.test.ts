import { describe, expect, it } from 'vitest';
import { DOCUMENT_LIMITS, type ReadDocument, readInThreads } from '../../src/documents/index.ts';
import { readDocument } from '../../src/documents/read/read-document.ts';
import { makeDocx, makeOdt, makePdf, makePptx, makeZip, WITH_PASSWORD } from '../support/made-files.ts';

const inThread = readInThreads(DOCUMENT_LIMITS);
/** A thread for each of many small files would take its time: only what needs one gets one. */
const read: ReadDocument = async (bytes, name) =>
  Buffer.from(bytes).subarray(0, 5).toString() === '%PDF-'
    ? await inThread(bytes, name)
    : await readDocument(Buffer.from(bytes), name, DOCUMENT_LIMITS);
const reasonOf = async (bytes: Buffer | string, name = 'file', reader = read): Promise<unknown> =>
  await reader(Buffer.from(bytes), name).then(
    ({ type }) => `taken as ${type}`,
    (error) => error.details?.reason ?? error,
  );

const LINES = [
  { text: 'Accueillir un stagiaire', size: 20 },
  { text: '' },
  { text: 'La première semaine compte plus que les autres, car elle donne le ton de tout ce qui suit dans la struc-' },
  { text: 'ture. On présente chacun.' },
  { text: '' },
  { text: 'Le deuxième jour, on relit ensemble ce qui a été noté.' },
];

describe('what is read of a file', () => {
  it('finds headings, paragraphs, title, author and days in a PDF', async () => {
    const info = "/Title (Guide d\\222accueil) /Author (Amina Benali) /CreationDate (D:20250312101500+01'00')";
    const document = await read(makePdf([LINES], { info }), 'guide.pdf');
    expect(document).toMatchObject({ type: 'pdf', author: 'Amina Benali', created: '2025-03-12', warnings: [] });
    expect(document.title).toMatch(/^Guide d.accueil$/);
    expect(document.text).toBe(
      '# Accueillir un stagiaire\n\nLa première semaine compte plus que les autres, car elle donne le ton de tout ce ' +
        'qui suit dans la structure. On présente chacun.\n\nLe deuxième jour, on relit ensemble ce qui a été noté.',
    );
  });

  it('leaves out of a PDF what stands on every page', async () => {
    const pages = [1, 2, 3, 4].map((number) => [
      { text: 'Réseau des écoles' },
      { text: '' },
      { text: `Voici ce que dit la page numéro ${number} de ce texte.` },
      { text: '' },
      { text: String(number) },
    ]);
    const { text, title } = await read(makePdf(pages), 'pages.pdf');
    expect(title).toBeNull();
    expect(text).not.toContain('Réseau');
    expect(text.split('\n\n')).toHaveLength(4);
  });

  it('finds headings, title, author and day in a Word document', async () => {
    const lines = ['# Rapport', 'Een korte inleiding.', '## Besluit', 'Wij gaan verder &amp; beter.'];
    const facts = { title: 'Rapport over stages', author: 'Koen', created: '2024-11-02T08:00:00Z' };
    expect(await read(makeDocx(lines, facts), 'rapport.docx')).toEqual({
      ...{ type: 'docx', warnings: [], language: null, updated: null, created: '2024-11-02' },
      ...{ title: 'Rapport over stages', author: 'Koen' },
      text: '# Rapport\n\nEen korte inleiding.\n\n## Besluit\n\nWij gaan verder & beter.',
    });
  });

  it('reads an OpenDocument text, and each slide of a presentation under its title', async () => {
    const facts = { title: 'Accueil', author: 'Zoé', created: '2024-03-01T10:00:00' };
    expect(await read(makeOdt(['# Accueil', 'Un &amp; deux.', '- café', '- eau'], facts), 'accueil.odt')).toMatchObject(
      {
        ...{ type: 'odt', title: 'Accueil', author: 'Zoé', created: '2024-03-01', warnings: [] },
        text: '# Accueil\n\nUn & deux.\n- café\n- eau',
      },
    );
    const slides = [
      ['Pourquoi', 'Parce que', 'Et encore'],
      ['', 'Sans titre'],
      ...Array.from({ length: 9 }, () => ['T']),
    ];
    const deck = await read(makePptx(slides), 'diapos.pptx');
    expect(deck).toMatchObject({ type: 'pptx', title: 'Diapos', author: 'Ana', warnings: [] });
    expect(deck.text).toMatch(/^## Pourquoi\n- Parce que\n- Et encore\n\n## 2\n- Sans titre\n\n## T/);
  });

  it('reads a page with its lists and tables, without what moves around it', async () => {
    const page =
      '<!doctype html><html lang="fr-BE"><head><title>Le tour de table</title><meta name="author" content="Lea">' +
      '<style>p{}</style></head><body><nav>Menu</nav><h1>Tour de table</h1><p>Chacun parle\n une fois.</p><ul><li>Un' +
      '<li>Deux</ul><table><tr><td>a<td>b<tr><td>c<td>d</table></body></html>';
    expect(await read(Buffer.from(page), 'tour.html')).toMatchObject({
      ...{ type: 'html', title: 'Le tour de table', author: 'Lea', language: 'fr-BE' },
      text: '# Tour de table\n\nChacun parle une fois.\n\n- Un\n- Deux\n\na | b\nc | d',
    });
  });

  it('reads Markdown with its head, and plain text in old letters', async () => {
    const head = '---\ntitle: "Onze werkwijze"\nauthor: Els\ndate: 2025-01-09\nlang: nl\n---\n# Begin\r\n\r\nTekst.\n';
    expect(await read(Buffer.from(head), 'werk.md')).toMatchObject({
      ...{ type: 'markdown', title: 'Onze werkwijze', author: 'Els', created: '2025-01-09', language: 'nl' },
      text: '# Begin\n\nTekst.',
    });
    const old = Buffer.from('Compte rendu\n\nR\u00e9union du 3 mai, \u00e0 Li\u00e8ge.', 'latin1');
    expect(await read(old, 'notes.txt')).toMatchObject({
      ...{ type: 'text', title: 'Compte rendu', warnings: ['letters-guessed'] },
      text: 'Compte rendu\n\nRéunion du 3 mai, à Liège.',
    });
  });

  it('tells a file by what it holds and says that its name says otherwise', async () => {
    expect(await read(makePdf([LINES]), 'guide.docx')).toMatchObject({ type: 'pdf', warnings: ['renamed'] });
  });

  it('reads the beginning of a text that is longer than may be', async () => {
    const shorter = readInThreads({ ...DOCUMENT_LIMITS, characters: 500 });
    const { text, warnings } = await shorter(Buffer.from('Une phrase.\n'.repeat(200)), 'long.txt');
    expect(text.length).toBeLessThanOrEqual(500);
    expect(warnings).toEqual(['cut']);
  });
});

describe('a file that is not taken', () => {
  it('is empty, or holds nothing to read', async () => {
    expect(await reasonOf('')).toBe('empty');
    expect(await reasonOf(' \n\t ')).toBe('empty');
    expect(await reasonOf('<!doctype html><html><body></body></html>')).toBe('empty');
  });

  it('is of another kind, whatever its name', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
    expect(await reasonOf(png, 'photo.pdf')).toBe('picture');
    expect(await reasonOf('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'a.md')).toBe('picture');
    expect(await reasonOf('<?xml version="1.0"?><!-- a --><svg/>', 'a.txt')).toBe('picture');
    expect(await reasonOf('<?xml version="1.0"?><feed/>', 'a.txt')).toBe('wrong-type');
    expect(await reasonOf(Buffer.from('MZ\u0000\u0001\u0002program'), 'a.txt')).toBe('wrong-type');
    expect(await reasonOf(makeZip([{ name: 'xl/workbook.xml', bytes: '<x/>' }]), 'a.docx')).toBe('wrong-type');
    expect(await reasonOf(Buffer.from([1, 2, 3, 4, 5, 6]), 'a.txt')).toBe('wrong-type');
  });

  it('would run something where it is opened', async () => {
    const page = (body: string) => `<!doctype html><html><body><p>Texte</p>${body}</body></html>`;
    for (const body of [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<a href=" java\u0000script:alert(1)">x</a>'.replace('\u0000', ''),
      '<iframe src="https://elsewhere.example"></iframe>',
      '<svg><script>1</script></svg>',
    ])
      expect(await reasonOf(page(body))).toBe('scripts');
    expect(await reasonOf(page('<script type="application/ld+json">{}</script>'))).toBe('taken as html');
  });

  it('has a password, is damaged, or holds pictures of pages alone', async () => {
    expect(await reasonOf(makePdf([LINES], { trailer: WITH_PASSWORD }))).toBe('protected');
    expect(await reasonOf(makeZip([{ name: 'word/document.xml', bytes: '<x/>', isEncrypted: true }]))).toBe(
      'protected',
    );
    expect(await reasonOf('%PDF-1.7\nnothing')).toBe('broken');
    expect(await reasonOf(makeDocx(['Bonjour']).subarray(0, 400))).toBe('broken');
    expect(await reasonOf(makePdf([[], []]))).toBe('scan');
  });

  it('unpacks to more than may be, or to more than it says', async () => {
    const zeros = Buffer.alloc(40 * 1024 * 1024, 32);
    expect(await reasonOf(makeDocx(['a'], { more: [{ name: 'word/more.xml', bytes: zeros }] }))).toBe(
      'packed-too-much',
    );
    expect(await reasonOf(makeDocx(['a'], { more: [{ name: 'word/more.xml', bytes: zeros, said: 100 }] }))).toBe(
      'broken',
    );
    const large = { name: 'word/media/a.bin', bytes: 'x', said: 300 * 1024 * 1024 };
    expect(await reasonOf(makeDocx(['a'], { more: [large] }))).toBe('packed-too-much');
    const many = Array.from({ length: 2_001 }, (_, index) => ({ name: `word/media/${index}.bin`, bytes: '' }));
    expect(await reasonOf(makeDocx(['a'], { more: many }))).toBe('packed-too-much');
    expect(await reasonOf(makeDocx(['a'], { more: [{ name: '../../etc/passwd.xml', bytes: 'x' }] }))).toBe('broken');
  });

  it('is too large, has too many pages, or takes too long', async () => {
    const small = readInThreads({ ...DOCUMENT_LIMITS, bytes: 100, pages: 1 });
    expect(await reasonOf('x'.repeat(101), 'a.txt', small)).toBe('too-large');
    const onePage = readInThreads({ ...DOCUMENT_LIMITS, pages: 1 });
    expect(await reasonOf(makePdf([LINES, LINES]), 'a.pdf', onePage)).toBe('too-large');
    const hasty = readInThreads({ ...DOCUMENT_LIMITS, time: 1 });
    expect(await reasonOf(makePdf([LINES]), 'a.pdf', hasty)).toBe('too-slow');
  });
});
