import { type Audience, type Community, type CommunityNames, dateOf, dayOf, NO_DAY } from '../community/index.ts';
import { AppError } from '../domain/index.ts';
import { compare } from './compare.ts';
import { LAYERS } from './layers.ts';
import { clustering, density, readAdjacency, reciprocity, rowLength, weakComponents } from './measures/index.ts';
import type { Network } from './network.ts';
import { type Projection, type ProjectionOptions, project } from './project.ts';

export const STEPS = ['month', 'quarter', 'year'] as const;
export type Step = (typeof STEPS)[number];

/** A network in one period. All are null where so few people are tied that a visitor could tell who they are. */
export interface Period {
  /** ISO days, both counted in. The first and the last period may be cut by what is looked at. */
  readonly from: string;
  readonly to: string;
  /** People with a tie. */
  readonly people: number | null;
  /** Pairs that a layer ties, each once a layer and direction: those formed and those kept. */
  readonly ties: number | null;
  /** Against the period of the same length before, the first one too: in neither, in that alone, in both. */
  readonly formed: number | null;
  readonly faded: number | null;
  readonly kept: number | null;
  /** People who were there by the end and had no tie. */
  readonly isolates: number | null;
  /** Parts of two people or more that no tie joins. */
  readonly components: number | null;
  /** Share of the pairs of people who were there that are tied, 0 to 1 (Wasserman and Faust, 1994). */
  readonly density: number | null;
  /** Share of the ties that are returned, 0 to 1; null without directions or ties (Wasserman and Faust, 1994). */
  readonly reciprocity: number | null;
  /** Mean, over those with two contacts or more, of the share of their contacts who are tied, 0 to 1; null without any (Watts and Strogatz, 1998). */
  readonly clustering: number | null;
}

export interface Series {
  readonly step: Step;
  readonly items: readonly Period[];
  /**
   * What has no day, in ties of the layers: `always` stand in every period (a tie that is stated lasts), `never` in none
   * (an answer or a meeting happened on a day that nobody knows).
   */
  readonly undated: { readonly always: number; readonly never: number };
}

/** Most periods: twenty years of months. */
const MOST_PERIODS = 240;
const MONTHS: Readonly<Record<Step, number>> = { month: 1, quarter: 3, year: 12 };
/** Before all that anybody dates. */
const LONG_AGO = dayOf('1800-01-01');
/** After all of it. */
const FAR_OFF = dayOf('9999-12-31');

/** What a series is read from: a community as one viewer sees it. */
export interface SeriesScene {
  readonly community: Community;
  readonly names: CommunityNames;
  readonly audience: Audience;
}

/**
 * A network period by period, along the calendar, from the first dated tie to the latest day known unless the look says
 * otherwise. With `fewest`, periods in which fewer people are tied say nothing.
 *
 * @throws AppError `bad-input` for more than 240 periods, for layers of people and things, and where nothing has a day
 */
export function seriesOf(scene: SeriesScene, look: ProjectionOptions, step: Step, fewest = 0): Series {
  // A name that is no layer is told as every look tells it.
  project(scene.community, scene.names, scene.audience, look);
  const layers = look.layers.filter((layer) => LAYERS[layer].between.join() !== 'member,member');
  if (layers.length > 0)
    throw new AppError('bad-input', `${layers.join(', ')} ties people to things: a series is of people, leave it out`);
  const within = (from: number | null, to: number | null): Projection =>
    project(scene.community, scene.names, scene.audience, {
      ...look,
      from: from === null ? undefined : (dateOf(from) ?? undefined),
      to: to === null ? undefined : (dateOf(to) ?? undefined),
    });
  const sizeOf = ({ network }: Projection): number => network.sources.length;
  const always = sizeOf(within(null, LONG_AGO));
  const last = look.to === undefined ? scene.community.latestDay : dayOf(look.to);
  const whole = within(look.from === undefined ? null : dayOf(look.from), look.to === undefined ? null : last);
  const first = look.from === undefined ? firstDay((to) => sizeOf(within(null, to)) > always, last) : dayOf(look.from);
  if (first === null || last === NO_DAY)
    throw new AppError(
      'bad-input',
      `none of these ${sizeOf(whole)} ties has a day: give --from and --to, or other layers`,
    );
  const periods = periodsOf(first, last, step);
  const never = sizeOf(within(null, null)) - sizeOf(within(null, FAR_OFF));
  const items: Period[] = [];
  const [begin] = periods;
  let before = begin === undefined ? undefined : within(addMonths(monthOf(begin.from), -MONTHS[step]), begin.from - 1);
  for (const period of periods) {
    const now = within(period.from, period.to);
    items.push(periodOf(scene.community, period, before ?? now, now, fewest));
    before = now;
  }
  return { step, items, undated: { always, never } };
}

