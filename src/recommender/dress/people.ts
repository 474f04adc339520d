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
import type { Queries } from '../../graph/index.ts';
import { confidenceOf } from '../explain/confidence.ts';
import { contributionsOf, totalOf } from '../explain/contributions.ts';
import { fingerprintOf } from '../fair/fingerprint.ts';
import { ASKED_AMONG_FIRST, DAYS_OF_A_WEEK } from '../fair/load.ts';
import type { Ranked } from '../lanes/ranked.ts';
import type { Ranking } from '../rank.ts';
import type { Asked, RecommenderParts } from '../recommender.ts';
import { readerLanguage } from './reader-language.ts';

type Row = Queries['people/suggested']['row'];

/** More people are read than shown, for some may turn out not to be askable at this moment. */
const SPARE = 8;

/**
 * The best people as cards, checked against the graph as it is at this moment, and the names of those who could be
 * brought together, checked the same way.
 */
export async function peopleSuggestions(
  asked: Asked,
  parts: RecommenderParts,
  limit: number,
  alsoNamed: readonly string[],
): Promise<{ people: PersonSuggestion[]; names: ReadonlyMap<string, string> }> {
  const { ranking, state, viewer } = asked;
  const candidates = ranking.people.slice(0, limit + SPARE);
  const paths = pathsOf(asked, candidates);
  const onPaths = [...paths.values()].flat().map(({ member }) => idOf(state.community, member));
  const ids = [...new Set([...candidates.map(({ id }) => id), ...onPaths, ...alsoNamed])];
  if (ids.length === 0) return { people: [], names: new Map() };
  const today = dayOf(asked.now.toISOString());
  const rows = await parts.graph.run(
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
  const refused = new Set(asked.understanding.topics.map(({ topic }) => idOf(state.community, topic)));
  const askable = new Map(rows.filter((row) => canBeAsked(row, refused, today)).map((row) => [row.id, row] as const));
  const people = candidates
    .filter(({ id }) => askable.has(id))
    .slice(0, limit)
    .map((person) => suggestion(asked, parts, person, askable, paths.get(person.node)));
  return { people, names: new Map([...askable.values()].map(({ id, name }) => [id, name])) };
}

/** The same rules as before ranking, on what the graph says now. */
function canBeAsked(row: Row, topics: ReadonlySet<string>, today: number): boolean {
  if (row.paused || row.participation === 'outside') return false;
  if (row.until !== null && dayOf(row.until) <= today) return false;
  if (row.notNow !== null && dayOf(row.notNow) > today) return false;
  if (row.askBudget !== null && row.asked >= row.askBudget) return false;
  return !row.notAbout.some((topic) => topics.has(topic));
}

function suggestion(
  asked: Asked,
  parts: RecommenderParts,
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
    confidence: confidenceOf(person.fitness ?? person.score, parts.settings.weights.confidence),
    contributions,
    path: path === undefined ? null : acquaintances(asked, path, rows),
  };
}

function pathsOf(asked: Asked, candidates: readonly Ranked[]): Map<number, PathStep[]> {
  const { community } = asked.state;
  const asker = asked.ask.asker === undefined ? -1 : community.find('member', asked.ask.asker);
  const audience = audienceOf(community, asked.viewer);
  if (asker < 0 || !audience.sees(asker)) return new Map();
  return pathsFrom(
    community,
    asker,
    new Set(candidates.map(({ node }) => node)),
    throughAskable(audience, asked.ranking),
  );
}

/** Whoever stands on a way is asked for an introduction: nobody does who may not be asked. */
export function throughAskable(audience: Audience, { mayAsk }: Pick<Ranking, 'mayAsk'>): Audience {
  return { ...audience, sees: (member) => audience.sees(member) && mayAsk(member) };
}

/** Null when somebody on the way may no longer be seen, or asked. */
function acquaintances(
  asked: Asked,
  path: readonly PathStep[],
  rows: ReadonlyMap<string, Row>,
): AcquaintanceStep[] | null {
  const { community } = asked.state;
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
