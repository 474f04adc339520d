/** Somebody who could be in a team, better ranked ones first among their like. */
export interface Candidate {
  /** Numbers of the needs that they meet. */
  readonly covers: ReadonlySet<number>;
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
  /** Whether one of them leads: then it counts how far each is from the leader, not from everybody. */
  readonly hasLeader?: boolean;
}

export interface TeamMember<Person> {
  readonly person: Person;
  /** Needs that they meet and nobody before them does. */
  readonly adds: readonly number[];
}

/** How much of what somebody adds is lost when nobody connects them with the others. */
const COST_OF_DISTANCE = 0.25;

/**
 * A few people who together meet what is needed, at low communication cost: each next one adds most of what is not met
 * yet, less what it costs to talk to those before them. After Lappas, Liu and Terzi (2009), greedy cover; with a leader
 * after Kargar and An (2011), who count distances from the leader. The first, who leads where somebody does, is whoever
 * meets most. Ends when nobody adds anything, or the team is full.
 */
export function formTeam<Person extends Candidate>(request: TeamRequest<Person>): TeamMember<Person>[] {
  const { needs, candidates, most, distance = () => 0, hasLeader = false } = request;
  const team: TeamMember<Person>[] = [];
  const open = new Map(needs);
  while (team.length < most && open.size > 0) {
    const near = (hasLeader ? team.slice(0, 1) : team).map(({ person }) => person);
    let best: TeamMember<Person> | undefined;
    let most = 0;
    for (const person of candidates) {
      if (team.some((member) => member.person === person)) continue;
      const adds = [...person.covers].filter((need) => open.has(need));
      const gain = adds.reduce((sum, need) => sum + (open.get(need) ?? 0), 0);
      if (gain <= most) continue;
      const worth = gain * (1 - COST_OF_DISTANCE * meanDistance(person, near, distance));
      if (worth > most) {
        most = worth;
        best = { person, adds };
      }
    }
    if (best === undefined) break;
    team.push(best);
    for (const need of best.adds) open.delete(need);
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
