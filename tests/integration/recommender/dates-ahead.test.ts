import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDirectory } from '../../../src/directory/index.ts';
import { KEEPER } from '../../../src/domain/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { type Demo, openDemo } from './demo-community.ts';

const BIO = 'Je restaure des orgues à soufflets et j’accorde leurs tuyaux.';
const member = (id: string, name: string, more: object) => ({
  ...{ type: 'member', id, name, bio: BIO, languages: ['fr'], ...more },
});
const ADDED = [
  { type: 'community', id: 'organ', name: 'Organ' },
  member('m-now', 'Odile Neuve', { until: '9999-12-31' }),
  member('m-later', 'Luc Tardif', { since: '2099-01-01' }),
  member('m-left', 'Paul Passé', { until: '2020-01-01' }),
  {
    ...{
      type: 'group',
      id: 'g-runs',
      name: 'Orgues à soufflets',
      purpose: BIO,
      created: '2024-01-10',
      ended: '2099-01-01',
    },
    members: [{ member: 'm-now', from: '2024-01-10', to: '2099-01-01' }],
  },
  { type: 'group', id: 'g-over', name: 'Soufflets d’antan', purpose: BIO, created: '2014-01-10', ended: '2015-01-01' },
];

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
  const folder = mkdtempSync(join(tmpdir(), 'maillon-ahead-'));
  const file = join(folder, 'organ.ndjson');
  writeFileSync(file, ADDED.map((record) => JSON.stringify(record)).join('\n'));
  await importCommunity(demo.graph, file, { source: 'organ', detectLanguage });
  rmSync(folder, { recursive: true });
  await demo.wordsOnly.refresh();
});
afterAll(async () => {
  await demo?.close();
});

describe('dates that lie ahead', () => {
  it('end nothing and begin nothing before their day', async () => {
    const answer = await demo.wordsOnly.ask(
      { question: 'Qui sait accorder les tuyaux des orgues à soufflets ?' },
      KEEPER,
    );
    const people = answer.people.map(({ id }) => id);
    expect(people).toContain('m-now');
    expect(people).not.toContain('m-later');
    expect(people).not.toContain('m-left');
    const groups = answer.groups.map(({ id }) => id);
    expect(groups).toContain('g-runs');
    expect(groups).not.toContain('g-over');
  });

  it('leave a group running in lists', async () => {
    const groups = createDirectory({ graph: demo.graph }).as(KEEPER).groups;
    const running = await groups.list({ running: true, offset: 0, limit: 100 });
    const over = await groups.list({ running: false, offset: 0, limit: 100 });
    expect(running.items.map(({ id }) => id)).toContain('g-runs');
    expect(over.items.map(({ id }) => id)).toContain('g-over');
    expect(over.items.map(({ id }) => id)).not.toContain('g-runs');
  });
});
