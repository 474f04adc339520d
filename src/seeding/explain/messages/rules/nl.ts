import type { RULES_EN } from './en.ts';

/** What is said of rules: by hand, let go, and what that costs. */
export const RULES_NL = {
  'hand.together': 'altijd samen: {names}',
  'hand.apart': 'nooit samen: {names}',
  'hand.fix': 'in groep {group}: {names}',
  'hand.keep': 'een groep zoals die is: {names}',
  'hand.atLeast':
    'minstens {count} in {group, plural, =0 {elke groep} other {groep {group}}}: {kind, select, one {“{value}” ({attribute})} no {niet “{attribute}”} yes {{attribute}} other {van elke waarde ({attribute})}}',
  'hand.atMost':
    'hoogstens {count} in {group, plural, =0 {elke groep} other {groep {group}}}: {kind, select, one {“{value}” ({attribute})} no {niet “{attribute}”} yes {{attribute}} other {van elke waarde ({attribute})}}',
  'hand.notAlone':
    'niemand is de enige van een soort in een groep: {kind, select, one {“{value}” ({attribute})} no {niet “{attribute}”} yes {{attribute}} other {{attribute}}}',
  'hand.within': 'secties: in een groep één zelfde waarde ({attribute})',
  'attribute.function': 'functie',
  'attribute.organisation': 'organisatie',
  'attribute.level': 'niveau',
  'attribute.language': 'taal',
  'attribute.participation': 'deelname',
  'attribute.newcomers': 'nieuwkomers',
  'attribute.external': 'externen',
  'attribute.form': 'antwoord op {form}',
  'price.pairs':
    '{count, plural, =0 {geen paar schendt ze} one {# paar zit toch samen} other {# paren zitten toch samen}}',
  'price.people':
    '{count, plural, =0 {niemand zit elders} one {# persoon zit elders dan gevraagd} other {# mensen zitten elders dan gevraagd}}',
  'price.groups': '{count, plural, =0 {geen groep schendt ze} one {# groep schendt ze} other {# groepen schenden ze}}',
  'remedy.letGo':
    'Zonder de regel “{rule}”{more, plural, =0 {} other { en zonder {also}, uit een ander conflict}}: {status, select, settled {{breaks}; score {score}} impossible {nog altijd geen verdeling, dat is bewezen} other {niets uitgemaakt binnen de tijd}}.',
  'remedy.without': 'Met {names} zonder groep: voor de anderen gelden alle regels; score {score}.',
  'remedy.size':
    'Met {groups, plural, one {# groep} other {# groepen}} in de plaats: {leftOut, plural, =0 {iedereen heeft een plaats} one {# persoon blijft zonder groep} other {# mensen blijven zonder groep}}.',
  otherSizes:
    'er werden groepen van {asked} gevraagd: met {people, plural, one {# persoon} other {# mensen}} komt dat niet uit; {groups, plural, one {één groep van {most} wordt voorgesteld} other {# groepen van {least} tot {most} worden voorgesteld}}',
  moreConflicts: 'misschien gaan ook andere regels niet samen: de tijd volstond niet om ze allemaal te zoeken',
  warned: 'de regel “{rule}” geldt hier niet voor {name}{count, plural, =0 {} other { (zelfde groep: {others})}}',
} satisfies Readonly<Record<keyof typeof RULES_EN, string>>;
