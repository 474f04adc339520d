/** Somebody who could be in a team, better ranked ones first among their like. */
export interface Candidate {
  /** Numbers of the needs that they meet. */
  readonly covers: ReadonlySet<number>;
  /** How well they suit the whole of it, as a share of the best: 0, as when left out, to 1. */
  readonly fit?: number;
}

export interface TeamRequest<Person extends Candidate> {
  /** What is needed, each by its number with how much it weighs. */
  readonly needs: ReadonlyMap<number, number>;
  /** Best ranked first. */
  readonly candidates: readonly Person[];
  /** People in the team at most. */
  readonly most: number;
  /** How far two candidates are from talking to each other: 0 they do, 1 nobody connects them. */
  readonly distance?: (one: Person, other: Person) => number;
  /** Who is in it from the start, and leads where somebody does. */
  readonly first?: Person;
  /** Whether one of them leads: then it counts how far each is from the leader, not from everybody. */
  readonly hasLeader?: boolean;
}

export interface TeamMember<Person> {
  readonly person: Person;
  /** Needs that they meet and nobody before them does; none for somebody who deepens what others brought. */
  readonly adds: readonly number[];
}

/** How much of what somebody is worth is lost when nobody connects them with the others. */
const COST_OF_DISTANCE = 0.25;
/** What meeting an open need counts beside suiting the whole: covering alone brings in people on the strength of asides. */
const SHARE_OF_COVERAGE = 0.5;

/**
 * A few people who together meet what is needed, at low communication cost: each next one is worth what they add to what
 * is not met yet and how well they suit the whole, less what it costs to talk to those before them. After Lappas, Liu and
 * Terzi (2009), greedy cover; with a leader after Kargar and An (2011), who count distances from the leader. The first,
 * who leads where somebody does, is worth most alone, unless it is said who that is. Ends when the team is full, or nobody is worth anything: where no
 * one's fit is known, as soon as all is met that can be.
 */
export function formTeam<Person extends Candidate>(request: TeamRequest<Person>): TeamMember<Person>[] {
  const { needs, candidates, most, distance = () => 0, hasLeader = false, first } = request;
  const team: TeamMember<Person>[] = [];
  const open = new Map(needs);
  const enter = (member: TeamMember<Person>): void => {
    team.push(member);
    for (const need of member.adds) open.delete(need);
  };
  if (first !== undefined) enter({ person: first, adds: [...first.covers].filter((need) => open.has(need)) });
  const all = [...needs.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  while (team.length < most) {
    const near = (hasLeader ? team.slice(0, 1) : team).map(({ person }) => person);
    let best: TeamMember<Person> | undefined;
    let highest = 0;
    for (const person of candidates) {
      if (team.some((member) => member.person === person)) continue;
      const adds = [...person.covers].filter((need) => open.has(need));
      const coverage = adds.reduce((sum, need) => sum + (open.get(need) ?? 0), 0) / all;
      const alone = SHARE_OF_COVERAGE * coverage + (1 - SHARE_OF_COVERAGE) * (person.fit ?? 0);
      if (alone <= highest) continue;
      const worth = alone * (1 - COST_OF_DISTANCE * meanDistance(person, near, distance));
      if (worth > highest) {
        highest = worth;
        best = { person, adds };
      }
    }
    if (best === undefined) break;
    enter(best);
  }
  return team;
}

function meanDistance<Person>(
  person: Person,
  others: readonly Person[],
  distance: (one: Person, other: Person) => number,
): number {
  if (others.length === 0) return 0;
  return others.reduce((sum, other) => sum + distance(person, other), 0) / others.length;
}
