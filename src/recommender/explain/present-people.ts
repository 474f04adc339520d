import {
  type Audience,
  audienceOf,
  dateOf,
  dayOf,
  idOf,
  type PathStep,
  pathsFrom,
  typeOf,
} from '../../community/index.ts';
import { type AcquaintanceStep, type PersonSuggestion, type TieKind, viewerParameters } from '../../domain/index.ts';
import type { Graph, Queries } from '../../graph/index.ts';
import type { RankedQuestion, Ranking } from '../ask.ts';
import type { EligibilityFacts, KeptBy } from '../candidates/eligible.ts';
import { fingerprintOf } from '../exposure/fingerprint.ts';
import { ASKED_AMONG_FIRST, DAYS_OF_A_WEEK } from '../exposure/load.ts';
import type { Ranked } from '../scorers/ranked.ts';
import { confidenceOf } from './confidence.ts';
import { contributionsOf, totalOf } from './contributions.ts';
import { readerLanguage } from './reader-language.ts';

type Row = Queries['people/suggested']['row'];

/** More people are read than shown, for some may turn out not to be eligible at this moment. */
const SPARE = 8;

/** Of those who know and may not be proposed, as many are checked against the graph at most: a count needs no more. */
const CHECKED = 200;

/** Somebody who knows and is not proposed. */
export interface KeptOut {
  readonly by: Exclude<KeptBy, 'unseen'>;
  /** Day from which they may be asked again, where that may be told. */
  readonly until: string | null;
}

export interface PresentedPeople {
  readonly people: PersonSuggestion[];
  /** Names of all who may be proposed. */
  readonly names: ReadonlyMap<string, string>;
  /** Who would stand among the people as at least possible, were they asked. */
  readonly keptOut: readonly KeptOut[];
}

/**
 * The best people as cards, checked against the graph as it is at this moment, the names of those who could be brought
 * together, checked the same way, and what keeps out those who know and are not proposed.
 */
export async function presentPeople(
  asked: RankedQuestion,
  graph: Graph,
  limit: number,
  alsoNamed: readonly string[],
): Promise<PresentedPeople> {
  const { ranking, viewer } = asked;
  const { community } = asked.snapshot;
  // Who has only been around shows nothing of the question, and is no answer to it.
  const candidates = ranking.people.filter(({ confidenceScore = 1 }) => confidenceScore > 0).slice(0, limit + SPARE);
  const paths = pathsOf(asked, candidates);
  const onPaths = [...paths.values()].flat().map(({ member }) => idOf(community, member));
  const knowing = ranking.keptOut.filter((person) => knows(asked, person)).slice(0, CHECKED);
  const ids = [...new Set([...[...candidates, ...knowing].map(({ id }) => id), ...onPaths, ...alsoNamed])];
  if (ids.length === 0) return { people: [], names: new Map(), keptOut: [] };
  const today = dayOf(asked.now.toISOString());
  const rows = await graph.run(
    'people/suggested',
    {
      ids,
      since: dateOf(today - DAYS_OF_A_WEEK + 1) ?? '',
      question: fingerprintOf(asked.ask),
      askedAmong: ASKED_AMONG_FIRST,
      ...viewerParameters(viewer),
    },
    asked.options.signal ? { signal: asked.options.signal } : {},
  );
  const kept = new Map(rows.map((row) => [row.id, { row, by: keptBy(asked, row) }] as const));
  const eligible = new Map([...kept].flatMap(([id, { row, by }]) => (by === null ? [[id, row] as const] : [])));
  const people = candidates
    .filter(({ id }) => eligible.has(id))
    .slice(0, limit)
    .map((person) => suggestion(asked, person, eligible, paths.get(person.node)));
  const names = new Map([...eligible.values()].map(({ id, name }) => [id, name]));
  const keptOut = [...knowing, ...candidates.filter((person) => knows(asked, person))].flatMap(({ id }): KeptOut[] => {
    const { row, by = null } = kept.get(id) ?? {};
    if (by === null || by === 'unseen') return [];
    return [{ by, until: by === 'not-now' ? (row?.notNow ?? null) : null }];
  });
  return { people, names, keptOut };
}

