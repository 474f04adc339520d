import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/index.ts';
import type { Written } from '../../../src/sharing/index.ts';
import { makeDocx, makePdf } from '../../support/made-files.ts';
import { openSeedingService, type SeedingService } from '../proposals/seeding-service.ts';

const AMINA = 'amina-benali';
const KOEN = 'koen-willems';
const HIDDEN = 'lotte-janssens';

let service: SeedingService;
beforeAll(async () => {
  service = await openSeedingService();
});
afterAll(() => service.stop());

const upload = async (bytes: Buffer, name: string, as?: string) => {
  const response = await fetch(`${service.address}/api/files?name=${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', ...(as ? { 'maillon-as': as } : {}) },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, body: (await response.json()) as Record<string, never> };
};
const download = (id: string, as?: string) =>
  fetch(`${service.address}/api/artefacts/${id}/file`, { headers: as ? { 'maillon-as': as } : {} });
const share = async (wish: object, as: string): Promise<Written> => {
  const { status, body } = await service.send('POST', '/artefacts', wish, as);
  expect(status, JSON.stringify(body)).toBe(201);
  return body as Written;
};
const read = async (path: string, as?: string) =>
  (await service.send('GET', path, undefined, as)).body as Record<string, unknown>;
const found = async (question: string) => {
  await service.atelier.refresh();
  return (await service.send('POST', '/ask', { question }, KOEN)).body as Answer;
};
const filesLeft = async (): Promise<number> => {
  const driver = service.atelier.graph as unknown as { run(name: string, given: object): Promise<unknown[]> };
  const rows = await driver.run('files/unused', { id: null, viewerId: AMINA });
  return rows.length;
};

describe('a shared file', () => {
  const lines = [
    '# Zwaluwenprotocol',
    'Hoe wij een zwaluwennest op de werf verplaatsen.',
    '## Stappen',
    'Eerst kijken.',
  ];
  const bytes = makeDocx(lines, { author: 'Amina', created: '2025-02-03T00:00:00Z' });

  it('says what was read, is found by its words, and is given out to be saved', async () => {
    const { status, body } = await upload(bytes, 'zwaluw_protocol.docx', AMINA);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ type: 'docx', title: 'Zwaluwenprotocol', author: 'Amina', created: '2025-02-03', language: 'nl' },
      ...{ name: 'zwaluw_protocol.docx', size: bytes.length, warnings: [] },
    });
    // The same file is not kept twice, and tells nothing to another.
    expect((await upload(bytes, 'other.docx', AMINA)).body).toMatchObject({ id: body['id'] });
    expect((await upload(bytes, 'zwaluw.docx', KOEN)).body['id']).not.toBe(body['id']);
    const theirs = await service.send('POST', '/artefacts', { file: body['id'] }, KOEN);
    expect(theirs.status).toBe(404);

    const { id } = await share({ file: body['id'], kind: 'method' }, AMINA);
    expect(await share({ file: body['id'] }, AMINA)).toMatchObject({ id });
    expect(await read(`/artefacts/${id}`)).toMatchObject({
      ...{ title: 'Zwaluwenprotocol', kind: 'method', created: '2025-02-03', language: 'nl' },
      ...{ authors: [{ id: AMINA }], file: { name: 'zwaluw_protocol.docx', type: 'docx', size: bytes.length } },
    });
    const answer = await found('Wie weet iets van zwaluwennesten verplaatsen?');
    expect(answer.artefacts.map((artefact) => artefact.id)).toContain(id);

    const saved = await download(id);
    expect(Object.fromEntries(saved.headers)).toMatchObject({
      'content-disposition': 'attachment; filename=zwaluw_protocol.docx',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'content-length': String(bytes.length),
    });
    expect(Buffer.from(await saved.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('of more than one piece comes back as it went in', async () => {
    const long = makePdf(
      Array.from({ length: 60 }, (_, page) =>
        Array.from({ length: 40 }, (_, line) => ({ text: `Page ${page} ligne ${line} ${'mot '.repeat(14)}` })),
      ),
    );
    const { body } = await upload(long, 'long.pdf', AMINA);
    const { id } = await share({ file: body['id'], title: 'Un long document' }, AMINA);
    expect(Buffer.from(await (await download(id)).arrayBuffer()).equals(long)).toBe(true);
  });

  it('of a hidden member is served to nobody else', async () => {
    const { body } = await upload(makeDocx(['Privé dossier over intervisie.']), 'prive.docx', HIDDEN);
    const { id } = await share({ file: body['id'] }, HIDDEN);
    expect((await download(id, HIDDEN)).status).toBe(200);
    expect((await download(id, KOEN)).status).toBe(404);
    expect((await download(id)).status).toBe(404);
    expect(await read(`/artefacts/${id}`, KOEN)).toMatchObject({ file: null, authors: [] });
  });

  it('goes with the artefact that is withdrawn, by whoever shared it alone', async () => {
    const { body } = await upload(makeDocx(['Weg ermee, dit document.']), 'weg.docx', AMINA);
    const { id, version } = await share({ file: body['id'] }, AMINA);
    expect((await service.send('DELETE', `/artefacts/${id}`, undefined, KOEN)).status).toBe(403);
    expect((await service.send('DELETE', `/artefacts/${id}?version=old`, undefined, AMINA)).status).toBe(409);
    const gone = await service.send('DELETE', `/artefacts/${id}?version=${version}`, undefined, AMINA);
    expect(gone).toEqual({ status: 200, body: { withdrawn: id } });
    expect((await download(id, AMINA)).status).toBe(404);
    expect((await service.send('GET', `/artefacts/${id}`, undefined, AMINA)).status).toBe(404);
    expect(await filesLeft()).toBe(0);
  });

  it('is refused with a reason, and from whoever is nobody', async () => {
    expect((await upload(Buffer.from('<svg/>'), 'a.svg', AMINA)).body).toMatchObject({
      error: { code: 'bad-input', details: { reason: 'picture' } },
    });
    expect((await upload(makeDocx(['a']), '../a.docx', AMINA)).body).toMatchObject({
      error: { details: { reason: 'name' } },
    });
    expect((await upload(makeDocx(['a']), 'a.docx')).status).toBe(403);
    const large = await upload(Buffer.alloc(26 * 1024 * 1024), 'a.pdf', AMINA).catch(() => ({ status: 413 }));
    expect(large.status).toBe(413);
    const plain = await fetch(`${service.address}/api/files?name=a.txt`, {
      ...{ method: 'PUT', headers: { 'content-type': 'text/plain', 'maillon-as': AMINA }, body: 'text' },
    });
    expect(plain.status).toBe(415);
    const dropped = (await upload(makeDocx(['Te laat']), 'laat.docx', AMINA)).body['id'];
    expect((await service.send('DELETE', `/files/${dropped}`, undefined, KOEN)).status).toBe(404);
    expect((await service.send('DELETE', `/files/${dropped}`, undefined, AMINA)).status).toBe(200);
  });
});

describe('an artefact', () => {
  it('is changed by whoever shared it, and the second who changes it is told', async () => {
    const topic = (await read('/topics?limit=1'))['items'] as { id: string }[];
    const wish = { title: 'Onze checklist', text: 'Kijk eerst, vraag dan.', topics: [topic[0]?.id], kind: 'tool' };
    const { id, version } = await share(wish, AMINA);
    const change = { text: 'Vraag eerst, kijk dan.', topics: null };
    expect((await service.send('PATCH', `/artefacts/${id}`, change, KOEN)).status).toBe(403);
    const second = await service.send('PATCH', `/artefacts/${id}?version=${version}`, change, AMINA);
    expect(second.status).toBe(200);
    const late = await service.send('PATCH', `/artefacts/${id}?version=${version}`, { title: 'Te laat' }, AMINA);
    expect(late).toMatchObject({ status: 409, body: { error: { details: { looked: version } } } });
    expect(await read(`/artefacts/${id}`)).toMatchObject({ text: change.text, topics: [], title: 'Onze checklist' });
  });

  it('is used by each for themselves, with a note, however many come at once', async () => {
    const { id } = await share({ title: 'Een spel', text: 'Speel het samen.' }, AMINA);
    const users = [KOEN, 'fatou-diallo', 'els-goossens', 'claire-vandamme'];
    const all = await Promise.all(
      users.map((user) => service.send('PUT', `/artefacts/${id}/use`, { note: `gebruikt door ${user}` }, user)),
    );
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const { usedBy, uses } = await read(`/artefacts/${id}`);
    expect((usedBy as { id: string }[]).map((user) => user.id).sort()).toEqual([...users].sort());
    expect(uses).toHaveLength(4);
    await service.send('DELETE', `/artefacts/${id}/use`, undefined, KOEN);
    expect(((await read(`/artefacts/${id}`))['uses'] as unknown[]).length).toBe(3);
    expect(await read(`/artefacts/${id}/standing`, AMINA)).toMatchObject({ mine: true, joined: false });
    expect(await read(`/artefacts/${id}/standing`, 'fatou-diallo')).toEqual({
      ...{ mine: false, joined: true, version: null },
    });
  });

  it('takes no link that does something, and nothing that is not there', async () => {
    const told = async (wish: object) => (await service.send('POST', '/artefacts', wish, AMINA)).status;
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', 'https://me:pw@a.example', 'x'])
      expect(await told({ title: 'Een link', url }), url).toBe(400);
    expect(await told({ title: 'Een link' })).toBe(400);
    expect(await told({ text: 'Zonder titel' })).toBe(400);
    expect(await told({ title: 'x', text: 'y', topics: ['nothing'] })).toBe(404);
    expect(await told({ title: 'x', text: 'y', madeIn: 'g-kring-preventie' })).toBe(403);
    expect(await told({ title: 'x', text: 'y'.repeat(100_001) })).toBeGreaterThanOrEqual(400);
    expect((await service.send('POST', '/artefacts', { title: 'x', text: 'y' })).status).toBe(403);
  });
});

describe('a challenge', () => {
  it('is raised, shared by others, and taken back only while nobody shares it', async () => {
    const wish = { title: 'De lift naar het dak staat altijd stil' };
    const { id } = (await service.send('POST', '/challenges', wish, AMINA)).body as Written;
    expect((await service.send('PUT', `/challenges/${id}/shared`, undefined, AMINA)).status).toBe(400);
    expect((await service.send('PUT', `/challenges/${id}/shared`, undefined, KOEN)).status).toBe(200);
    expect(await read(`/challenges/${id}`)).toMatchObject({ raisedBy: { id: AMINA }, sharedBy: [{ id: KOEN }] });
    expect((await service.send('DELETE', `/challenges/${id}`, undefined, AMINA)).status).toBe(409);
    expect((await found('Wie heeft last van de lift naar het dak?')).others.map((other) => other.id)).toContain(AMINA);
    await service.send('DELETE', `/challenges/${id}/shared`, undefined, KOEN);
    expect((await service.send('PATCH', `/challenges/${id}`, { status: 'resolved' }, KOEN)).status).toBe(403);
    expect((await service.send('PATCH', `/challenges/${id}`, { status: 'resolved' }, AMINA)).status).toBe(200);
    expect((await service.send('DELETE', `/challenges/${id}`, undefined, AMINA)).status).toBe(200);
  });
});

describe('what is said of people', () => {
  it('is an offer or a need of one’s own, found at once', async () => {
    const said = { text: 'Ik leer u  jongleren met sinaasappels.' };
    expect((await service.send('POST', '/offers', said, AMINA)).status).toBe(200);
    expect((await service.send('POST', '/offers', said, AMINA)).status).toBe(200);
    const { offers } = await read(`/members/${AMINA}`);
    expect((offers as string[]).filter((offer) => offer.includes('jongleren'))).toEqual([
      'Ik leer u jongleren met sinaasappels.',
    ]);
    expect((await found('Wie kan leren jongleren met sinaasappels?')).people.map(({ id }) => id)).toContain(AMINA);
    await service.send('POST', '/offers/withdrawal', said, AMINA);
    expect((await read(`/members/${AMINA}`))['offers']).not.toContain('Ik leer u jongleren met sinaasappels.');
    expect((await service.send('POST', '/needs', { text: ' ' }, AMINA)).status).toBe(400);
    expect((await service.send('POST', '/needs', said)).status).toBe(403);
  });

  it('is vouched for, of others alone, and taken back by whoever said it', async () => {
    const topic = 'e-learning';
    const vouch = (member: string, as: string) => service.send('POST', '/endorsements', { member, topic }, as);
    expect((await vouch(AMINA, AMINA)).status).toBe(400);
    expect((await vouch(HIDDEN, AMINA)).status).toBe(404);
    const { id } = (await vouch(KOEN, AMINA)).body as Written;
    expect((await vouch(KOEN, AMINA)).body).toMatchObject({ id });
    expect(await read(`/members/${KOEN}/said`, AMINA)).toMatchObject({ endorsements: [{ id, topic }] });
    expect((await service.send('DELETE', `/endorsements/${id}`, undefined, KOEN)).status).toBe(404);
    expect((await service.send('DELETE', `/endorsements/${id}`, undefined, AMINA)).status).toBe(200);
    // Said again after it was taken back, it stands again.
    expect(((await vouch(KOEN, AMINA)).body as Written).id).not.toBe(id);
  });

  it('is a tie of one’s own, of a kind, and taken back', async () => {
    const tie = (member: string, kind: string) => service.send('POST', '/ties', { member, kind }, AMINA);
    expect((await tie(AMINA, 'advice')).status).toBe(400);
    expect((await tie(KOEN, 'love')).status).toBe(400);
    const { id } = (await tie(KOEN, 'advice')).body as Written;
    expect((await tie(KOEN, 'advice')).body).toMatchObject({ id });
    expect(await read(`/members/${KOEN}/said`, AMINA)).toMatchObject({ ties: [{ id, kind: 'advice' }] });
    expect((await service.send('DELETE', `/ties/${id}`, undefined, KOEN)).status).toBe(404);
    expect((await service.send('DELETE', `/ties/${id}`, undefined, AMINA)).status).toBe(200);
    expect(await read(`/members/${KOEN}/said`, AMINA)).toMatchObject({ ties: [] });
  });

  it('is being at a gathering: each for themselves, and who facilitates for others', async () => {
    const id = 'ga-incidentmethode';
    const attend = (as: string, body: object = {}) => service.send('PUT', `/gatherings/${id}/attended`, body, as);
    const there = async () =>
      ((await read(`/gatherings/${id}`))['attended'] as { id: string }[]).map((member) => member.id);
    expect((await attend(KOEN)).status).toBe(200);
    expect(await there()).toContain(KOEN);
    expect((await attend(KOEN, { member: AMINA })).status).toBe(403);
    expect((await attend('hilde-claes', { member: AMINA })).status).toBe(200);
    expect(await there()).toContain(AMINA);
    await service.send('DELETE', `/gatherings/${id}/attended`, undefined, KOEN);
    expect(await there()).not.toContain(KOEN);
  });
});

describe('a story', () => {
  const parts = {
    happened: 'Zes maanden lang zaten wij samen rond één tafel.',
    came: 'Een carnet dat nu in drie huizen ligt.',
    whom: 'Voor wie stagiairs begeleidt.',
  };

  it('is told of a closed group by somebody of it, in its three parts', async () => {
    const story = { group: 'g-projet-carnet-stagiaire', title: 'Hoe het carnet er kwam', ...parts };
    expect((await service.send('POST', '/stories', story, KOEN)).status).toBe(403);
    const open = { ...story, group: 'g-intervision-vendredi' };
    expect((await service.send('POST', '/stories', open, 'julie-lambert')).status).toBe(409);
    const { id } = (await service.send('POST', '/stories', story, 'fatou-diallo')).body as Written;
    const told = await read(`/artefacts/${id}`);
    expect(told).toMatchObject({ kind: 'story', madeIn: { id: story.group }, language: 'nl' });
    expect(told['text']).toBe(
      `## Wat er gebeurde\n\n${parts.happened}\n\n## Wat het opleverde\n\n${parts.came}\n\n## Wie er iets aan heeft\n\n${parts.whom}`,
    );
    expect((await found('carnet dat in drie huizen ligt')).artefacts.map((artefact) => artefact.id)).toContain(id);
  });

  it('is told of a challenge that came to something', async () => {
    const story = { challenge: 'c-petite-entreprise-securite', title: 'Klein en veilig', ...parts };
    const { id } = (await service.send('POST', '/stories', story, AMINA)).body as Written;
    expect(await read(`/artefacts/${id}`)).toMatchObject({ addresses: [{ id: story.challenge }] });
    expect((await service.send('POST', '/stories', { ...story, group: 'g-pleniere' }, AMINA)).status).toBe(400);
  });
});

describe('GraphQL', () => {
  it('writes the same by the same rules', async () => {
    const mutation = `mutation ($artefact: JSON!) { shareArtefact(artefact: $artefact) { type id version } }`;
    const artefact = { title: 'Par GraphQL', text: 'Un texte.' };
    const { shareArtefact } = await service.graphql<{ shareArtefact: Written }>(mutation, { artefact }, AMINA);
    expect(await share(artefact, AMINA)).toEqual(shareArtefact);
    const { standing } = await service.graphql<{ standing: object }>(
      `query ($id: ID!) { standing(type: "artefact", id: $id) { mine joined version } }`,
      { id: shareArtefact.id },
      AMINA,
    );
    expect(standing).toEqual({ mine: true, joined: false, version: shareArtefact.version });
    await expect(service.graphql(mutation, { artefact: { ...artefact, url: 'javascript:1' } }, AMINA)).rejects.toThrow(
      /address of a page/,
    );
    const { withdrawArtefact } = await service.graphql<{ withdrawArtefact: boolean }>(
      `mutation ($id: ID!) { withdrawArtefact(id: $id) }`,
      { id: shareArtefact.id },
      AMINA,
    );
    expect(withdrawArtefact).toBe(true);
  });
});
