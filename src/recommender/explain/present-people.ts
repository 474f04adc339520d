import {
  type Audience,
  audienceOf,
  dateOf,
  dayOf,
  idOf,
  type NodeType,
  type PathStep,
  pathsFrom,
  typeOf,
} from '../../community/index.ts';
import {
  type AcquaintanceStep,
  type Confidence,
  type Language,
  type PersonSuggestion,
  type SameQuestion,
  type TieKind,
  viewerParameters,
} from '../../domain/index.ts';
import type { Graph, Queries } from '../../graph/index.ts';
import { list, QUOTED } from '../../language/index.ts';
import type { RankedQuestion, Ranking } from '../ask.ts';
import type { Brought } from '../bring-together.ts';
import type { EligibilityFacts, KeptBy } from '../candidates/eligible.ts';
import { fingerprintOf } from '../exposure/fingerprint.ts';
import { countAsks, DAYS_OF_A_WEEK } from '../exposure/load.ts';
import { everybodysGroups } from '../gathered.ts';
import { isAround, type SameConcern } from '../same-question.ts';
import type { ContributionName } from '../scorers/part.ts';
import type { Ranked } from '../scorers/ranked.ts';
import { confidenceOf, surestFirst } from './confidence.ts';
import { contributionsOf, SMALL, totalOf } from './contributions.ts';
import type { NameOf, Names } from './names.ts';
import { SAME_QUESTION } from './phrases.ts';
import { readProfileSentences } from './profile-sentences.ts';
import { type ToldFrom, tellPerson } from './tell-person.ts';
import { REASONS } from './words.ts';

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

/** Whom an answer names: who knows, who has the same question, and the names of those who could be brought together. */
export interface PresentedPeople {
  readonly people: PersonSuggestion[];
  readonly others: SameQuestion[];
  readonly names: ReadonlyMap<string, string>;
  /** What things are called that the answer tells of. */
  readonly nameOf: NameOf;
  /** Who would stand among the people as at least possible, were they asked. */
  readonly keptOut: readonly KeptOut[];
}

export interface PeopleOptions {
  readonly limit: number;
  readonly language: Language;
  readonly names: Names;
  /** Who may be brought together, and what each of them brings. */
  readonly brought: readonly Brought[];
}

/**
 * The best people as cards, surest first, those with the same question and the names of those who could be brought
 * together, all checked against the graph as it is at this moment; and what keeps out those who know and are not proposed.
 */
export async function presentPeople(
  asked: RankedQuestion,
  graph: Graph,
  { limit, language, names, brought }: PeopleOptions,
): Promise<PresentedPeople> {
  const { ranking, snapshot, input } = asked;
  const { community } = snapshot;
  const asksByName = (asked.understanding.named ?? []).some(({ type }) => type === 'member');
  const candidates = surestFirst(
    // Who has only been around shows nothing of the question, and is no answer to it.
    ranking.people.filter(({ confidenceScore = 1 }) => confidenceScore > 0),
    (person) => confidenceOfPerson(asked, person),
  )
    // Whoever asks for somebody by name is not sent to others who hardly show a thing.
    .filter((person) => !asksByName || confidenceOfPerson(asked, person) !== 'faint')
    .slice(0, limit + SPARE);
  const concerned = ranking.others.slice(0, limit + SPARE);
  const paths = pathsOf(asked, candidates);
  const onPaths = [...paths.values()].flat().map(({ member }) => idOf(community, member));
  const knowing = ranking.keptOut.filter((person) => knows(asked, person)).slice(0, CHECKED);
  const ids = [...new Set([...candidates, ...knowing, ...brought, ...concerned].map(({ id }) => id).concat(onPaths))];
  const told = candidates.flatMap((person) =>
    person
      .parts()
      .filter(({ name, amount }) => NAMED.has(name) && (name === 'nearness' || amount >= SMALL * person.score)),
  );
  const things = [
    ...told.map(({ evidence }) => community.find(evidence.type as NodeType, evidence.id)),
    ...brought.flatMap(({ covers }) => covers),
    ...concerned.flatMap(({ concerns }) => concerns.slice(0, CONCERNS).map(({ node }) => node)),
  ];
  const [rows, nameOf, sentences] = await Promise.all([
    readRows(asked, graph, ids),
    names.of(things),
    readProfileSentences(
      asked,
      graph,
      candidates.map(({ id }) => id),
    ),
  ]);
  const kept = new Map(rows.map((row) => [row.id, { row, by: keptBy(asked, row) }] as const));
  const eligible = new Map([...kept].flatMap(([id, { row, by }]) => (by === null ? [[id, row] as const] : [])));
  const shown = candidates.filter(({ id }) => eligible.has(id)).slice(0, limit);
  const today = dayOf(asked.now.toISOString());
  const from: ToldFrom = {
    ...{ community, language, nameOf, sentences },
    isEverybodys: everybodysGroups(community, input.audience, today),
    suggested: new Map(shown.map(({ node, id }) => [node, eligible.get(id)?.name ?? ''])),
  };
  return {
    people: shown.map((person) => suggestion(asked, person, eligible, paths.get(person.node), from)),
    keptOut: [...knowing, ...candidates.filter((person) => knows(asked, person))].flatMap(({ id }): KeptOut[] => {
      const { row, by = null } = kept.get(id) ?? {};
      if (by === null || by === 'unseen') return [];
      return [{ by, until: by === 'not-now' ? (row?.notNow ?? null) : null }];
    }),
    others: othersOf(asked, concerned, rows, from).slice(0, limit),
    names: new Map([...eligible.values()].map(({ id, name }) => [id, name])),
    nameOf,
  };
}

