import { list } from './list.ts';
import type { Words } from './words.ts';

/** The ending of a plural. */
const s = (count: number): string => (count > 1 ? 's' : '');

/** What is said of groups, in English. */
export const EN: Words = {
  criteria: {
    concerns: 'concerns',
    functions: 'functions',
    organisations: 'organisations',
    seniority: 'seniority',
    involvement: 'involvement',
    acquaintance: 'acquaintance',
    needs: 'needs met',
    coverage: 'expertise covered',
    interest: 'interest in the theme',
    isolates: 'isolates brought in',
    bridging: 'bridges between clusters',
    availability: 'availability',
    roles: 'roles',
    size: 'size',
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
  sharesConcern: (title, others) => `shares “${title}” with ${others} other${s(others)}`,
  sharesTopic: (label, others) => `has the topic “${label}” in common with ${others} other${s(others)}`,
  gets: (need, name, by) => `looks for “${need}”: ${name} brings “${by}”`,
  gives: (need, name, by) => `brings “${by}” to ${name}, who looks for “${need}”`,
  knows: (topics) => `knows about ${topics}`,
  takesRole: (role) => `can take the role of ${role}`,
  bridges: (languages) => `bridges the languages (${languages})`,
  onlyFrom: (organisation) => `brings the view of ${organisation}`,
  completes: 'completes the group',
  placed: (groups, people) => `${groups} group${s(groups)}, ${people} people`,
  leftAside: (count, reason) =>
    `${count} not placed: ${{ left: 'left', paused: 'paused', external: 'external' }[reason]}`,
  leftOut: (names) => `without a group, because sizes do not come out even or suffice so: ${names}`,
  cut: 'the time was over: this is the best found by then',
  unknown: 'no division was found in the time, and none was proved not to be there: give more time with --seconds',
  proposedThemes: (titles) => `concerns most shared in this pool: ${titles}`,
  noTopics: (text) => `no topic of the community recognised in “${text}”`,
  fewProposals: (count) => `only ${count} proposal${s(count)}: others were too much like it`,
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
  remedy: 'take one of these rules away',
  sizesConflict: (people, min, max) =>
    `${people} people cannot be divided so: this format takes ${min} to ${max} people a group`,
  group: (number) => `Group ${number}`,
  round: (number) => `Round ${number}`,
  proposal: (number) => `Proposal ${number}`,
  invitation: ({ name, format, others, about, why, role, rhythm }) =>
    `Dear ${name},\n\nWe propose a ${format}${about === null ? '' : ` about “${about}”`}, with ${others}.\nWhy you: ${why}.${role === null ? '' : `\nProposed role: ${role}.`}\nRhythm: ${rhythm}.\n\nYou are free to accept or to decline.`,
};
