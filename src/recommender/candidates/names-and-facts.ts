import { type Audience, type Community, type CommunityNames, idOf } from '../../community/index.ts';
import { LANGUAGES, type Language } from '../../domain/index.ts';
import {
  fold,
  foldedText,
  isAsking,
  type Lexicon,
  normalForm,
  type Term,
  TopicFinder,
  termsOf,
} from '../../language/index.ts';
import { type LanguagesAsked, languagesAsked } from './languages-asked.ts';
import { MemberNameFinder } from './member-names.ts';
import { OrganisationFinder, type OrganisationsAsked } from './organisations-asked.ts';
import { TitleFinder } from './titles.ts';

/** A thing that a question calls by its name. */
export interface Named {
  readonly type: 'member' | 'group' | 'artefact' | 'organisation';
  readonly id: string;
  /** Its node; -1 for an organisation, which is none. */
  readonly node: number;
  /** How sure that is, above 0 to 1. */
  readonly sure: number;
}

/** Something about a member that the question asks for. */
export interface Fact {
  readonly name: 'speaks' | 'works-at' | 'function';
  /** How much of what the question asks it is, above 0 to 1. */
  readonly share: number;
  readonly evidence: { readonly type: 'member' | 'organisation'; readonly id: string };
}

/** What a question asks of people, beside what they know. */
export interface Asks {
  readonly languages?: LanguagesAsked;
  readonly organisations?: OrganisationsAsked;
  /** Functions and levels that suit, as members have them. */
  readonly functions?: readonly string[];
  /** Whether the question asks for nothing else. */
  readonly nothingElse: boolean;
  /** Members whom it narrows down to, by node; null where it does not narrow. */
  readonly only: ReadonlySet<number> | null;
  /** What of it is true of whom, by node. */
  readonly facts: ReadonlyMap<number, readonly Fact[]>;
}

export interface NamesAndFacts {
  readonly named: readonly Named[];
  readonly asks: Asks | null;
}

/** Words that ask for people and say nothing of them; folded. */
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'travaille travaillent travailler chez collegue collegues membre membres gens reseau ' +
    'werkt werken werk bij collega collegas mensen leden lid netwerk ' +
    'works work working people colleague colleagues member members network somebody someone anybody anyone speaks visit college'
  ).split(' '),
);
/** Words after which an organisation is where people work. */
const WORKS: ReadonlySet<string> = new Set(
  'chez bij at travaille travaillent travailler werkt werken works work working'.split(' '),
);
const WORKS_NEAR = 4;
/** How well a function suits that holds the one asked for. */
const LONGER = 0.8;
/** Content words up to which a question may ask for people by what they are: a story tells of others. */
const LONGEST_ASKING = 12;
/** Share of a question's words that a function is at least: it is asked for, and not merely mentioned. */
const LEAST_COVERED = 0.5;

/** Finds what questions name and ask of people, in one community. */
export class NamesAndFactsFinder {
  readonly #community: Community;
  readonly #names: CommunityNames;
  readonly #members: MemberNameFinder;
  readonly #groups: TitleFinder;
  readonly #artefacts: TitleFinder;
  readonly #organisations: OrganisationFinder;
  readonly #functions: TopicFinder<string>;
  readonly #functionNames: readonly string[];
  readonly #levels: ReadonlySet<string>;
  readonly #tags: ReadonlySet<string>;
  readonly #isWord: (folded: string) => boolean;

  constructor(community: Community, names: CommunityNames, { acronyms }: Lexicon, level: Audience['level']) {
    this.#community = community;
    this.#names = names;
    this.#members = new MemberNameFinder(names);
    this.#groups = new TitleFinder(names.groups, { byOneWord: true });
    this.#artefacts = new TitleFinder(names.artefacts, { byOneWord: false });
    this.#organisations = new OrganisationFinder(names);
    const seen = [...names.members].filter(([node]) => (community.visibility[node] ?? 0) <= level);
    const all = seen.map(([, member]) => member);
    const functions = new Set(all.flatMap((member) => member.function ?? []));
    this.#functionNames = [...functions];
    this.#functions = new TopicFinder(
      [...functions].map((name) => ({
        topic: name,
        names: [name, ...name.split(/[,;/(]/).map((part) => part.trim())],
      })),
    );
    this.#levels = new Set(all.flatMap(({ level }) => (level === null ? [] : fold(level))));
    const spoken = seen.flatMap(([node]) => community.members.get(node)?.languages ?? []);
    this.#tags = new Set([...LANGUAGES, ...spoken]);
    this.#isWord = (folded) => acronyms.isWord(folded);
  }

