import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AccountBook } from '../../../src/accounts/index.ts';
import { type Atelier, openAtelier } from '../../support/atelier.ts';
import { runMaillon } from '../../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-invite-'));
let atelier: Atelier;

beforeAll(async () => {
  vi.stubEnv('MAILLON_URL', 'https://atelier.example');
  atelier = await openAtelier();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await atelier?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('maillon invite --file', () => {
  it('invites by the good lines, tells the others, and ends as an import does that set some aside', async () => {
    const file = join(folder, 'people.csv');
    const lines = [
      'mail;member;language',
      'ana@example.org;ana;nl',
      'tom@example;tom;',
      'lucie@example.org;nobody-here;',
      ';;',
    ];
    writeFileSync(
      file,
      `${lines.join('\n')}\nlucie@example.org;lucie;xx\nlucie@example.org;lucie;fr\nLucie@Example.org;lucie;\n`,
    );
    const { status, output } = await runMaillon(folder, 'invite', '--file', file);
    expect(status).toBe(5);
    expect(output.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^ana@example\.org: https:\/\/atelier\.example\/sign-in\?link=\S+$/),
      expect.stringMatching(/^line 3: mail: "tom@example" .+such as example\.org$/),
      expect.stringMatching(/^line 4: there is no member "nobody-here": .+$/),
      'line 5: there is no mail address: give one such as ana@example.org',
      'line 6: "xx" is no language of the letters: give fr, nl, en, or leave it empty',
      expect.stringMatching(/^lucie@example\.org: https:/),
      'line 8: "Lucie@Example.org" stands on line 7 already: give one line a person',
    ]);
    const accounts = await new AccountBook(atelier.graph, { note: async () => {} }).list();
    expect(accounts.map(({ member }) => member)).toEqual(['ana', 'lucie']);
  }, 240_000);
});
