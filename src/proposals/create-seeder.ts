import type { Language, Viewer } from '../domain/index.ts';
import type { FormAnswersFor } from '../forms/index.ts';
import type { Graph } from '../graph/index.ts';
import { languageFor } from '../language/index.ts';
import {
  type ChangeOption,
  type ChangeWish,
  type ExplainedSeats,
  type Format,
  type Meaning,
  rulesOfThose,
  type Seats,
  type SeedCase,
  type Seeding,
  type SeedRequest,
  type Sitting,
  type Solve,
  type SolveOptions,
  solveHere,
} from '../seeding/index.ts';
import { checkRequest } from './check-request.ts';
import { readCase } from './read-case.ts';
import type { ConcernedBy } from './read-theme.ts';
import { type GroupsToBe, similarGroups } from './similar-groups.ts';

/** Seeds sub-groups out of a pool of members. */
export interface Seeder {
  /** Refuses a request that could only fail: a format, person, size or rule that is not there. */
  readonly check: (request: SeedRequest, viewer: Viewer, signal?: AbortSignal) => Promise<void>;
  readonly seed: (request: SeedRequest, viewer: Viewer, options?: SolveOptions) => Promise<Seeding>;
  /** Why groups that stand are as they are, in each language. */
  readonly explain: (request: SeedRequest, viewer: Viewer, seats: Seats) => Promise<ExplainedSeats & Themed>;
  /** The best that can be reached from groups that stand, for each number of moves that brings something. */
  readonly change: (request: SeedRequest, viewer: Viewer, seats: Seats, change: Change) => Promise<ChangeOption[]>;
}

export interface Change {
  readonly wish: ChangeWish;
  /** Members who accepted already: they move last. */
  readonly accepted?: readonly string[];
  /** Groups of the other rounds of the same plan: as few pairs as can be meet here again. */
  readonly elsewhere?: readonly Sitting[];
}

/** What groups are about, for the group that is made of them. */
interface Themed {
  readonly format: Format;
  readonly challenge: string | null;
  readonly topics: readonly string[];
  /** The language that reasons were asked for in, or the community's. */
  readonly language: Language;
}

export interface SeederServices {
  readonly graph: Graph;
  /** Compares needs, offers and concerns by meaning; by topics and words alone where there is none. */
  readonly meaning?: Meaning | null;
  /** Where groups are worked out: in this thread when left out. */
  readonly solve?: Solve;
  /** Whom a text concerns; by the topics that it names alone, when left out. */
  readonly concernedBy?: ConcernedBy;
  /** The language of reasons where none is asked for; English, when left out. */
  readonly usualLanguage?: () => Promise<Language>;
  /** Answers of forms, for whoever keeps them; no form is there when left out. */
  readonly answersOf?: FormAnswersFor;
  readonly today?: () => string;
}

export function createSeeder(services: SeederServices): Seeder {
  const { graph, meaning = null, usualLanguage = async () => languageFor({}), today = isoToday } = services;
  const solve = services.solve ?? solveHere(meaning?.calibrate ?? noScale);
  const { concernedBy, answersOf } = services;
  const reading = { graph, concernedBy, answersOf, meaning, today, usualLanguage };
  return {
    async check(request, viewer, signal) {
      await checkRequest(graph, request, viewer, { today: today(), answersOf, signal });
    },
    async seed(request, viewer, options = {}) {
      const seedCase = await readCase(reading, request, viewer, { signal: options.signal, widens: true });
      const seeding = await solve({ kind: 'seed', seedCase }, options);
      const similar = await similarGroups(graph, viewer, groupsToBe(seedCase, seeding, today()));
      return { ...seeding, notes: [...seeding.notes, ...similar] };
    },
    async explain(request, viewer, seats) {
      const seedCase = ofThoseThere(await readCase(reading, request, viewer, { also: seats.flat() }));
      const explained = await solve({ kind: 'explain', seedCase, seats });
      const { format, challenge, theme, language } = seedCase;
      return { ...explained, format, challenge, language, topics: request.about === undefined ? [] : theme.topics };
    },
    async change(request, viewer, seats, { wish, accepted = [], elsewhere = [] }) {
      // Whoever is left out is looked at no more than whoever drops out, and may be placed again.
      const without = [...wish.leave, ...wish.leaveOut];
      const placed = [...seats.flat(), ...wish.place.map(({ member }) => member)];
      const also = [...placed.filter((id) => !without.includes(id)), ...wish.join];
      const seedCase = ofThoseThere(await readCase(reading, request, viewer, { also, without }));
      return await solve({ kind: 'change', seedCase, seats, wish, accepted, elsewhere });
    },
  };
}

/** Groups stand on: a rule by hand does not fail because somebody it names dropped out or is paused. */
const ofThoseThere = (seedCase: SeedCase): SeedCase => {
  const there = new Set(seedCase.pool.people.map(({ id }) => id));
  return { ...seedCase, rules: rulesOfThose(seedCase.rules, (id) => there.has(id)) };
};

/** The groups of the first proposal, to look for their like; over several rounds nobody stays together. */
const groupsToBe = (
  { format: { kind }, theme, challenge, language }: SeedCase,
  { proposals: [proposal] }: Seeding,
  today: string,
): GroupsToBe => {
  const { groups = [] } = proposal?.rounds.length === 1 ? (proposal.rounds[0] ?? {}) : {};
  const numbered = groups.map(({ members }, i) => ({ number: i + 1, ids: members.map(({ id }) => id) }));
  return { groups: numbered, kind, challenge, topics: theme.topics, language, today };
};

/** Without a sentence model there are no cosines to bring to a scale. */
const noScale = (): number => 0;

const isoToday = (): string => new Date().toISOString().slice(0, 10);