  /**
   * Nobody whom the audience does not see is named, or counted among those that a fact is true of. `hasTopics`: the question
   * names topics, so that a function of which only a part is said is not what it asks for.
   */
  find(question: string, audience: Audience, language: Language | null, hasTopics = false): NamesAndFacts {
    const terms = termsOf(normalForm(question));
    const people = this.#members.find(terms, (node) => audience.sees(node), this.#isWord);
    const inNames = new Set(people.flatMap(({ at }) => at));
    const named = [...people.map(({ node, sure }) => this.#named('member', node, sure))];
    const isShort = terms.filter(({ isContent }) => isContent).length <= LONGEST_ASKING;
    const languages = isShort ? languagesAsked(terms, this.#tags) : null;
    const organisations = inNames.size > 0 || !isShort ? null : this.#organisations.find(terms);
    const titled = terms.filter((_, at) => !inNames.has(at) && organisations?.at.includes(at) !== true);
    named.push(
      ...this.#groups.find(titled).map(({ node, sure }) => this.#named('group', node, sure)),
      ...this.#artefacts.find(titled).map(({ node, sure }) => this.#named('artefact', node, sure)),
    );
    for (const id of organisations?.named ?? []) named.push({ type: 'organisation', id, node: -1, sure: 1 });
    const used = new Set([...inNames, ...(languages?.at ?? []), ...(organisations?.at ?? [])]);
    const rest = terms.filter(
      ({ folded, isContent }, at) => isContent && !used.has(at) && !isAsking(folded) && !PEOPLE.has(folded),
    );
    const functions = inNames.size > 0 || !isShort ? [] : this.#functionsIn(terms, used, rest, language, hasTopics);
    if (languages === null && organisations === null && functions.length === 0) return { named, asks: null };
    return { named, asks: this.#asks(terms, { languages, organisations, functions, rest }, audience) };
  }

  #named(type: 'member' | 'group' | 'artefact', node: number, sure: number): Named {
    return { type, id: idOf(this.#community, node), node, sure };
  }

  /** Functions and levels that the rest of a question asks for, each with how well it suits. */
  #functionsIn(
    terms: readonly Term[],
    used: ReadonlySet<number>,
    rest: readonly Term[],
    language: Language | null,
    hasTopics: boolean,
  ): { readonly name: string; readonly suits: number; readonly words: number }[] {
    const text = terms
      .filter((_, at) => !used.has(at))
      .map(({ written }) => written)
      .join(' ');
    const functions = this.#functions
      .find(text, language)
      .filter(({ covers }) => covers >= LEAST_COVERED)
      .map(({ topic, covers, said = 1 }) => ({
        name: topic,
        suits: covers * (0.5 + said / 2),
        words: hasTopics && said < 1 ? 0 : covers * rest.length,
      }));
    // Whoever is a prevention adviser for something is one.
    const longer = functions.flatMap(({ name, suits, words }) => {
      const said = ` ${foldedText(name)} `;
      const others = this.#functionNames.filter((other) => other !== name && ` ${foldedText(other)} `.includes(said));
      return others.map((other) => ({ name: other, suits: suits * LONGER, words }));
    });
    const levels = rest
      .filter(({ folded }) => this.#levels.has(folded))
      .map(({ folded }) => ({ name: folded, suits: 1 / rest.length, words: 1 }))
      .filter(({ suits }) => suits >= LEAST_COVERED);
    return [...functions, ...longer, ...levels];
  }

  #asks(
    terms: readonly Term[],
    asked: {
      readonly languages: LanguagesAsked | null;
      readonly organisations: OrganisationsAsked | null;
      readonly functions: readonly { readonly name: string; readonly suits: number; readonly words: number }[];
      readonly rest: readonly Term[];
    },
    audience: Audience,
  ): Asks {
    const { languages, organisations, functions, rest } = asked;
    const isFunctionAll = functions.some(({ words }) => words >= rest.length - 0.01);
    const nothingElse = rest.length === 0 || isFunctionAll;
    const isAtWork = (organisations?.at ?? []).some((at) =>
      terms.slice(Math.max(0, at - WORKS_NEAR), at).some(({ folded }) => WORKS.has(folded)),
    );
    const suits = new Map<string, number>();
    for (const { name, suits: well } of functions) suits.set(name, Math.max(well, suits.get(name) ?? 0));
    const only = languages !== null || (organisations !== null && (nothingElse || isAtWork)) ? new Set<number>() : null;
    const facts = new Map<number, Fact[]>();
    for (const [node, { level, organisations: employers, ...member }] of this.#names.members) {
      if (!audience.sees(node)) continue;
      const own: Fact[] = [];
      const evidence = { type: 'member' as const, id: idOf(this.#community, node) };
      const speaks = languages !== null && this.#speaks(node, languages);
      if (speaks) own.push({ name: 'speaks', share: 1, evidence });
      const employer = employers.find((id) => organisations?.all.has(id));
      if (employer !== undefined)
        own.push({ name: 'works-at', share: 1, evidence: { type: 'organisation', id: employer } });
      const best = Math.max(suits.get(member.function ?? '') ?? 0, suits.get(fold(level ?? '')) ?? 0);
      if (best > 0) own.push({ name: 'function', share: best, evidence });
      const isIn = (languages === null || speaks) && (organisations === null || employer !== undefined);
      if (only !== null && isIn) only.add(node);
      if (own.length > 0) facts.set(node, own);
    }
    return {
      ...(languages === null ? {} : { languages }),
      ...(organisations === null ? {} : { organisations }),
      ...(functions.length === 0 ? {} : { functions: functions.map(({ name }) => name) }),
      nothingElse,
      only,
      facts,
    };
  }

  #speaks(node: number, { tags, any }: LanguagesAsked): boolean {
    const spoken = (this.#community.members.get(node)?.languages ?? []).map((tag) => tag.slice(0, 2).toLowerCase());
    return any ? tags.some((tag) => spoken.includes(tag)) : tags.every((tag) => spoken.includes(tag));
  }
}

interface Kept {
  readonly community: Community;
  readonly finder: NamesAndFactsFinder;
}

/** Finders by names, for each level of what is seen: made once for a community. */
const KNOWN = new WeakMap<CommunityNames, Map<Audience['level'], Kept>>();

export function namesAndFactsFinder(
  community: Community,
  names: CommunityNames,
  lexicon: Lexicon,
  { level }: Pick<Audience, 'level'>,
): NamesAndFactsFinder {
  const byLevel = KNOWN.get(names) ?? new Map<Audience['level'], Kept>();
  KNOWN.set(names, byLevel);
  const known = byLevel.get(level);
  if (known?.community === community) return known.finder;
  const finder = new NamesAndFactsFinder(community, names, lexicon, level);
  byLevel.set(level, { community, finder });
  return finder;
}
