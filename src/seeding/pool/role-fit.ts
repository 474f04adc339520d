import { FACILITATOR_STEMS, LEADER_STEMS } from '../../domain/index.ts';
import { foldedWords } from '../../language/index.ts';
import type { RoleName } from '../formats/roles.ts';
import type { Person } from './pool.ts';
import { seniorityOf } from './seniority.ts';

/** What a role is told from: deeds, parts held before, and how many other organisations a person has ties into. */
export interface RoleSigns {
  readonly person: Person;
  readonly otherOrganisations: number;
}

/** 0 to 1, reaching 1 at `full`. */
const upTo = (count: number, full: number): number => Math.min(1, count / full);

const PARTS = { facilitator: FACILITATOR_STEMS, leader: LEADER_STEMS } as const;

/** Whether somebody facilitates, leads, or did either, in a group of the community. */
export const holdsRole = (person: Person, part: keyof typeof PARTS): boolean =>
  person.participations.some(
    ({ role }) => role !== null && foldedWords(role).some((word) => PARTS[part].some((stem) => word.startsWith(stem))),
  );

/** How well the evidence says that a person could take a role, 0 to 1. It says nothing of how good they are at it. */
export const ROLE_FIT: Record<RoleName, (signs: RoleSigns) => number> = {
  facilitator: ({ person }) =>
    holdsRole(person, 'facilitator')
      ? 1
      : person.participation === 'core'
        ? 0.4
        : person.participation === 'active'
          ? 0.2
          : 0,
  'case-owner': ({ person }) => (person.concerns.length > 0 ? 1 : person.needs.length > 0 ? 0.6 : 0.2),
  leader: ({ person }) => (holdsRole(person, 'leader') ? 1 : holdsRole(person, 'facilitator') ? 0.6 : 0.2),
  'agenda-activist': ({ person }) => upTo(person.concerns.length, 3),
  'community-keeper': ({ person }) =>
    (person.participation === 'core' ? 0.6 : person.participation === 'active' ? 0.3 : 0) +
    0.4 * upTo(person.deeds.gatherings, 6),
  'critical-friend': ({ person }) =>
    (person.external ? 0.4 : 0) + 0.6 * upTo(person.deeds.comments + person.deeds.answers, 6),
  'social-reporter': ({ person }) => upTo(2 * person.deeds.stories + person.deeds.artefacts, 5),
  'external-messenger': ({ person, otherOrganisations }) =>
    (person.external ? 0.3 : 0) + 0.7 * upTo(otherOrganisations, 4),
  'value-detective': ({ person }) => upTo(person.deeds.feedback + 2 * person.deeds.stories, 5),
  'organisational-broker': ({ person, otherOrganisations }) =>
    0.5 * (person.deeds.reports > 0 ? 1 : seniorityOf(person.level) >= 0.8 ? 0.6 : 0) +
    0.5 * upTo(otherOrganisations, 5),
};
