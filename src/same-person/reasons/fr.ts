import type { SignKind } from '../pairs/signs.ts';

/** What speaks for or against two being one, in French. */
export const FR: Readonly<Record<SignKind, string>> = {
  'same-name-alone': 'Même nom, et personne d’autre ici ne le porte.',
  'same-name': 'Même nom : « {one} ».',
  'other-spelling': 'Le même nom, écrit de deux façons : « {one} » et « {other} ».',
  'other-order': 'Le même nom dans un autre ordre : « {one} » et « {other} ».',
  initials: 'Les initiales concordent : « {one} » et « {other} ».',
  slip: 'Presque le même nom : « {one} » et « {other} ».',
  'short-name': '« {one} » et « {other} » : l’un peut être le diminutif de l’autre.',
  'longer-name': '« {one} » et « {other} » : le même nom, mais l’un est plus long ({extra}).',
  'one-word': '« {one} » et « {other} » ont un mot en commun, et l’un des deux noms n’est rien de plus.',
  nickname: '« {nickname} » est formé des lettres de « {name} ».',
  'name-in-mail': 'L’adresse {mail} correspond au nom « {name} ».',
  'same-local': 'Les deux adresses ont « {local} » devant le @.',
  'same-mail':
    '{same, select, yes {Les deux donnent l’adresse {mail}.} other {{mail} et {other} sont une seule adresse.}}',
  'same-tagged-mail': '{mail} et {other} arrivent dans la même boîte aux lettres.',
  'shared-mail': 'Les deux donnent {mail}, qui semble être l’adresse d’un service.',
  'same-link': 'Les deux citent {link}.',
  'same-text': 'Les deux se présentent par le même texte : « {words} … ».',
  'shared-passage': 'Un passage entier est le même dans leurs présentations : « {words} ».',
  'same-work': 'Les deux ont écrit quelque chose qui s’appelle « {title} ».',
  'same-organisation': 'Les deux travaillent pour {organisation}.',
  'same-groups':
    '{count, plural, one {Les deux sont dans le groupe « {group} ».} other {Les deux sont dans # groupes, dont « {group} ».}}',
  'same-contacts':
    '{count, plural, one {Une personne a eu affaire aux deux.} other {# personnes ont eu affaire aux deux.}}',
  namesakes:
    '{count, plural, one {Une autre personne ici peut porter ce nom.} other {# autres personnes ici peuvent porter ce nom.}}',
  'other-name': 'Les noms diffèrent : « {one} » et « {other} ».',
  'other-initials': 'Les initiales diffèrent : « {one} » et « {other} ».',
  'other-mail-there': 'Deux adresses dans une même organisation : {mail} et {other}.',
  'other-organisation': 'Ils travaillent pour deux organisations : {organisation} et {other}.',
  answered: '{day, select, none {L’un a répondu à l’autre.} other {L’un a répondu à l’autre le {day}.}}',
  tied: '{day, select, none {Un lien les unit.} other {Un lien les unit, daté du {day}.}}',
  endorsed: '{day, select, none {L’un a recommandé l’autre.} other {L’un a recommandé l’autre le {day}.}}',
  together:
    '{day, select, none {Les deux ont participé à « {title} ».} other {Les deux ont participé à « {title} » le {day}.}}',
  'authors-of-one': 'Les deux sont cités comme auteurs de « {title} ».',
  'two-accounts': 'Chacun des deux a un compte.',
};
