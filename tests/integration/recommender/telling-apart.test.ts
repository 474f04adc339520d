import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Answer, CONFIDENCES, PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import { type Demo, openDemo } from './demo-community.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(async () => {
  await demo?.close();
});

const now = new Date('2026-11-26T12:00:00Z');
const ask = async (question: string, asker?: string, team?: 'with-leader' | 'without-leader') =>
  Answer.parse(
    await demo.recommender.ask(
      { question, ...(asker === undefined ? {} : { asker }), ...(team === undefined ? {} : { team }) },
      asker === undefined ? PUBLIC_VIEWER : { kind: 'member', id: asker },
      { now },
    ),
  );
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const codesOf = ({ notes }: Answer) => notes.map(({ code }) => code);

describe('having the question is not having the answer', () => {
  it.each([
    ['Qui a l’expérience des adultes TDAH en formation ?', 'gaelle-jadot', 'q-tdah-reunion'],
    ['horaires en cas de canicule', 'karim-ouali', 'q-chaleur-four'],
    ['Has anyone here supported a neurodivergent colleague?', 'gaelle-jadot', 'q-tdah-reunion'],
  ])('%s: %s has the same question and is nobody to ask', async (question, other, unanswered) => {
    const answer = await ask(question);
    expect(idsOf(answer.people)).not.toContain(other);
    expect(idsOf(answer.others)).toContain(other);
    expect(idsOf(answer.answers)).not.toContain(unanswered);
    for (const { answers } of answer.answers) expect(answers.length).toBeGreaterThan(0);
  });

  // "Has anyone here supported a neurodivergent colleague?" is as near to "possible" as the rounding of a processor.
  it.each(['horaires en cas de canicule'])(
    '%s: nobody has shown to know, and nobody is brought together',
    async (question) => {
      const answer = await ask(question);
      expect(answer.people.every(({ confidence }) => confidence === 'faint')).toBe(true);
      expect(codesOf(answer).some((code) => code === 'nobody-has-shown' || code === 'nobody-knows')).toBe(true);
      expect(answer.proposal).toBeNull();
    },
  );

  it('and who answered it, or wrote what is found, is somebody to ask, though they have it too', async () => {
    const nights = 'Our courses are always at nine in the morning: how do we train people who work at night?';
    expect(idsOf((await ask(nights)).people)).toContain('astrid-sorensen');
    expect(idsOf((await ask('wie weet iets over heftrucks en veiligheid')).people)).toContain('koen-willems');
  });

  it('names the question or challenge, dated, in words; never the asker', async () => {
    const { others } = await ask('horaires en cas de canicule');
    const karim = others.find(({ id }) => id === 'karim-ouali');
    expect(karim?.why).toContain('a posé la question « Qui a réorganisé les horaires pendant la canicule ? »');
    expect(karim?.evidence[0]).toEqual({ type: 'question', id: 'q-chaleur-four', date: '2026-06-30' });
    expect(idsOf((await ask('horaires en cas de canicule', 'karim-ouali')).others)).not.toContain('karim-ouali');
  });
});

describe('groups that are suggested', () => {
  it.each([
    'deux soignants se disputent',
    'mentoring',
    'Je voudrais trouver un binôme de co-coaching dans une autre maison, à qui m’adresser ?',
    'multilingual teams',
    'tutorat',
  ])('for “%s” are no duo, nor the plenary that everybody is in', async (question) => {
    const { groups } = await ask(question);
    for (const id of idsOf(groups)) expect(id).not.toMatch(/duo|pleniere/);
  });

  it('say how to come into them, through whoever runs them', async () => {
    const circle = (await ask('tutorat')).groups.find(({ id }) => id === 'g-cercle-tutorat');
    expect(circle?.wayIn).toMatchObject({ how: 'join', member: { id: 'fabienne-leroy' } });
    expect(circle?.wayIn.text).toContain('Fabienne Leroy');
  });

  it('are not to be joined by who is in them: there the question can be asked', async () => {
    const circle = (await ask('tutorat', 'nadia-haddad')).groups.find(({ id }) => id === 'g-cercle-tutorat');
    expect(circle?.wayIn.how).toBe('in-it');
  });
});

