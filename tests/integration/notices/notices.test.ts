import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Discussion } from '../../../src/discussion/index.ts';
import { KEEPER, type Viewer } from '../../../src/domain/index.ts';
import { createNoticeSender, type Mailer } from '../../../src/notices/index.ts';
import { type Atelier, openAtelier } from '../../support/atelier.ts';

const member = (id: string): Viewer => ({ kind: 'member', id });
const [LUCIE, TOM, ANA] = [member('lucie'), member('tom'), member('ana')];

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

let atelier: Atelier;
let discussion: Discussion;
const sent: Mail[] = [];
const mailer: Mailer = {
  send: async (mail) => {
    // Long enough for another service to come by.
    await new Promise((resolve) => setTimeout(resolve, 50));
    sent.push(mail);
  },
};
const sender = (by: Mailer = mailer, now = () => new Date(), onFault: (error: unknown) => void = () => {}) =>
  createNoticeSender({
    ...{ graph: atelier.graph, mailer: by, now, onFault },
    address: () => 'http://maillon.example',
    usualLanguage: async () => 'fr',
  });
const notices = () => atelier.services.notices;
const inDays = (days: number) => () => new Date(Date.now() + days * 86_400_000);

beforeAll(async () => {
  atelier = await openAtelier();
  discussion = atelier.services.discussion as Discussion;
});
afterAll(() => atelier.close());

/** Only Lucie has a mail address. */
async function tellLucie(title: string): Promise<string> {
  const put = await discussion.put({ title }, TOM);
  await discussion.handOn(put.id, { member: 'lucie' }, ANA);
  return put.id;
}

describe('notices by mail', () => {
  it('go out once each, however many services send at once, and at once only where that was chosen', async () => {
    await tellLucie('Wie weet raad met een roestige zadelpen?');
    expect(await sender().send()).toBe(0);
    await notices().choose({ mail: 'at-once' }, LUCIE);
    const many = Array.from({ length: 4 }, () => sender());
    const went = await Promise.all(many.map((one) => one.send()));
    expect(went.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ to: 'lucie@ressourcerie.example' });
    expect(sent[0]?.text).toContain('Ana Reis');
    expect(sent[0]?.text).toContain('zadelpen');
    expect(await sender().send()).toBe(0);
  });

  it('are tried again when they could not be sent, and the keeper is told; nothing is lost', async () => {
    await tellLucie('Et une selle qui tourne ?');
    const faults: unknown[] = [];
    const broken: Mailer = { send: () => Promise.reject(new Error('the mail server is away')) };
    expect(await sender(broken, undefined, (error) => faults.push(error)).send()).toBe(0);
    expect(faults).toHaveLength(1);
    const unsent = await notices().unsent(KEEPER);
    expect(unsent).toMatchObject([{ member: { id: 'lucie' }, notices: 1, tries: 1 }]);
    expect(JSON.stringify(unsent)).not.toContain('selle');
    await expect(notices().unsent(LUCIE)).rejects.toMatchObject({ code: 'forbidden' });
    sent.length = 0;
    expect(await sender(mailer, inDays(1)).send()).toBe(1);
    expect(sent[0]?.text).toContain('selle qui tourne');
    expect(await notices().unsent(KEEPER)).toEqual([]);
  });

  it('hold what may be seen when they are sent: nothing withdrawn, nothing already looked at', async () => {
    sent.length = 0;
    await notices().choose({ mail: 'daily' }, LUCIE);
    const gone = await tellLucie('Celle-ci est retirée');
    await tellLucie('Celle-ci reste');
    await discussion.withdraw('question', gone, TOM);
    expect(await sender(mailer, inDays(2)).send()).toBe(1);
    expect(sent[0]?.text).toContain('Celle-ci reste');
    expect(sent[0]?.text).not.toContain('retirée');
    await tellLucie('Celle-ci est lue');
    expect(await notices().see(LUCIE)).toBeGreaterThan(0);
    sent.length = 0;
    expect(await sender(mailer, inDays(4)).send()).toBe(0);
    expect(sent).toEqual([]);
    await notices().choose({ mail: 'never' }, LUCIE);
    await tellLucie('Jamais par e-mail');
    expect(await sender(mailer, inDays(9)).send()).toBe(0);
    expect((await notices().list(LUCIE, { offset: 0, limit: 1 })).items[0]?.question.name).toBe('Jamais par e-mail');
  });

  it('go with whoever is erased', async () => {
    const [{ left } = { left: -1 }] = await atelier.graph.transactions.run(
      {
        ...{ name: 'tests/notices', access: 'read', parameters: {} },
        text: "MATCH (n:Notice)-[:TELLS]->(:Member {id: 'lucie'}) RETURN count(n) AS left",
      },
      {},
      (record) => ({ left: Number(record.get('left')) }),
    );
    expect(left).toBeGreaterThan(0);
    const none = Object.fromEntries(
      ['community', 'organisation', 'topic', 'challenge', 'question', 'answer', 'comment', 'artefact', 'group']
        .concat(['gathering', 'endorsement', 'feedback', 'tie'])
        .map((type) => [type, []]),
    );
    await atelier.graph.run('import/remove', { ids: { ...none, member: ['lucie'] } });
    const [{ all } = { all: -1 }] = await atelier.graph.transactions.run(
      {
        ...{ name: 'tests/notices', access: 'read', parameters: {} },
        text: 'MATCH (n:Notice|NoticeChoice|RecordVersion) WHERE NOT (n)--(:Member) RETURN count(n) AS all',
      },
      {},
      (record) => ({ all: Number(record.get('all')) }),
    );
    expect(all).toBe(0);
  });
});
