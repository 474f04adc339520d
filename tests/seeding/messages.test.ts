import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/index.ts';
import { MESSAGES, type SeedingMessages } from '../../src/seeding/explain/messages/index.ts';
import { WORDS } from '../../src/seeding/index.ts';
import { frenchOf, frenchOfOrganisation } from '../../src/wording/index.ts';

/** Names that a message asks for, whatever their form. */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) look(each);
    else if (typeof value === 'object' && value !== null) {
      const { type, value: name } = value as { type?: number; value?: unknown };
      // Literals are of type 0, the sign # of type 7.
      if (typeof type === 'number' && type > 0 && type < 7) found.add(String(name));
      for (const each of Object.values(value)) look(each);
    }
  };
  look(new IntlMessageFormat(message, 'en').getAst());
  return [...found].sort();
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe.each(LANGUAGES)('what is said of groups in %s', (language) => {
  const messages = Object.entries(MESSAGES[language]);

  it('is there, every message in the same order, asking for nothing that is not given', () => {
    expect(Object.keys(MESSAGES[language])).toEqual(Object.keys(MESSAGES.en));
    for (const [key, message] of messages) {
      // A name and the same name after "of" are given together, and a message takes the one it needs.
      const given = new Set(argumentsOf(MESSAGES.en[key as keyof SeedingMessages]));
      if (given.has('name')) given.add('ofName');
      // A word may agree in number with what another language only names.
      given.add('count');
      expect([...given], key).toEqual(expect.arrayContaining(argumentsOf(message)));
    }
  });

  it('has typographic signs, no space at its ends and nothing left to do', () => {
    for (const [key, message] of messages)
      expect(message, key).not.toMatch(/['"]|\.\.\.|TODO|^$|^\s|\s$|[\u00a0\u202f]/);
  });

  it('gives whole sentences as reasons', () => {
    for (const [key, message] of messages.filter(([key]) => /^reason\.|\.because\./.test(key))) {
      const branches = /select|others, plural/.test(message) ? message.match(/\{\p{Lu}[\s\S]*?\.\}/gu) : [message];
      for (const branch of branches ?? ['']) expect(branch, key).toMatch(/^\{?(\p{Lu}|\{name\})[\s\S]*\.\}?$/u);
    }
  });
});

/** What somebody who grew up with the language checks in it, message by message, with names that are easy to get wrong. */
const CHECKED: Record<Language, readonly (readonly [said: string, expected: string])[]> = {
  fr: [
    [
      WORDS.fr.onlyFrom('Centre hospitalier du Val d’Orée', 2),
      'Vous apportez au groupe le regard du Centre hospitalier du Val d’Orée.',
    ],
    [
      WORDS.fr.onlyFrom('Haute École de Namur-Liège', 2),
      'Vous apportez au groupe le regard de la Haute École de Namur-Liège.',
    ],
    [WORDS.fr.onlyFrom('Aciéries Ferrandin', 2), 'Vous apportez au groupe le regard d’Aciéries Ferrandin.'],
    [WORDS.fr.onlyFrom('Mutualité Hespéride', 2), 'Vous apportez au groupe le regard de la Mutualité Hespéride.'],
    [WORDS.fr.onlyFrom('Relais des Métiers', 1), 'Vous apportez le regard du Relais des Métiers.'],
    [WORDS.fr.onlyFrom('Relais des Métiers', 2), 'Vous apportez au groupe le regard du Relais des Métiers.'],
    [WORDS.fr.onlyFrom('Hôpital Erasme', 2), 'Vous apportez au groupe le regard de l’Hôpital Erasme.'],
    [WORDS.fr.onlyFrom('Stad ’s-Hertogenbosch', 2), 'Vous apportez au groupe le regard de Stad ’s-Hertogenbosch.'],
    [WORDS.fr.onlyFrom('Les Amis du Levain', 2), 'Vous apportez au groupe le regard des Amis du Levain.'],
    [
      WORDS.fr.onlyFunction('infirmière-cheffe, gériatrie', 2),
      'Vous apportez l’expérience d’une fonction que personne d’autre n’exerce dans le groupe : infirmière-cheffe, gériatrie.',
    ],
    [WORDS.fr.moreSenior('Hélène'), 'Votre parcours dans le métier est plus long que celui d’Hélène.'],
    [
      WORDS.fr.moreSenior('Émile van de Velde'),
      'Votre parcours dans le métier est plus long que celui d’Émile van de Velde.',
    ],
    [WORDS.fr.lessSenior('Yves'), 'Votre regard sur le métier est plus neuf que celui d’Yves.'],
    [WORDS.fr.lessSenior('Hassan'), 'Votre regard sur le métier est plus neuf que celui de Hassan.'],
    [WORDS.fr.sharesTopic('tutorat', ['Ömer']), 'Vous avez le thème « tutorat » en commun avec Ömer.'],
    [
      WORDS.fr.sharesConcern('La relève.', ['Ömer', 'Yves']),
      'Vous partagez la préoccupation « La relève » avec Ömer et Yves.',
    ],
    [
      WORDS.fr.sharesConcern('Qui reprend ?', ['A', 'B', 'C', 'D']),
      'Vous partagez la préoccupation « Qui reprend ? » avec A, B et 2 autres personnes.',
    ],
    [WORDS.fr.knows(['tutorat', 'accueil']), 'Le sujet touche à « tutorat » et « accueil », que vous connaissez.'],
    [
      WORDS.fr.bridges(['nl', 'en']),
      'Vous parlez néerlandais et anglais : vous faites le lien entre les langues du groupe.',
    ],
    [WORDS.fr.newFaces(1, 'Hélène'), 'À notre connaissance, Hélène et vous ne vous connaissez pas encore.'],
    [
      WORDS.fr.takesRole('community-keeper', { sign: 'gatherings', count: 1, title: '' }),
      'Vous pourriez veiller sur la communauté : vous avez pris part à une rencontre.',
    ],
    [
      WORDS.fr.takesRole('critical-friend', { sign: 'deeds', count: 4, title: '' }),
      'Vous pourriez porter un regard amical et critique : vous avez répondu ou commenté 4 fois.',
    ],
    [WORDS.fr.leftAside(1, 'left'), '1 personne non placée : partie'],
    [
      WORDS.fr.leftAside(2, 'not-concerned'),
      '2 personnes non placées : le sujet ne les concerne pas, d’après ce qu’on en sait',
    ],
    [WORDS.fr.fewConcerned(['Ömer'], 3).slice(0, 36), 'le sujet concerne seulement Ömer, et'],
    [
      WORDS.fr.completed(1, 'Yves'),
      'les personnes concernées ne suffisent pas à former un groupe ; une personne proche du sujet s’y ajoute : Yves',
    ],
    [
      WORDS.fr.concernedLeftOut(2, 'Ann, Bo'),
      'le sujet concerne aussi Ann, Bo, mais les règles et la taille des groupes ne leur laissent pas de place',
    ],
    [WORDS.fr.readAs('accueil', ['tutorat'], true), 'le sujet est compris comme touchant à « tutorat »'],
    [
      WORDS.fr.hoursFitFew(['Hélène', 'Yves']),
      'Ces personnes sont libres à des heures qui conviennent à trop peu d’autres pour former un groupe : Hélène et Yves.',
    ],
    [WORDS.fr.concerned('says', 'relais sécurité'), 'Votre profil en parle : « relais sécurité ».'],
    [WORDS.fr.concerned('says', 'sécurité '.repeat(20)), 'Votre profil parle du sujet.'],
    [
      WORDS.fr.notSeen(),
      'vous regardez en visite : les membres qui ne se montrent qu’à la communauté ne sont pas comptés ; regardez comme membre pour les compter',
    ],
    [WORDS.fr.placed(1, 1), '1 groupe, 1 personne'],
    [
      WORDS.fr.meetAgain(['A et B (tour 2)'], 1),
      'se rencontrent aussi dans un autre tour gardé : A et B (tour 2), et 1 autre paire',
    ],
    [WORDS.fr.number(0.5), '0,500'],
  ],
  nl: [
    [WORDS.nl.onlyFrom('’s-Hertogenbosch', 2), 'U brengt de blik van ’s-Hertogenbosch mee in de groep.'],
    [WORDS.nl.moreSenior('Émile van de Velde'), 'U hebt in het vak een langere weg afgelegd dan Émile van de Velde.'],
    [
      WORDS.nl.sharesTopic('peterschap', ['Yves', 'Hélène']),
      'U hebt het thema “peterschap” gemeen met Yves en Hélène.',
    ],
    [
      WORDS.nl.sharesConcern('Wie volgt?', ['A', 'B', 'C', 'D']),
      'U deelt de vraag “Wie volgt?” met A, B en 2 anderen.',
    ],
    [
      WORDS.nl.gets('hulp bij taal.', 'Ömer', { topic: 'taal' }),
      'U zoekt “hulp bij taal” en Ömer kent het thema “taal”.',
    ],
    [
      WORDS.nl.bridges(['fr', 'nl']),
      'U spreekt Frans en Nederlands en slaat zo een brug tussen de talen van de groep.',
    ],
    [WORDS.nl.newFaces(4, 'Yves'), 'Voor zover wij weten, kent u nog niemand in de groep.'],
    [
      WORDS.nl.takesRole('social-reporter', { sign: 'written', count: 1, title: '' }),
      'U zou kunnen vertellen wat de groep doet: u werkte mee aan één document van de community.',
    ],
    [
      WORDS.nl.leftAside(1, 'not-concerned'),
      '1 niet geplaatst: heeft voor zover bekend niet met het onderwerp te maken',
    ],
    [WORDS.nl.fewConcerned(['Ann', 'Bo'], 3).slice(0, 46), 'alleen Ann en Bo hebben hiermee te maken, en e'],
    [
      WORDS.nl.completed(2, 'Ann, Bo'),
      'wie ermee te maken heeft, volstaat niet voor een groep; mensen die dicht bij het onderwerp staan, vullen aan: Ann, Bo',
    ],
    [
      WORDS.nl.concernedLeftOut(1, 'Ann'),
      'het onderwerp gaat ook Ann aan, maar de regels en de grootte van de groepen laten daar geen plaats voor',
    ],
    [WORDS.nl.readAs('onthaal', ['peterschap'], true), 'het onderwerp is opgevat als “peterschap”'],
    [
      WORDS.nl.takesRole('facilitator', { sign: 'held', count: 0, title: '' }),
      'U zou de groep kunnen begeleiden: u hebt dat al voor een groep van de community gedaan.',
    ],
    [WORDS.nl.placed(1, 1), '1 groep, 1 persoon'],
    [WORDS.nl.spoken('fr'), 'in het Frans'],
    [WORDS.nl.number(0.5), '0,500'],
  ],
  en: [
    [WORDS.en.onlyFrom('Aldermere Foods', 2), 'You bring the view of Aldermere Foods to the group.'],
    [
      WORDS.en.onlyFunction('facilities manager', 2),
      'You bring the experience of a function that nobody else in the group has: facilities manager.',
    ],
    [WORDS.en.lessSenior('Hélène'), 'You bring a fresher view of the trade than Hélène.'],
    [
      WORDS.en.sharesConcern('Who is next?', ['A', 'B', 'C', 'D']),
      'You share the concern “Who is next?” with A, B and 2 other people.',
    ],
    [
      WORDS.en.gives('help', 'Ömer', { offer: 'a day’s visit.' }),
      'Ömer is looking for “help”, and you offer “a day’s visit”.',
    ],
    [WORDS.en.knowsPeople(['Yves', 'Émile']), 'You are already in touch with Yves and Émile.'],
    [
      WORDS.en.takesRole('case-owner', { sign: 'question', count: 0, title: 'Who else?' }),
      'You could bring a case: you asked “Who else?”.',
    ],
    [WORDS.en.leftAside(1, 'outside'), '1 not placed: outside the community’s life'],
    [WORDS.en.inParts(3200, 7, true).slice(0, 47), '3,200 people are too many to be compared all to'],
    [
      WORDS.en.completed(1, 'Ann'),
      'those concerned are not enough to make a group; somebody close to the subject joins them: Ann',
    ],
    [
      WORDS.en.concernedLeftOut(1, 'Ann'),
      'the subject concerns Ann too, but the rules and the sizes of groups leave no place for them',
    ],
    [WORDS.en.readAs('interns', ['mentoring'], true), 'the subject was understood as “mentoring”'],
    [WORDS.en.completes, 'You would be a good addition to the group.'],
    [WORDS.en.placed(2, 12), '2 groups, 12 people'],
    [WORDS.en.number(0.5), '0.500'],
  ],
};

describe.each(LANGUAGES)('a native reader of %s', (language) => {
  it.each(CHECKED[language])('would write: %s', (said, expected) => expect(plain(said)).toBe(expected));
});

it('elides "de" before a vowel and a mute h, and nothing else', () => {
  const elided = ['Ana', 'Émile', 'Ömer', 'Yves', 'Hélène', 'Hervé', 'Hugo', 'Œdipe', 'Isaïe'];
  for (const name of elided) expect(frenchOf(name)).toBe(`d’${name}`);
  for (const name of ['Lucie', 'Yannick', 'Yasmine', 'Hassan', 'Hilde', 'Haddad', '’s-Hertogenbosch', 'van de Velde'])
    expect(frenchOf(name)).toBe(`de ${name}`);
  expect(frenchOfOrganisation('Le Levain')).toBe('du Levain');
  expect(frenchOfOrganisation('Centraal Station')).toBe('de Centraal Station');
});
