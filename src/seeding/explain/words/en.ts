import { decimal, languageName, list } from '../../../language/index.ts';
import type { Ineligible } from '../../pool/eligible.ts';
import type { Words } from './words.ts';

/** The ending of a plural. */
const s = (count: number): string => (count > 1 ? 's' : '');

const quote = (title: string): string => `“${title}”`;
const inEnglish = (tag: string): string => languageName('en', tag);

const LEFT_ASIDE: Record<Ineligible, string> = {
  left: 'left',
  paused: 'paused',
  external: 'external',
  outside: 'outside the community’s life',
  'not-concerned': 'not concerned by the subject, as far as is known',
};

/** What is said of groups, in English. */
export const EN: Words = {
  measures: {
    needs: 'needs met',
    coverage: 'expertise covered',
    interest: 'interest in the theme',
    isolates: 'isolates brought in',
    bridging: 'bridges between clusters',
    availability: 'availability',
    roles: 'roles',
    size: 'size',
  },
  sliders: {
    concerns: { alike: 'like concerns', mixed: 'mixed concerns' },
    functions: { alike: 'like functions', mixed: 'mixed functions' },
    organisations: { alike: 'same organisations', mixed: 'mixed organisations' },
    seniority: { alike: 'like seniority', mixed: 'mixed seniority' },
    involvement: { alike: 'like involvement', mixed: 'mixed involvement' },
    acquaintance: { alike: 'people who know each other', mixed: 'new acquaintances' },
  },
  roles: {
    facilitator: 'facilitator',
    'case-owner': 'case owner',
    leader: 'leader',
    'agenda-activist': 'agenda activist',
    'community-keeper': 'community keeper',
    'critical-friend': 'critical friend',
    'social-reporter': 'social reporter',
    'external-messenger': 'external messenger',
    'value-detective': 'value detective',
    'organisational-broker': 'organisational broker',
  },
  rules: {
    'line-of-management': 'nobody with their manager, at any level up',
    competitors: 'no competitors together',
    'recently-together': 'not the same pair again so soon',
    language: 'a language in common',
  },
  sharesConcern: (title, others) => `concern in common with ${others} other${s(others)}, “${title}”`,
  sharesTopic: (label, others) => `topic in common with ${others} other${s(others)}, “${label}”`,
  gets: (need, name, by) =>
    `looks for “${need}”: ${name} ${'offer' in by ? `offers “${by.offer}”` : `knows about “${by.topic}”`}`,
  gives: (need, name, by) =>
    `${'offer' in by ? `offers “${by.offer}”` : `knows about “${by.topic}”`}: ${name} looks for “${need}”`,
  knows: (topics) => `knows about ${list('en', topics.map(quote))}`,
  takesRole: (role) => `possible role: ${role}`,
  bridges: (languages) => `links the languages of the group: ${list('en', languages.map(inEnglish))}`,
  onlyFrom: (organisation) => `brings the view of another organisation: ${organisation}`,
  onlyFunction: (work) => `brings the experience of another function: ${work}`,
  moreSenior: (name) => `a longer path behind them than ${name}`,
  lessSenior: (name) => `a fresher view than ${name}`,
  knowsPeople: (names) => `already in touch with ${list('en', names)}`,
  newFaces: (others) =>
    others > 1 ? 'no tie with the group known yet: new acquaintances' : 'no tie known yet: a new acquaintance',
  reasons: (reasons) => reasons.join('; '),
  completes: 'to complete the group',
  quote,
  number: (value) => decimal('en', value),
  spoken: (language) => `in ${inEnglish(language)}`,
  bridgedBy: (name) => `languages bridged by ${name}`,
  unmet: (criteria) => `not yet: ${criteria.join(', ')}`,
  placed: (groups, people) => `${groups} group${s(groups)}, ${people} people`,
  leftAside: (count, reason) => `${count} not placed: ${LEFT_ASIDE[reason]}`,
  fewConcerned: (names, fewest) =>
    `${names.length === 0 ? 'this concerns none of these people' : `this concerns ${list('en', names)} alone`}, and a group of this format takes ${fewest} at least: say the subject otherwise, widen the pool or choose another format`,
  notSeen: (count) =>
    `${count} member${s(count)} show${count > 1 ? '' : 's'} to the community alone and ${count > 1 ? 'are' : 'is'} missing here: look as a member to count them in`,
  leftOut: (names) => `without a group, given the number and the size of groups: ${names}`,
  cut: 'the time was over: this is the best found by then',
  unknown: 'no division was found in the time, and none was proved not to be there: give more time (seconds)',
  proposedThemes: (titles) => `concerns most shared in this pool: ${titles}`,
  noTopics: (text) => `no topic of the community recognised in “${text}”`,
  fewProposals: (count) => `only ${count} proposal${s(count)}: others were too much like it`,
  inParts: (people, parts, isAlike) =>
    `${people} people are too many to be compared all together: they were divided into ${parts} parts first, ${isAlike ? 'each of alike people' : 'each as mixed as the whole'}, and each part into groups; one proposal is made`,
  shortlisted: (people, looked) =>
    `${people} people are too many to be compared all together: the ${looked} who suit best one by one were`,
  repeats: (repeats, bound) =>
    repeats === 0 ? 'no pair meets twice' : `${repeats} repeated meeting${s(repeats)}; any plan has at least ${bound}`,
  oneRound: (round, rounds) =>
    `round ${round} of ${rounds}: each round is kept by itself; a change here leaves the others as they are, and makes no pair meet again that it can keep from it`,
  pairAgain: (one, other, rounds) => `${one} and ${other} (round${s(rounds.length)} ${list('en', rounds)})`,
  meetAgain: (pairs, more) =>
    `also meet in another saved round: ${pairs.join(', ')}${more > 0 ? `, and ${more} more pair${s(more)}` : ''}`,
  similarGroup: (group, name, common) =>
    `group ${group}: “${name}” exists already and is like it (${common} members in common)`,
  relaxed: (rule, score) => `without “${rule}” it can be done (score ${score})`,
  stillImpossible: (rule) => `without “${rule}” another conflict remains`,
  impossible: 'no division keeps every rule; these are smallest sets of rules that cannot be kept together:',
  remedy: (costs) => `take one of these rules away: ${costs.join('; ')}`,
  sizesConflict: (people, min, max) =>
    `${people} people cannot be divided so: this format takes ${min} to ${max} people a group`,
  group: (number) => `Group ${number}`,
  round: (number) => `Round ${number}`,
  proposal: (number) => `Proposal ${number}`,
  invitation: ({ name, format, others, about, why, role, rhythm }) =>
    `Dear ${name},\n\nWe propose a ${format}${about === null ? '' : ` about “${about}”`}, with ${others}.\nWhy you: ${why}.${role === null ? '' : `\nProposed role: ${role}.`}\nRhythm: ${rhythm}.\n\nYou are free to accept or to decline.`,
};
