import { drawBelow, seededRandom, shuffled } from '../../random/index.ts';
import { finiteField } from './finite-field.ts';

/** For each round the group of each of `groups × size` places, no two places meeting twice. */
export type Schedule = number[][];

/**
 * A schedule of the social golfer problem with as many of the rounds asked for as the constructions below reach: at
 * least one, and rounds that are missing are for others to find.
 */
export function golferSchedule(groups: number, size: number, rounds: number): Schedule {
  const byField = lines(groups, size, rounds);
  if (byField.length >= rounds) return byField;
  const byTurning = turned(groups, size, rounds);
  return byTurning.length > byField.length ? byTurning : byField;
}

/**
 * Parallel lines of slope a over a finite field: places are points (x, y), a round is a slope, a group is a line
 * y − a·x = b. Two points with different x lie on one line. What never met, the points of equal x, plays on by itself.
 * With as many groups as a field has elements: 8 × 4 gives 9 rounds, and n × n the n + 1 of an affine plane.
 */
function lines(groups: number, size: number, rounds: number): Schedule {
  const places = Array.from({ length: groups * size }, (_, place) => place);
  const field = size <= groups && groups <= 64 && rounds > 1 ? finiteField(groups) : null;
  if (field === null) return [places.map((place) => Math.floor(place / size))];
  const schedule = Array.from({ length: Math.min(rounds, groups) }, (_, slope) =>
    places.map((place) => field.subtract(place % groups, field.multiply(slope, Math.floor(place / groups)))),
  );
  if (groups % size === 0 && rounds > groups) {
    const inRow = golferSchedule(groups / size, size, rounds - groups);
    for (const round of inRow)
      schedule.push(
        places.map((place) => Math.floor(place / groups) * (groups / size) + (round[place % groups] as number)),
      );
  }
  return schedule;
}

/** More places than this, and a first round that can be turned is not found in the time one would wait. */
const MOST_PLACES = 40;
const TURN_STEPS = 60_000;
const TURN_STARTS = 8;

/**
 * One round turned again and again: places stand on circles of `turns` places each, with at most two in the middle. If
 * no two pairs of the first round are the same distance apart on the same circles, no turn repeats a pair. Kirkman's
 * fifteen schoolgirls, 5 × 3 for 7 days, come out of it.
 */
function turned(groups: number, size: number, rounds: number): Schedule {
  const count = groups * size;
  const pairs = groups * ((size * (size - 1)) / 2);
  if (count > MOST_PLACES || rounds < 2) return [];
  const random = seededRandom(count * 97 + rounds);
  for (let turns = rounds; turns <= rounds + 4; turns += 1) {
    const middle = count % turns;
    const circles = (count - middle) / turns;
    const distances =
      circles * Math.floor((turns - 1) / 2) + ((circles * (circles - 1)) / 2) * turns + circles * middle;
    if (middle > 2 || circles === 0 || distances < pairs) continue;
    for (let start = 0; start < TURN_STARTS; start += 1) {
      const first = firstRound({ count, size, turns, middle }, random);
      if (first === null) continue;
      return Array.from({ length: rounds }, (_, turn) => {
        const round = new Array<number>(count);
        first.forEach((place, seat) => {
          round[turnPlace(place, turn, turns, middle)] = Math.floor(seat / size);
        });
        return round;
      });
    }
  }
  return [];
}

interface Circles {
  readonly count: number;
  readonly size: number;
  readonly turns: number;
  readonly middle: number;
}

/** Places 0 … middle − 1 stay; the others move one on along their circle. */
function turnPlace(place: number, turn: number, turns: number, middle: number): number {
  if (place < middle) return place;
  const circle = Math.floor((place - middle) / turns);
  return middle + circle * turns + ((place - middle - circle * turns + turn) % turns);
}

/** A round all of whose pairs are at different distances, by annealing on how many distances occur again. */
function firstRound({ count, size, turns, middle }: Circles, random: () => number): number[] | null {
  const orbit = distanceNumbers(count, turns, middle);
  const seats = shuffled([...Array(count).keys()], random);
  const uses = new Int32Array(count * count);
  const change = (seat: number, by: number): number => {
    const start = seat - (seat % size);
    let cost = 0;
    for (let other = start; other < start + size; other += 1) {
      if (other === seat) continue;
      const key = orbit[(seats[seat] as number) * count + (seats[other] as number)] as number;
      // Key 0 stands for a distance that no turn may hold: two in the middle, or half a circle apart.
      if (by > 0) cost += key === 0 || (uses[key] as number) > 0 ? 1 : 0;
      uses[key] = (uses[key] as number) + by;
      if (by < 0) cost -= key === 0 || (uses[key] as number) > 0 ? 1 : 0;
    }
    return cost;
  };
  const swap = (a: number, b: number): number => {
    let cost = change(a, -1) + change(b, -1);
    [seats[a], seats[b]] = [seats[b] as number, seats[a] as number];
    cost += change(a, 1) + change(b, 1);
    return cost;
  };
  let cost = 0;
  for (let seat = 0; seat < count; seat += 1)
    for (let other = seat + 1; other < seat - (seat % size) + size; other += 1) {
      const key = orbit[(seats[seat] as number) * count + (seats[other] as number)] as number;
      if (key === 0 || (uses[key] as number) > 0) cost += 1;
      uses[key] = (uses[key] as number) + 1;
    }
  for (let step = 0; step < TURN_STEPS && cost > 0; step += 1) {
    const a = drawBelow(random, count);
    const b = drawBelow(random, count);
    if (Math.floor(a / size) === Math.floor(b / size)) continue;
    const difference = swap(a, b);
    const temperature = 0.9 * (0.15 / 0.9) ** (step / TURN_STEPS);
    if (difference <= 0 || random() < Math.exp(-difference / temperature)) cost += difference;
    else swap(a, b);
  }
  return cost === 0 ? seats : null;
}

/** A number for each pair of places, the same for pairs that turn into each other; 0 for those that must not meet. */
function distanceNumbers(count: number, turns: number, middle: number): Int32Array {
  const numbers = new Map<string, number>();
  const orbit = new Int32Array(count * count);
  for (let a = 0; a < count; a += 1)
    for (let b = 0; b < count; b += 1) {
      if (a === b || (a < middle && b < middle)) continue;
      const key = distanceOf(Math.min(a, b), Math.max(a, b), turns, middle);
      if (key === null) continue;
      if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
      orbit[a * count + b] = numbers.get(key) as number;
    }
  return orbit;
}

function distanceOf(a: number, b: number, turns: number, middle: number): string | null {
  const circleOf = (place: number): number => Math.floor((place - middle) / turns);
  if (a < middle) return `${a} to circle ${circleOf(b)}`;
  const along = (((b - a) % turns) + turns) % turns;
  if (circleOf(a) !== circleOf(b)) return `${circleOf(a)} to ${circleOf(b)} at ${along}`;
  // Half a circle apart, a pair turns into itself: it would meet again after half the turns.
  return 2 * along === turns ? null : `${circleOf(a)} at ${Math.min(along, turns - along)}`;
}
