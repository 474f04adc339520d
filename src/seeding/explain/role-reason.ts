import type { RoleName } from '../formats/roles.ts';
import type { Concern, Person } from '../pool/pool.ts';
import { holdsRole } from '../pool/role-fit.ts';
import type { Explaining } from './explain-group.ts';
import { NEED, type Reason } from './reason.ts';

/** A fit as messenger from which somebody has ties into two other organisations at least: see `ROLE_FIT`. */
const TIES_ELSEWHERE = 0.3;
/** What being external counts in the same fit. */
const EXTERNAL = 0.3;

/** What a role is said to be suggested for: the sign that shows it, with its number or title. */
interface Sign {
  readonly sign: string;
  readonly count?: number;
  readonly concern?: Concern;
  readonly title?: string;
}

/**
 * Why somebody could take a role: what they did or are that is known. Null where nothing shows it.
 */
export function roleReason(
  { facts, words, pool }: Pick<Explaining, 'facts' | 'words' | 'pool'>,
  number: number,
  role: RoleName,
): Reason | null {
  const person = pool.people[number] as Person;
  const ties = (facts.roleFit['external-messenger']?.[number] ?? 0) - (person.external ? EXTERNAL : 0) > TIES_ELSEWHERE;
  const found = SIGNS[role](person, ties);
  if (found === null) return null;
  const { sign, count = 0, concern, title = concern?.title ?? '' } = found;
  return {
    text: words.takesRole(role, { sign, count, title }),
    names: concern !== undefined ? [`${concern.type}/${concern.id}`] : sign === 'need' ? [NEED + title] : [],
  };
}

const deed = (sign: string, count: number): Sign | null => (count > 0 ? { sign, count } : null);
const isBusy = ({ participation }: Person): Sign | null =>
  participation === 'core' ? { sign: 'core' } : participation === 'active' ? { sign: 'active' } : null;
const ofConcern = ({ concerns: [concern] }: Person): Sign | null =>
  concern === undefined ? null : { sign: concern.type, concern };

/** The strongest sign that somebody suits a role, in the order in which `ROLE_FIT` counts them. */
const SIGNS: Readonly<Record<RoleName, (person: Person, hasTiesElsewhere: boolean) => Sign | null>> = {
  facilitator: (person) => (holdsRole(person, 'facilitator') ? { sign: 'held' } : isBusy(person)),
  'case-owner': (person) =>
    ofConcern(person) ?? (person.needs[0] === undefined ? null : { sign: 'need', title: person.needs[0] }),
  leader: (person) =>
    holdsRole(person, 'leader') ? { sign: 'held' } : holdsRole(person, 'facilitator') ? { sign: 'facilitated' } : null,
  'agenda-activist': (person) => ofConcern(person),
  'community-keeper': (person) => deed('gatherings', person.deeds.gatherings) ?? isBusy(person),
  'critical-friend': (person) =>
    deed('deeds', person.deeds.comments + person.deeds.answers) ?? (person.external ? { sign: 'external' } : null),
  'social-reporter': ({ deeds }) => deed('written', deeds.artefacts),
  'external-messenger': ({ external }, ties) => (ties ? { sign: 'ties' } : external ? { sign: 'external' } : null),
  'value-detective': ({ deeds }) => deed('stories', deeds.stories) ?? deed('feedback', deeds.feedback),
  'organisational-broker': ({ deeds }, ties) => (ties ? { sign: 'ties' } : deed('team', deeds.reports)),
};
