import type { RULES_EN } from './en.ts';

/** What is said of rules: by hand, let go, and what that costs. */
export const RULES_FR = {
  'hand.together': 'toujours ensemble : {names}',
  'hand.apart': 'jamais ensemble : {names}',
  'hand.fix': 'dans le groupe {group} : {names}',
  'hand.keep': 'un groupe tel quel : {names}',
  'hand.atLeast':
    'au moins {count} dans {group, plural, =0 {chaque groupe} other {le groupe {group}}} : {kind, select, one {« {value} » ({attribute})} no {hors « {attribute} »} yes {{attribute}} other {de chaque valeur ({attribute})}}',
  'hand.atMost':
    'au plus {count} dans {group, plural, =0 {chaque groupe} other {le groupe {group}}} : {kind, select, one {« {value} » ({attribute})} no {hors « {attribute} »} yes {{attribute}} other {de chaque valeur ({attribute})}}',
  'hand.notAlone':
    'personne n’est seul de son cas dans un groupe : {kind, select, one {« {value} » ({attribute})} no {hors « {attribute} »} yes {{attribute}} other {{attribute}}}',
  'hand.within': 'sections : dans un groupe, une seule et même valeur ({attribute})',
  'attribute.function': 'fonction',
  'attribute.organisation': 'organisation',
  'attribute.level': 'niveau',
  'attribute.language': 'langue',
  'attribute.participation': 'participation',
  'attribute.newcomers': 'personnes arrivées depuis peu',
  'attribute.external': 'personnes externes',
  'attribute.form': 'réponse à {form}',
  'price.pairs':
    '{count, plural, =0 {aucune paire ne l’enfreint} one {# paire se retrouve ensemble} other {# paires se retrouvent ensemble}}',
  'price.people':
    '{count, plural, =0 {personne n’est ailleurs} one {# personne est ailleurs que prévu} other {# personnes sont ailleurs que prévu}}',
  'price.groups':
    '{count, plural, =0 {aucun groupe ne l’enfreint} one {# groupe l’enfreint} other {# groupes l’enfreignent}}',
  'remedy.letGo':
    'Sans la règle « {rule} »{more, plural, =0 {} other { et sans {also}, d’un autre conflit}} : {status, select, settled {{breaks} ; score {score}} impossible {toujours aucune répartition, c’est prouvé} other {rien d’établi dans le temps imparti}}.',
  'remedy.without': 'En laissant {names} sans groupe : toutes les règles tiennent pour les autres ; score {score}.',
  'remedy.size':
    'Avec {groups, plural, one {# groupe} other {# groupes}} à la place : {leftOut, plural, =0 {tout le monde a une place} one {# personne reste sans groupe} other {# personnes restent sans groupe}}.',
  otherSizes:
    'des groupes de {asked} étaient demandés : avec {people, plural, one {# personne} other {# personnes}}, le compte n’y est pas ; {groups, plural, one {un groupe de {most} est proposé} other {# groupes de {least} à {most} sont proposés}}',
  moreConflicts:
    'd’autres ensembles de règles sont peut-être incompatibles : le temps imparti n’a pas suffi pour les chercher tous',
  warned: 'la règle « {rule} » ne tient pas ici pour {name}{count, plural, =0 {} other { (même groupe : {others})}}',
} satisfies Readonly<Record<keyof typeof RULES_EN, string>>;
