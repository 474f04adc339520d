import { AppError, type Language, type Note, type Viewer, viewerParameters } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import { groupScore } from './criteria/score.ts';
import { explainConflicts } from './explain/explain-conflicts.ts';
import { type Explaining, explainGroup } from './explain/explain-group.ts';
import { WORDS, type Words } from './explain/words/index.ts';
import { findFormat } from './formats/find-format.ts';
import type { Format } from './formats/format.ts';
import { type DivideRequest, divide } from './optimise/divide.ts';
import { type Frame, planFrames } from './optimise/frame.ts';
import { compileProblem, type Problem } from './optimise/problem.ts';
import { eligiblePool } from './pool/eligible.ts';
import { readFacts } from './pool/facts.ts';
import { type Meaning, readMeanings } from './pool/meanings.ts';
import { matchNeeds } from './pool/needs.ts';
import { type PoolChoice, readPool } from './pool/read-pool.ts';
import { topicFinder } from './pool/topics-in-text.ts';
import { planRounds } from './rounds/plan-rounds.ts';
import { deriveRules } from './rules/derive-rules.ts';
import { rulesByHand } from './rules/read-rules.ts';
import { NO_RULES, type RulesFile } from './rules/rules-file.ts';
import type { Seeding } from './seeding.ts';
import { type About, readTheme } from './theme.ts';

export interface SeedRequest {
  readonly format: string;
  readonly pool: PoolChoice;
  readonly size?: number | undefined;
  readonly groups?: number | undefined;
  readonly about?: About | undefined;
  readonly rules?: RulesFile | undefined;
  /** 1 when left out. */
  readonly rounds?: number | undefined;
  /** Number that fixes the result; 1 when left out. */
  readonly seed?: number | undefined;
  /** Seconds after which the best so far is given; 20 when left out. */
  readonly seconds?: number | undefined;
  /** Distinct proposals at most; 3 when left out, 1 for several rounds. */
  readonly proposals?: number | undefined;
  /** Language of reasons and notes; French when left out, as most of the first communities speak it. */
  readonly language?: Language | undefined;
}

export interface SeedOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Seeds sub-groups out of a pool of members. */
export interface Seeder {
  readonly seed: (request: SeedRequest, viewer: Viewer, options?: SeedOptions) => Promise<Seeding>;
}

export interface SeederServices {
  readonly graph: Graph;
  /** Compares needs, offers and concerns by meaning; by topics and words alone where there is none. */
  readonly meaning?: Meaning | null;
  /** Formats that the community declared itself. */
  readonly formats?: readonly Format[];
  readonly today?: () => string;
}

export function createSeeder({ graph, meaning = null, formats = [], today = isoToday }: SeederServices): Seeder {
  return {
    async seed(request, viewer, { signal, onProgress } = {}) {
      const format = findFormat(request.format, formats);
      const words = WORDS[request.language ?? 'fr'];
      const file = request.rules ?? NO_RULES;
      const whole = await readPool(graph, viewer, request.pool, {
        today: today(),
        language: request.language ?? 'fr',
        signal,
      });
      const { pool, leftAside } = eligiblePool(whole, file.external ?? format.rules.external);
      const theme = await readTheme(graph, pool, request.about, words, signal);
      const similarity = meaning === null ? null : await readMeanings(pool, meaning, signal);
      const needs = matchNeeds(pool, topicFinder(pool.topics), similarity);
      const facts = readFacts(pool, theme.theme, needs, similarity);
      const scoring = groupScore(facts, format, { ...format.weights, ...file.weights });
      const absent = new Map(leftAside.map(({ id, reason }) => [id, `who is not placed: ${reason}`]));
      const rules = [...deriveRules(pool, format, file), ...rulesByHand(pool, file, absent)];
      checkWanted(format, request);
      const frames = framesFor(pool.people.length, format, request, rules);
      const around: Explaining = { pool, facts, format, scoring, needs, neededTopics: theme.theme.topics, words };
      const base = { format: format.id, pool: { kind: request.pool.kind, people: pool.people.length } };
      const notes: Note[] = [...theme.notes, ...leftAsideNotes(leftAside, words)];
      if (frames.length === 0) {
        const text = words.sizesConflict(pool.people.length, format.size.min, format.size.max);
        return { ...base, proposals: [], conflicts: [{ rules: ['size'], remedy: text }], notes };
      }
      const options = {
        seed: request.seed ?? 1,
        proposals: request.proposals ?? 3,
        timeLimit: (request.seconds ?? 20) * 1_000,
        signal,
        onProgress,
      };
      const divideRequest: DivideRequest = { facts, rules, frames, score: scoring.score, options };
      const proposals =
        (request.rounds ?? 1) > 1
          ? await inRounds(divideRequest, request.rounds ?? 1, around, notes)
          : await atOnce(divideRequest, around, notes);
      if ('conflicts' in proposals)
        return {
          ...base,
          proposals: [],
          conflicts: await explainConflicts(divideRequest, proposals.conflicts, words),
          notes,
        };
      const similar = await similarGroups(graph, viewer, format, theme, proposals.proposals[0], words, today());
      return { ...base, proposals: proposals.proposals, conflicts: [], notes: [...notes, ...similar] };
    },
  };
}

type Proposals =
  | { readonly proposals: Seeding['proposals'] }
  | { readonly conflicts: readonly (readonly DivideRequest['rules'][number][])[] };

