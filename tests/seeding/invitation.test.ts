import { describe, expect, it, test } from 'vitest';
import { draftInvitation, type Invited } from '../../src/seeding/explain/draft-invitation.ts';
import { BUILT_IN_FORMATS, findFormat } from '../../src/seeding/index.ts';

const group = {
  members: [
    { id: 'ann', name: 'Ann', role: 'facilitator', why: 'Vous pourriez animer : vous l’avez déjà fait.' },
    { id: 'bo', name: 'Bo', role: null, why: 'Votre présence compléterait bien le groupe.' },
    { id: 'cy', name: 'Cy', role: null, why: '' },
  ],
  shares: [{ type: 'challenge', id: 'c', label: 'la relève', members: 2 }],
};
const invited: Invited = { format: findFormat('intervision'), group, memberId: 'ann' };
const plain = (text = '') => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const details = {
  from: 'Émile van de Velde',
  answerBy: '2026-12-07',
  date: '2026-12-15T14:00',
  place: 'Liège, salle 3',
};

describe('an invitation', () => {
  it('is a letter in French', () => {
    const organisations = new Map([
      ['ann', 'Aciéries Ferrandin'],
      ['bo', 'Haute École de Namur-Liège'],
    ]);
    const letter = draftInvitation({ ...invited, organisations, details }, 'fr');
    expect(plain(letter?.subject)).toBe('Invitation : groupe d’intervision sur « la relève »');
    expect(plain(letter?.text)).toBe(
      `Bonjour Ann,

Nous vous invitons à rejoindre un groupe d’intervision, sur « la relève ». À tour de rôle, quelqu’un y apporte une situation de son travail ; le groupe pose des questions et cherche avec cette personne.

Pourquoi vous ? Vous pourriez animer : vous l’avez déjà fait.

Les autres personnes invitées sont Bo (Haute École de Namur-Liège) et Cy.

Rythme proposé : toutes les six semaines, pendant deux heures ; les rôles tournent à chaque séance. Date : mardi 15 décembre 2026 à 14 h. Lieu : Liège, salle 3.

Pour accepter ou décliner, répondez à ce message au plus tard le lundi 7 décembre 2026. Le choix est libre.

Bien à vous,
Émile van de Velde`,
    );
  });

  it('is a letter in Dutch, and says nothing of what is not known', () => {
    const letter = draftInvitation({ ...invited, memberId: 'cy', asked: 'Wie neemt het over?' }, 'nl');
    expect(letter).toEqual({
      subject: 'Uitnodiging: intervisiegroep over “Wie neemt het over?”',
      text: `Dag Cy,

We nodigen u graag uit voor een intervisiegroep over “Wie neemt het over?”. Om beurten brengt iemand een situatie uit het eigen werk in; de groep stelt vragen en zoekt mee.

Ook Ann en Bo zijn uitgenodigd.

Voorgesteld ritme: om de zes weken, telkens twee uur; de rollen wisselen elke keer.

Antwoord op dit bericht om te aanvaarden of te weigeren. U kiest vrij.`,
    });
    const dated = draftInvitation({ ...invited, details: { ...details, date: '2026-12-15 14:30' } }, 'nl');
    expect(dated?.text).toContain('Datum: dinsdag 15 december 2026 om 14.30 uur. Plaats: Liège, salle 3.');
    expect(dated?.text).toContain('uiterlijk op maandag 7 december 2026');
  });

  it('is a letter in English, to one of two', () => {
    const pair = { ...group, members: group.members.slice(0, 2) };
    const letter = draftInvitation({ ...invited, group: pair, format: findFormat('duo'), details }, 'en');
    expect(letter?.text).toContain(
      'We would like to invite you to a peer-coaching duo about “la relève”. Two people help',
    );
    expect(letter?.text).toContain('Bo is also invited.');
    expect(letter?.text).toMatch(/Date: Tuesday,? 15 December 2026, at 14:00\./);
    expect(letter?.text).toMatch(/reply to this message by Monday,? 7 December 2026\./);
    expect(letter?.text.endsWith('Kind regards,\nÉmile van de Velde')).toBe(true);
  });

  it('says what a group is about as it was asked, or by what more than half of it share', () => {
    const draft = (members: number, asked: string | null) => {
      const shares = [{ type: 'topic', id: 't', label: 'la relève', members }];
      return draftInvitation({ ...invited, group: { ...group, shares }, asked }, 'fr')?.text;
    };
    expect(draft(2, null)).toContain('la relève');
    expect(draft(1, null)).not.toContain('sur «');
    expect(draft(1, 'les départs')).toContain('sur «\u00a0les départs\u00a0»');
  });

  it('says what brings most of the group together and whom, unless that is said already', () => {
    const draft = (holders: readonly string[], why = '', memberId = 'ann', label = 'la relève.') => {
      const shares = [{ type: 'challenge', id: 'c', label, members: holders.length, holders: [...holders] }];
      const members = group.members.map((member) => ({ ...member, why }));
      const about = { ...invited, group: { members, shares }, memberId, asked: 'les départs' };
      return (['fr', 'nl', 'en'] as const).map((language) => plain(draftInvitation(about, language)?.text));
    };
    const [fr, nl, en] = draft(['ann', 'bo']);
    expect(fr).toContain('Ce qui vous réunit : « la relève » (Bo et vous).');
    expect(nl).toContain('Wat u gemeen hebt: “la relève” (Bo en u).');
    expect(en).toContain('What you have in common: “la relève” (Bo and you).');
    expect(draft(['ann', 'bo', 'cy'])[0]).toContain('Ce qui vous réunit : « la relève ».');
    expect(draft(['ann'])[0]).not.toContain('la relève');
    expect(draft(['ann', 'bo'], 'Vous partagez la préoccupation « la relève ».')[0]).not.toContain('réunit');
    expect(draft(['ann', 'bo'], '', 'ann', 'les départs')[0]).not.toContain('réunit');
    // Somebody who does not have it is told what the others have in common.
    expect(draft(['ann', 'bo'], '', 'cy')[0]).toContain('Ce qui réunit Ann et Bo : « la relève ».');
  });

  it('quotes the name of a format that gives no form with an article', () => {
    const format = { name: { fr: 'Café RH', nl: 'HR-café', en: 'HR café' }, rhythm: invited.format.rhythm };
    const letter = draftInvitation({ ...invited, format }, 'fr');
    expect(plain(letter?.text)).toContain('Nous vous invitons à rejoindre « Café RH », sur « la relève ».');
  });

  it('is written to nobody who is not in the group', () => {
    expect(draftInvitation({ ...invited, memberId: 'nobody' }, 'en')).toBeNull();
  });
});

test.each(BUILT_IN_FORMATS)(
  'invites to $id with an article, an aim in sentences, and a rhythm that stands after a colon',
  (format) => {
    for (const language of ['fr', 'nl', 'en'] as const) {
      expect(format.one?.[language]).toMatch(/^(un|een|an?) /);
      expect(format.aim?.[language]).toMatch(/^\p{Lu}.*\.$/u);
      expect(format.rhythm[language]).toMatch(/^[\p{Ll}].*[^.]$/u);
    }
    expect(format.one?.en).toMatch(/^(an [aeiou]|a [^aeiou])/);
  },
);