describe('whom to bring together', () => {
  it('always holds the one who fits most, and names in words what each brings', async () => {
    const answer = await ask('Qui connaît la sociocratie ?', undefined, 'without-leader');
    expect(answer.people[0]?.id).toBe('nathalie-ponsard');
    if (answer.proposal !== null) expect(idsOf(answer.proposal.members)).toContain('nathalie-ponsard');
    const other = await ask('Comment animer un groupe d’intervision ?', undefined, 'with-leader');
    expect(idsOf(other.proposal?.members ?? [])).toContain(other.people[0]?.id);
    for (const { covers } of other.proposal?.members ?? [])
      for (const said of covers) expect(said).not.toMatch(/^(?:q|a|c|r|g)-/);
  });

  it('is nobody where nobody knows', async () => {
    expect((await ask('Qui sait jardiner ?', undefined, 'without-leader')).proposal).toBeNull();
  });
});

describe('the order and the reasons of a list', () => {
  const questions = [
    'Qui peut m’aider à animer un groupe d’intervision ?',
    'entretien de recadrage',
    'Wie weet iets van stagebegeleiding?',
    'How do we bring someone back to work after burnout?',
  ];

  it.each(questions)('“%s”: nobody fainter stands above somebody surer', async (question) => {
    const { people, groups, artefacts, answers } = await ask(question);
    for (const list of [people, groups, artefacts, answers]) {
      const places = list.map(({ confidence }) => CONFIDENCES.indexOf(confidence));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it.each(questions)('“%s”: no id in a reason, and a profile is quoted where it is one', async (question) => {
    const { people, groups } = await ask(question);
    for (const { contributions, score } of [...people, ...groups]) {
      expect(contributions.reduce((sum, { amount }) => sum + amount, 0)).toBe(score);
      for (const { reason, name, evidence } of contributions) {
        expect(reason).not.toMatch(/\b(?:q|a|c|r|g|e|f)-[a-z0-9]+(?:-|\b)/);
        if (name === 'profile' && /dans son profil|eigen profiel|in their profile/.test(reason ?? ''))
          expect(evidence[0]?.text).toBeTruthy();
      }
    }
  });

  it('does not say that a profile says it where only the name of a function is near', async () => {
    const { people } = await demo.recommender.ask({ question: 'entretien de recadrage', limit: 50 }, PUBLIC_VIEWER, {
      now,
    });
    const michel = people.find(({ id }) => id === 'michel-toussaint');
    for (const { reason } of michel?.contributions ?? []) expect(reason).not.toContain('le dit dans son profil');
  });
});

describe('a reason', () => {
  it('names what somebody did, so that it can be checked', async () => {
    const { people } = await ask('Qui peut m’aider à animer un groupe d’intervision ?');
    const julie = people.find(({ id }) => id === 'julie-lambert');
    const authored = julie?.contributions.find(({ name }) => name === 'authored');
    expect(authored?.reason).toMatch(/^a réalisé «\sAnimer un groupe d’intervision\s: le guide du Val d’Orée\s»$/);
    const { people: knowing } = await ask('wie weet iets over heftrucks en veiligheid');
    const answered = knowing.flatMap(({ contributions }) => contributions.filter(({ name }) => name === 'answered'));
    expect(answered.map(({ reason }) => reason)).toContain(
      'antwoordde op ‘Un excellent cariste qui ne sait pas lire les consignes’',
    );
  });

  it('of a name that was found says nothing of words, and sends nobody to those who hardly show a thing', async () => {
    const answer = await ask('qui est Thomas Renard ?');
    expect(answer.people[0]).toMatchObject({ id: 'thomas-renard', confidence: 'likely' });
    expect(answer.people.every(({ confidence }) => confidence !== 'faint')).toBe(true);
    expect(codesOf(answer)).not.toContain('no-words-found');
  });
});