/** Parts whose reasons name the thing they rest on. */
const NAMED: ReadonlySet<ContributionName> = new Set<ContributionName>([
  'accepted-answer',
  'answered',
  'authored',
  'circle',
  'commented',
  'contributed',
  'declared-topic',
  'member-of',
  'nearness',
  'used',
]);
/** What somebody with the same question is told by at most. */
const CONCERNS = 2;

async function readRows(asked: RankedQuestion, graph: Graph, ids: readonly string[]): Promise<readonly Row[]> {
  if (ids.length === 0) return [];
  const today = dayOf(asked.now.toISOString());
  return await graph.run(
    'people/suggested',
    {
      ids,
      since: dateOf(today - DAYS_OF_A_WEEK + 1) ?? '',
      question: fingerprintOf(asked.ask),
      ...viewerParameters(asked.viewer),
    },
    asked.options.signal ? { signal: asked.options.signal } : {},
  );
}

/** What keeps somebody out now; by what was in memory where the graph says nothing else: they were not ranked. */
function keptBy(asked: RankedQuestion, row: Row): KeptBy | null {
  const { eligibility } = asked.ranking;
  const member = asked.snapshot.community.find('member', row.id);
  return eligibility.keptNowBy(member, factsNow(asked, row)) ?? eligibility.keptBy(member);
}

/** Whether somebody is at least possible. */
function knows(asked: RankedQuestion, person: Ranked): boolean {
  return confidenceOfPerson(asked, person) !== 'faint';
}

/** Those with the same question, as the graph knows them now. */
function othersOf(
  asked: RankedQuestion,
  concerned: readonly SameConcern[],
  rows: readonly Row[],
  { nameOf, language }: ToldFrom,
): SameQuestion[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const today = dayOf(asked.now.toISOString());
  return concerned.flatMap(({ id, concerns }) => {
    const row = byId.get(id);
    if (row === undefined || !isAround(factsNow(asked, row), today)) return [];
    const told = concerns.slice(0, CONCERNS);
    const why = told.map(({ name, node }) => {
      const title = nameOf(node);
      return title === undefined ? REASONS[name][language] : SAME_QUESTION[name][language](QUOTED[language](title));
    });
    return [
      {
        ...{ id, name: row.name, function: row.function, organisation: row.organisation },
        evidence: told.map(({ evidence }) => evidence),
        why: list(language, [...new Set(why)]),
      },
    ];
  });
}

/** What the graph says now of who was ranked by what was in memory. */
function factsNow({ ranking, snapshot }: RankedQuestion, row: Row): EligibilityFacts {
  return {
    hidden: row.visibility === 'hidden',
    paused: row.paused,
    outside: row.participation === 'outside',
    since: dayOf(row.arrived),
    until: dayOf(row.until),
    notNow: dayOf(row.notNow),
    askBudget: row.askBudget,
    asks: () => countAsks(row.id, byWhom(row.made), byWhom(row.told)),
    refuses: row.notAbout.some((topic) => ranking.eligibility.topics.has(snapshot.community.find('topic', topic))),
  };
}

const byWhom = (rows: Row['made']): Map<string, number> => new Map(rows.map(({ by, number }) => [by, number]));

function suggestion(
  asked: RankedQuestion,
  person: Ranked,
  rows: ReadonlyMap<string, Row>,
  path: readonly PathStep[] | undefined,
  from: ToldFrom,
): PersonSuggestion {
  const row = rows.get(person.id);
  const contributions = contributionsOf(person.parts(), from.language, tellPerson(from, person.node));
  return {
    id: person.id,
    name: row?.name ?? person.id,
    function: row?.function ?? null,
    organisation: row?.organisation ?? null,
    languages: row?.languages ?? [],
    score: totalOf(contributions),
    confidence: confidenceOfPerson(asked, person),
    contributions,
    path: path === undefined ? null : acquaintances(asked, path, rows),
  };
}

/** How sure the answer is of somebody. */
export function confidenceOfPerson({ weights }: RankedQuestion, person: Ranked): Confidence {
  return confidenceOf(person.confidenceScore ?? person.score, weights.confidence);
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
