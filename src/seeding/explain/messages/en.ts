import { LETTERS_EN } from './letters/en.ts';
import { RULES_EN } from './rules/en.ts';
/**
 * What is said of groups, in English, as ICU MessageFormat: this file names every message. What begins with `reason.` and
 * `role.because.` is a sentence that stands in a letter to whom it is about; `of` before a name is the name with its "of".
 */
export const EN = {
  ...RULES_EN,
  ...LETTERS_EN,
  'measure.needs': 'needs met',
  'measure.coverage': 'expertise covered',
  'measure.interest': 'interest in the theme',
  'measure.isolates': 'isolates brought in',
  'measure.bridging': 'bridges between clusters',
  'measure.availability': 'availability',
  'measure.roles': 'roles',
  'measure.size': 'size',
  'slider.concerns': '{way, select, alike {like concerns} other {mixed concerns}}',
  'slider.functions': '{way, select, alike {like functions} other {mixed functions}}',
  'slider.organisations': '{way, select, alike {same organisations} other {mixed organisations}}',
  'slider.seniority': '{way, select, alike {like seniority} other {mixed seniority}}',
  'slider.involvement': '{way, select, alike {like involvement} other {mixed involvement}}',
  'slider.acquaintance': '{way, select, alike {people who know each other} other {new acquaintances}}',
  'role.facilitator': 'facilitator',
  'role.case-owner': 'case owner',
  'role.leader': 'leader',
  'role.agenda-activist': 'agenda activist',
  'role.community-keeper': 'community keeper',
  'role.critical-friend': 'critical friend',
  'role.social-reporter': 'social reporter',
  'role.external-messenger': 'external messenger',
  'role.value-detective': 'value detective',
  'role.organisational-broker': 'organisational broker',
  'rule.line-of-management': 'nobody with their manager, at any level up',
  'rule.competitors': 'no competitors together',
  'rule.recently-together': 'not the same pair again so soon',
  'rule.language': 'a language in common',
  'reason.gets.offer': 'You are looking for “{need}”, and {name} offers “{offer}”.',
  'reason.gets.topic': 'You are looking for “{need}”, and {name} knows about “{topic}”.',
  'reason.gives.offer': '{name} is looking for “{need}”, and you offer “{offer}”.',
  'reason.gives.topic': '{name} is looking for “{need}”, and you know about “{topic}”.',
  'reason.concerned':
    '{deed, select, raised {You raised the concern “{title}”.} shares {You share the concern “{title}”.} asked {You asked “{title}”.} answered {You answered “{title}”.} authored {You wrote “{title}”.} contributed {You contributed to “{title}”.} says {Your profile speaks of it: “{title}”.} tells {Your profile speaks of the subject.} needs {You are looking for “{title}”.} vouched {Other members vouch for you on the topic “{title}”.} commented {You commented on “{title}”.} used {You used “{title}”.} other {You know the topic “{title}”.}}',
  'reason.knows': 'The subject touches on {topics}, which you know about.',
  'reason.concern': 'You share the concern “{title}” with {others}.',
  'reason.topic': 'You have the topic “{title}” in common with {others}.',
  'reason.bridge': 'You speak {languages}, and so link the languages of the group.',
  'reason.organisation':
    '{others, plural, one {You bring the view {ofOrganisation}.} other {You bring the view {ofOrganisation} to the group.}}',
  'reason.function':
    '{others, plural, one {You bring the experience of another function: {work}.} other {You bring the experience of a function that nobody else in the group has: {work}.}}',
  'reason.senior': 'You have come further in the trade than {name}.',
  'reason.junior': 'You bring a fresher view of the trade than {name}.',
  'reason.known': 'You are already in touch with {names}.',
  'reason.new':
    '{others, plural, one {You and {name} do not know each other yet, as far as we know.} other {You do not know anybody in the group yet, as far as we know.}}',
  'reason.completes': 'You would be a good addition to the group.',
  'role.because.facilitator':
    '{sign, select, held {You could facilitate: you have already facilitated a group of the community.} core {You could facilitate: you are at the core of the community’s life.} other {You could facilitate: you take an active part in the community’s life.}}',
  'role.because.case-owner':
    '{sign, select, challenge {You could bring a case: you carry the concern “{title}”.} question {You could bring a case: you asked “{title}”.} other {You could bring a case: you are looking for “{title}”.}}',
  'role.because.leader':
    '{sign, select, held {You could lead: you have already led a group of the community.} other {You could lead: you have already facilitated a group of the community.}}',
  'role.because.agenda-activist': 'You could keep the subjects alive: you carry the concern “{title}”.',
  'role.because.community-keeper':
    '{sign, select, gatherings {You could look after the community: you took part in {count, plural, one {one gathering} other {# gatherings}}.} core {You could look after the community: you are at the core of its life.} other {You could look after the community: you take an active part in its life.}}',
  'role.because.critical-friend':
    '{sign, select, deeds {You could be a critical friend: you have answered or commented {count, plural, one {once} other {# times}}.} other {You could be a critical friend: you look at the community from outside.}}',
  'role.because.social-reporter':
    'You could report on what the group does: you have contributed to {count, plural, one {a document} other {# documents}} of the community.',
  'role.because.external-messenger':
    '{sign, select, ties {You could carry the message outside: you have ties with other organisations.} other {You could carry the message outside: you come from outside the community.}}',
  'role.because.value-detective':
    '{sign, select, stories {You could trace what the group brings: you have already shared an experience with the community.} other {You could trace what the group brings: you have already given your opinion of what was suggested to you.}}',
  'role.because.organisational-broker':
    '{sign, select, ties {You could link the organisations: you have ties with several of them.} other {You could link the organisations: you lead a team in yours.}}',
  'others.more': '{names} and {more, plural, one {one other person} other {# other people}}',
  quote: '“{text}”',
  shared: '{count, plural, =0 {“{text}”} other {“{text}” ({names})}}',
  spoken: 'in {language}',
  bridgedBy: 'languages bridged by {name}',
  unmet: 'not yet: {criteria}',
  placed: '{groups, plural, one {# group} other {# groups}}, {people, plural, one {# person} other {# people}}',
  leftAside:
    '{count, number} not placed: {reason, select, left {left} paused {paused} external {external} outside {outside the community’s life} other {not concerned by the subject, as far as is known}}',
  fewConcerned:
    '{count, plural, =0 {the subject concerns none of these people} other {the subject concerns only {names}}}, and a group of this format takes {fewest} at least: say the subject otherwise, widen the pool or choose another format',
  completed:
    'those concerned are not enough to make a group; {count, plural, one {somebody close to the subject joins them} other {people close to the subject join them}}: {names}',
  concernedLeftOut: 'the subject concerns {names} too, but the rules and the sizes of groups leave no place for them',
  notSeen:
    'you look as a visitor: members who show themselves to the community alone are not counted in: look as a member to do so',
  leftOut: 'without a group, given the number and the size of groups: {names}',
  cut: 'the time was over: this is the best found by then',
  unknown: 'no division was found in the time, and none was proved not to be there: give more time (seconds)',
  proposedThemes: 'concerns most shared in this pool: {titles}',
  noTopics: 'no topic of the community recognised in “{text}”',
  readAs:
    '{way, select, named {the subject was understood as {topics}} other {“{text}” names no topic of the community; the subject was understood as close to {topics}: if that is not it, say it in other words}}',
  fewProposals: 'only {count, plural, one {# proposal} other {# proposals}}: others were too much like it',
  inParts:
    '{people, number} people are too many to be compared all together: they were divided into {parts} parts first, {kind, select, alike {each of alike people} other {each as mixed as the whole}}, and each part into groups; one proposal is made',
  shortlisted:
    '{people, number} people are too many to be compared all together: the {looked, number} who suit best one by one were',
  repeats:
    '{repeats, plural, =0 {no pair meets twice} one {# repeated meeting; any plan has at least {bound}} other {# repeated meetings; any plan has at least {bound}}}',
  oneRound:
    'round {round} of {rounds}: each round is kept by itself; a change here leaves the others as they are, and makes no pair meet again that it can keep from it',
  pairAgain: '{one} and {other} ({count, plural, one {round} other {rounds}} {rounds})',
  meetAgain:
    'also meet in another saved round: {pairs}{more, plural, =0 {} one {, and # more pair} other {, and # more pairs}}',
  similarGroup:
    'group {group}: “{name}” exists already and is like it ({common, plural, one {# member} other {# members}} in common)',
  impossible: 'no division keeps every rule; these are smallest sets of rules that cannot be kept together:',
  tooSmall:
    '{group, plural, =0 {this group} other {group {group}}}: {people, plural, =0 {nobody left} =1 {one person} other {{people} people}}, and this format needs at least {least}: invite somebody else, or divide this group among the others',
  erased:
    'somebody in this proposal is not here any more, or cannot be seen any more: its reasons were taken out; a change makes them anew',
  aboutPairs: 'It is about: {pairs}.',
  sizesConflict:
    '{people, plural, one {# person} other {# people}} cannot be divided so: this format takes {min} to {max} people a group',
  unanswered:
    'of {people, plural, one {# person} other {# people}}, {count, plural, one {# has} other {# have}} not said when they are free: counted as free at any time',
  freeHours: '{count, plural, =0 {no hour of the week in common} other {free in common: {hours}}}',
  fewerHours: 'With {hours, plural, one {# hour} other {# hours}} in common at most: every rule is kept.',
  noHour: 'Not even one hour in common can be found so: make other groups, or ask people for more hours.',
  hoursFitFew: 'Too few others are free at the same hours as {names} to make a group.',
  group: 'Group {number}',
  round: 'Round {number}',
  proposal: 'Proposal {number}',
} as const;