async function atOnce(request: DivideRequest, around: Explaining, notes: Note[]): Promise<Proposals> {
  const { words } = around;
  const result = await divide(request);
  if (result.status === 'impossible') return result;
  if (result.status === 'unknown') {
    notes.push({ code: 'not-found-in-time', text: words.unknown });
    return { proposals: [] };
  }
  if (result.isCut) notes.push({ code: 'time-over', text: words.cut });
  if (result.found.length < (request.options.proposals ?? 1))
    notes.push({ code: 'few-proposals', text: words.fewProposals(result.found.length) });
  const proposals = result.found.map(({ groupOf, objective }) =>
    proposalOf(around, result.problem, [groupOf], objective),
  );
  noteLeftOut(proposals[0], around, notes);
  return { proposals };
}

async function inRounds(request: DivideRequest, rounds: number, around: Explaining, notes: Note[]): Promise<Proposals> {
  const { words } = around;
  const problem = compileProblem(request.facts, request.rules, request.frames[0] as Frame);
  const plan = await planRounds(problem, request.score, rounds, request.options);
  // Where not even one round is found, one division says whether and why it cannot be done.
  if (plan === null) return atOnce(request, around, notes);
  if (plan.isCut) notes.push({ code: 'time-over', text: words.cut });
  notes.push({ code: 'repeats', text: words.repeats(plan.repeats, plan.bound) });
  const proposals = [proposalOf(around, problem, plan.rounds, plan.objective)];
  noteLeftOut(proposals[0], around, notes);
  return { proposals };
}

function proposalOf(
  around: Explaining,
  { groups, unitOf, people }: Problem,
  rounds: readonly Int32Array[],
  score: number,
): Seeding['proposals'][number] {
  const sitting = rounds.map((groupOf) => {
    const members = Array.from({ length: groups + 1 }, (): number[] => []);
    for (let person = 0; person < people; person += 1)
      members[groupOf[unitOf[person] as number] as number]?.push(person);
    return members;
  });
  return {
    score,
    rounds: sitting.map((members) => ({
      groups: members.slice(0, groups).map((numbers) => explainGroup(around, numbers)),
    })),
    leftOut: (sitting[0]?.[groups] ?? []).map((person) => around.pool.people[person]?.id ?? ''),
  };
}

/** Sizes are the format's own business: a wish outside them is a mistake, not a conflict of rules. */
function checkWanted(format: Format, { size, groups, rounds }: SeedRequest): void {
  const wrong = (field: string, message: string): AppError =>
    new AppError('bad-input', message, { details: { field } });
  if (size !== undefined && (size < format.size.min || size > format.size.max))
    throw wrong(
      'size',
      `${format.id} takes ${format.size.min} to ${format.size.max} people a group, not ${size}: choose a size in between`,
    );
  if (groups !== undefined && groups < 1)
    throw wrong('groups', `${groups} groups cannot be made: ask for at least one`);
  if (rounds !== undefined && (rounds < 1 || rounds > 60))
    throw wrong('rounds', `${rounds} rounds cannot be planned: ask for 1 to 60`);
}

/** Kept groups have a size of their own: sizes and numbers are planned for the others, and room is made for the kept. */
function framesFor(
  people: number,
  format: Format,
  { size, groups }: SeedRequest,
  rules: DivideRequest['rules'],
): Frame[] {
  const kept = rules.flatMap(({ constraints }) => constraints.filter((constraint) => constraint.kind === 'kept'));
  const keptPeople = kept.reduce((sum, constraint) => sum + constraint.people.length, 0);
  const others = groups === undefined ? undefined : groups - kept.length;
  if (kept.length > 0 && people === keptPeople && (others ?? 0) <= 0)
    return [{ groups: kept.length, min: 0, max: people, leftOut: { min: 0, max: 0 } }];
  const frames = planFrames({
    people: people - keptPeople,
    size: format.size,
    gathers: format.gathers,
    groupSize: size,
    groups: others,
  });
  return frames.map((frame) => ({ ...frame, groups: frame.groups + kept.length }));
}

function leftAsideNotes(leftAside: readonly { reason: 'left' | 'paused' | 'external' }[], words: Words): Note[] {
  return (['left', 'paused', 'external'] as const).flatMap((reason) => {
    const count = leftAside.filter((one) => one.reason === reason).length;
    return count === 0 ? [] : [{ code: `not-placed-${reason}`, text: words.leftAside(count, reason) }];
  });
}

/** People named one by one at most. */
const MOST_NAMED = 12;

function noteLeftOut(
  proposal: Seeding['proposals'][number] | undefined,
  { pool, format, words }: Explaining,
  notes: Note[],
): void {
  const ids = proposal?.leftOut ?? [];
  if (ids.length === 0 || format.gathers === 'some') return;
  const names = ids.slice(0, MOST_NAMED).map((id) => pool.people.find((person) => person.id === id)?.name ?? id);
  notes.push({ code: 'left-out', text: words.leftOut(`${names.join(', ')}${ids.length > MOST_NAMED ? ', …' : ''}`) });
}

/** Groups that exist already and are like one of the first proposal's: better joined than made again. */
async function similarGroups(
  graph: Graph,
  viewer: Viewer,
  format: Format,
  { theme, challenge }: { theme: { topics: readonly string[] }; challenge: string | null },
  proposal: Seeding['proposals'][number] | undefined,
  words: Words,
  today: string,
): Promise<Note[]> {
  const groups = proposal?.rounds.length === 1 && format.kind !== 'plenary' ? (proposal.rounds[0]?.groups ?? []) : [];
  if (groups.length === 0) return [];
  const found = await graph.run('seeding/similar-groups', {
    rows: groups.map(({ members }, i) => ({ number: i + 1, ids: members.map(({ id }) => id) })),
    topics: challenge === null ? [] : [...theme.topics],
    challenge,
    kind: format.kind,
    today,
    ...viewerParameters(viewer),
  });
  return found.map(({ number, name, common }) => ({
    code: 'similar-group',
    text: words.similarGroup(number, name, common),
  }));
}

const isoToday = (): string => new Date().toISOString().slice(0, 10);