interface Days {
  readonly from: number;
  readonly to: number;
}

function periodOf(community: Community, days: Days, before: Projection, now: Projection, fewest: number): Period {
  const network = presentIn(community, now, days.to);
  const { formed, faded, kept } = compare(before, now, (layer) => LAYERS[layer].isDirected);
  const { both } = readAdjacency(network);
  const contacts = Array.from({ length: network.size }, (_, place) => rowLength(both, place));
  const people = contacts.filter((count) => count > 0).length;
  const between = { from: dateOf(days.from) ?? '', to: dateOf(days.to) ?? '' };
  const isTold = people >= fewest;
  const told = <Value>(value: Value): Value | null => (isTold ? value : null);
  const isolates = network.size - people;
  const shares = [...clustering(network)].filter((_, place) => (contacts[place] ?? 0) > 1);
  return {
    ...between,
    people: told(people),
    ties: told(formed.length + kept.length),
    ...{ formed: told(formed.length), faded: told(faded.length), kept: told(kept.length) },
    isolates: isolates > 0 && isolates < fewest ? null : told(isolates),
    components: told(weakComponents(network).sizes.filter((size) => size > 1).length),
    density: told(density(network)),
    reciprocity: told(reciprocity(network)),
    clustering: told(shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length),
  };
}

/** The network without those who came later: nobody is alone before they are there. */
function presentIn({ members }: Community, { network, nodes }: Projection, last: number): Network {
  const isTied = new Set([...network.sources, ...network.targets]);
  const places = new Map<number, number>();
  nodes.forEach((node, place) => {
    const since = members.get(node)?.since ?? NO_DAY;
    if (isTied.has(place) || since === NO_DAY || since <= last) places.set(place, places.size);
  });
  const moved = (ends: Int32Array): Int32Array => ends.map((place) => places.get(place) ?? 0);
  return { ...network, size: places.size, sources: moved(network.sources), targets: moved(network.targets) };
}

/** The first day by which something dated is there; null when nothing is by the last. */
function firstDay(isThereBy: (day: number) => boolean, last: number): number | null {
  if (last === NO_DAY || !isThereBy(last)) return null;
  let [below, reached] = [LONG_AGO, last];
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2);
    if (isThereBy(middle)) reached = middle;
    else below = middle;
  }
  return reached;
}

function periodsOf(first: number, last: number, step: Step): Days[] {
  const begin = monthOf(first);
  const aligned = begin - (begin % MONTHS[step]);
  const count = Math.floor((monthOf(last) - aligned) / MONTHS[step]) + 1;
  if (count > MOST_PERIODS)
    throw new AppError(
      'bad-input',
      `from ${dateOf(first)} to ${dateOf(last)} there are ${count} periods of a ${step}, over ${MOST_PERIODS}: ` +
        'take longer ones, or less time',
    );
  return Array.from({ length: Math.max(0, count) }, (_, place) => {
    const month = aligned + place * MONTHS[step];
    return { from: Math.max(first, addMonths(month, 0)), to: Math.min(last, addMonths(month, MONTHS[step]) - 1) };
  });
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const [year = '0', month = '1'] = (dateOf(day) ?? '').split('-');
  return Number(year) * 12 + Number(month) - 1;
}

/** First day of the month that comes so many months after this one. */
function addMonths(month: number, more: number): number {
  const sum = month + more;
  return dayOf(`${String(Math.floor(sum / 12)).padStart(4, '0')}-${String((sum % 12) + 1).padStart(2, '0')}-01`);
}