/** What keeps somebody out now; by what was in memory where the graph says nothing else: they were not ranked. */
function keptBy(asked: RankedQuestion, row: Row): KeptBy | null {
  const { eligibility } = asked.ranking;
  const member = asked.snapshot.community.find('member', row.id);
  return eligibility.keptNowBy(member, factsNow(asked, row)) ?? eligibility.keptBy(member);
}

/** Whether somebody is at least possible. */
function knows({ weights }: RankedQuestion, person: Ranked): boolean {
  return confidenceOf(person.confidenceScore ?? person.score, weights.confidence) !== 'faint';
}

/** What the graph says now of who was ranked by what was in memory. */
function factsNow({ ranking, snapshot }: RankedQuestion, row: Row): EligibilityFacts {
  return {
    hidden: row.visibility === 'hidden',
    paused: row.paused,
    outside: row.participation === 'outside',
    until: dayOf(row.until),
    notNow: dayOf(row.notNow),
    askBudget: row.askBudget,
    asks: () => row.asked,
    refuses: row.notAbout.some((topic) => ranking.eligibility.topics.has(snapshot.community.find('topic', topic))),
  };
}

function suggestion(
  asked: RankedQuestion,
  person: Ranked,
  rows: ReadonlyMap<string, Row>,
  path: readonly PathStep[] | undefined,
): PersonSuggestion {
  const row = rows.get(person.id);
  const contributions = contributionsOf(person.parts(), readerLanguage(asked));
  return {
    id: person.id,
    name: row?.name ?? person.id,
    function: row?.function ?? null,
    organisation: row?.organisation ?? null,
    languages: row?.languages ?? [],
    score: totalOf(contributions),
    confidence: confidenceOf(person.confidenceScore ?? person.score, asked.weights.confidence),
    contributions,
    path: path === undefined ? null : acquaintances(asked, path, rows),
  };
}

function pathsOf(asked: RankedQuestion, candidates: readonly Ranked[]): Map<number, PathStep[]> {
  const { community } = asked.snapshot;
  const asker = asked.ask.asker === undefined ? -1 : community.find('member', asked.ask.asker);
  const audience = audienceOf(community, asked.viewer);
  if (asker < 0 || !audience.sees(asker)) return new Map();
  return pathsFrom(
    community,
    asker,
    new Set(candidates.map(({ node }) => node)),
    throughEligible(audience, asked.ranking),
  );
}

/** Whoever stands on a way is asked for an introduction: nobody does who may not be asked. */
export function throughEligible(audience: Audience, { eligibility }: Pick<Ranking, 'eligibility'>): Audience {
  return { ...audience, sees: (member) => audience.sees(member) && eligibility.allows(member) };
}

/** Null when somebody on the way may no longer be seen, or asked. */
function acquaintances(
  asked: RankedQuestion,
  path: readonly PathStep[],
  rows: ReadonlyMap<string, Row>,
): AcquaintanceStep[] | null {
  const { community } = asked.snapshot;
  const steps = path.map((step): AcquaintanceStep | null => {
    const row = rows.get(idOf(community, step.member));
    if (row === undefined) return null;
    if (step.kind === 'tie') {
      const kind = step.tie as TieKind;
      return { id: row.id, name: row.name, via: step.tieId ? { kind, type: 'tie', id: step.tieId } : { kind } };
    }
    const common =
      step.common === undefined ? {} : { type: typeOf(community, step.common), id: idOf(community, step.common) };
    return { id: row.id, name: row.name, via: { kind: step.kind, ...common } };
  });
  return steps.some((step) => step === null) ? null : steps.filter((step) => step !== null);
}
