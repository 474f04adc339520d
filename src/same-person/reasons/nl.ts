import type { SignKind } from '../pairs/signs.ts';

/** What speaks for or against two being one, in Dutch. */
export const NL: Readonly<Record<SignKind, string>> = {
  'same-name-alone': 'Dezelfde naam, en niemand anders hier draagt die.',
  'same-name': 'Dezelfde naam: “{one}”.',
  'other-spelling': 'Dezelfde naam op twee manieren geschreven: “{one}” en “{other}”.',
  'other-order': 'Dezelfde naam in een andere volgorde: “{one}” en “{other}”.',
  initials: 'De initialen kloppen: “{one}” en “{other}”.',
  slip: 'Bijna dezelfde naam: “{one}” en “{other}”.',
  'short-name': '“{one}” en “{other}”: de ene naam kan een verkorting van de andere zijn.',
  'longer-name': '“{one}” en “{other}”: dezelfde naam, maar de ene is langer ({extra}).',
  'one-word': '“{one}” en “{other}” hebben één woord gemeen, en een van beide is niet meer dan dat.',
  nickname: '“{nickname}” bestaat uit de letters van “{name}”.',
  'name-in-mail': 'Het adres {mail} past bij de naam “{name}”.',
  'same-local': 'In beide adressen staat “{local}” voor het @-teken.',
  'same-mail': '{same, select, yes {Beide geven het adres {mail} op.} other {{mail} en {other} zijn één adres.}}',
  'same-tagged-mail': '{mail} en {other} komen in dezelfde mailbox aan.',
  'shared-mail': 'Beide geven {mail} op, wat het adres van een dienst lijkt.',
  'same-link': 'Beide noemen {link}.',
  'same-text': 'Beide stellen zich met dezelfde tekst voor: “{words} …”.',
  'shared-passage': 'Een hele passage is dezelfde in hoe ze zich voorstellen: “{words}”.',
  'same-work': 'Beide schreven iets met de titel “{title}”.',
  'same-organisation': 'Beide werken voor {organisation}.',
  'same-groups':
    '{count, plural, one {Beide zitten in de groep “{group}”.} other {Beide zitten in # groepen, waaronder “{group}”.}}',
  'same-contacts':
    '{count, plural, one {Eén persoon had met beide te maken.} other {# mensen hadden met beide te maken.}}',
  namesakes:
    '{count, plural, one {Nog iemand hier kan deze naam dragen.} other {Nog # anderen hier kunnen deze naam dragen.}}',
  'other-name': 'De namen verschillen: “{one}” en “{other}”.',
  'other-initials': 'De initialen verschillen: “{one}” en “{other}”.',
  'other-mail-there': 'Twee adressen bij één organisatie: {mail} en {other}.',
  'other-organisation': 'Ze werken voor twee organisaties: {organisation} en {other}.',
  answered: '{day, select, none {De ene antwoordde de andere.} other {De ene antwoordde de andere op {day}.}}',
  tied: '{day, select, none {Er is een band tussen beide.} other {Er is een band tussen beide, van {day}.}}',
  endorsed: '{day, select, none {De ene beval de andere aan.} other {De ene beval de andere aan op {day}.}}',
  together: '{day, select, none {Beide waren op “{title}”.} other {Beide waren op “{title}”, op {day}.}}',
  'authors-of-one': 'Beide worden genoemd als auteur van “{title}”.',
  'two-accounts': 'Elk van beide heeft een account.',
};
