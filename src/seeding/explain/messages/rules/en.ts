/** What is said of rules: by hand, let go, and what that costs. */
export const RULES_EN = {
  'hand.together': 'always together: {names}',
  'hand.apart': 'never together: {names}',
  'hand.fix': 'in group {group}: {names}',
  'hand.keep': 'a group as it is: {names}',
  'hand.atLeast':
    'at least {count} in {group, plural, =0 {each group} other {group {group}}}: {kind, select, one {“{value}” ({attribute})} no {not “{attribute}”} yes {{attribute}} other {of each value ({attribute})}}',
  'hand.atMost':
    'at most {count} in {group, plural, =0 {each group} other {group {group}}}: {kind, select, one {“{value}” ({attribute})} no {not “{attribute}”} yes {{attribute}} other {of each value ({attribute})}}',
  'hand.notAlone':
    'nobody alone of their kind in a group: {kind, select, one {“{value}” ({attribute})} no {not “{attribute}”} yes {{attribute}} other {{attribute}}}',
  'hand.within': 'sections: in a group, one same value only ({attribute})',
  'attribute.function': 'function',
  'attribute.organisation': 'organisation',
  'attribute.level': 'level',
  'attribute.language': 'language',
  'attribute.participation': 'participation',
  'attribute.newcomers': 'newcomers',
  'attribute.external': 'external people',
  'attribute.form': 'answer to {form}',
  'price.pairs':
    '{count, plural, =0 {no pair breaks it} one {# pair that it keeps apart sits together} other {# pairs that it keeps apart sit together}}',
  'price.people':
    '{count, plural, =0 {nobody is elsewhere} one {# person is elsewhere than it wants} other {# people are elsewhere than it wants}}',
  'price.groups': '{count, plural, =0 {no group breaks it} one {# group breaks it} other {# groups break it}}',
  'remedy.letGo':
    'Without the rule “{rule}”{more, plural, =0 {} other { and without {also}, of another conflict}}: {status, select, settled {{breaks}; score {score}} impossible {still no division, as was proved} other {not settled in the time there was}}.',
  'remedy.without': 'With {names} left without a group: every rule is kept for the others; score {score}.',
  'remedy.size':
    'With {groups, plural, one {# group} other {# groups}} instead: {leftOut, plural, =0 {everybody has a place} one {# person has no group} other {# people have no group}}.',
  otherSizes:
    'groups of {asked} were asked for: {people, plural, one {# person makes} other {# people make}} up no such groups, so {groups, plural, one {one group of {most} is proposed} other {# groups of {least} to {most} are proposed}}',
  moreConflicts: 'other sets of rules may be in conflict too: they were not all looked for in the time there was',
  warned: 'the rule “{rule}” was let go for {name}{count, plural, =0 {} other {, who sits with {others}}}',
} as const;
