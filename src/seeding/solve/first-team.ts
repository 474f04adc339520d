import { formTeam } from '../../team/index.ts';
import type { Facts } from '../criteria/facts.ts';
import type { Explaining } from '../explain/explain-group.ts';
import type { DivideRequest } from '../optimise/divide.ts';
import { compileProblem } from '../optimise/problem.ts';

/** Knowing a topic at least so well meets the need for it. */
const KNOWS = 0.5;

/**
 * Where one group is to be brought together out of a pool for what it needs: those who cover it at low communication
 * cost, filled up with whoever the theme concerns most, as the group that the search starts from. Nothing elsewhere.
 */
export function firstTeam({ facts, rules, frames }: DivideRequest, { facts: known, format }: Explaining) {
  const [frame] = frames;
  if (frame?.groups !== 1 || frame.leftOut.max === 0 || known.neededTopics === 0) return undefined;
  const problem = compileProblem(facts, rules, frame);
  if (problem.units.length !== known.people || problem.place.some((place) => place >= 0)) return undefined;
  const ranked = rankedBy(known);
  const team = formTeam({
    needs: new Map(Array.from({ length: known.neededTopics }, (_, topic) => [topic, 1])),
    candidates: ranked,
    most: frame.max,
    distance: (one, other) => 1 - (known.nearness[one.number * known.people + other.number] as number),
    hasLeader: format.roles.includes('leader'),
  }).map(({ person }) => person);
  const rest = ranked.filter((person) => !team.includes(person));
  const chosen = [...team, ...rest.slice(0, Math.max(0, frame.min - team.length))];
  const start = new Int32Array(known.people).fill(1);
  for (const { number } of chosen) start[problem.unitOf[number] as number] = 0;
  return start;
}

/** People with what they know of the needed topics, those whom the theme concerns most first. */
function rankedBy({ people, neededTopics, expertise, interest }: Facts) {
  return Array.from({ length: people }, (_, number) => ({
    number,
    covers: new Set(
      Array.from({ length: neededTopics }, (_, topic) => topic).filter(
        (topic) => (expertise[number * neededTopics + topic] as number) >= KNOWS,
      ),
    ),
  })).sort((a, b) => (interest[b.number] as number) - (interest[a.number] as number) || a.number - b.number);
}
