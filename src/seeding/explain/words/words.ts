import type { Language } from '../../../domain/index.ts';
import { decimal, languageName, list } from '../../../language/index.ts';
import { sayHours, type WeekHours } from '../../../wording/index.ts';
import { MEASURES, SLIDERS } from '../../criteria/names.ts';
import { ROLE_NAMES } from '../../formats/roles.ts';
import type { Ineligible } from '../../pool/eligible.ts';
import { DERIVED_RULES } from '../../rules/rules-file.ts';
import { SAY } from '../messages/index.ts';
import { reasonWords } from './reason-words.ts';
import { ruleWords } from './rule-words.ts';

/** What is said of groups in one language, each message with what it needs. */
export function wordsIn(language: Language) {
  const say = SAY[language];
  const all = (items: readonly (string | number)[]): string => list(language, items);
  const each = <Name extends string>(names: readonly Name[], word: (name: Name) => string) =>
    Object.fromEntries(names.map((name) => [name, word(name)])) as Record<Name, string>;
  return {
    ...reasonWords(language),
    ...ruleWords(language),
    /** What a group is said to have that meets a criterion; of a slider, towards alike or mixed. */
    measures: each(MEASURES, (name) => say(`measure.${name}`)),
    sliders: Object.fromEntries(
      SLIDERS.map((name) => [name, each(['alike', 'mixed'], (way) => say(`slider.${name}`, { way }))]),
    ) as Record<(typeof SLIDERS)[number], Record<'alike' | 'mixed', string>>,
    roles: each(ROLE_NAMES, (name) => say(`role.${name}`)),
    rules: each(DERIVED_RULES, (name) => say(`rule.${name}`)),
    quote: (text: string) => say('quote', { text }),
    /** What a group shares, and who of it where not everybody does. */
    shared: (title: string, holders: readonly string[]) =>
      say('shared', { text: title, count: holders.length, names: all(holders) }),
    number: (value: number) => decimal(language, value),
    /** In which language a group can speak, or who bridges where none is common. */
    spoken: (tag: string) => say('spoken', { language: languageName(language, tag) }),
    bridgedBy: (name: string) => say('bridgedBy', { name }),
    /** Criteria that a group does not meet at all. */
    unmet: (criteria: readonly string[]) => say('unmet', { criteria: criteria.join(', ') }),
    placed: (groups: number, people: number) => say('placed', { groups, people }),
    leftAside: (count: number, reason: Ineligible) => say('leftAside', { count, reason }),
    /** Fewer people are concerned by what was asked for than a group takes: who they are, and the fewest it takes. */
    fewConcerned: (names: readonly string[], fewest: number) =>
      say('fewConcerned', { count: names.length, names: all(names), fewest }),
    /** People to whom a theme is only near and who complete groups that those whom it concerns cannot fill. */
    completed: (count: number, names: string) => say('completed', { count, names }),
    /** People whom a theme concerns and who have no group, for the rules leave none. */
    concernedLeftOut: (count: number, names: string) => say('concernedLeftOut', { count, names }),
    /** Members whom the community alone sees are not in the pool of whoever is none of it. */
    notSeen: () => say('notSeen'),
    leftOut: (names: string) => say('leftOut', { names }),
    cut: say('cut'),
    unknown: say('unknown'),
    proposedThemes: (titles: string) => say('proposedThemes', { titles }),
    noTopics: (text: string) => say('noTopics', { text }),
    /** What topics a text was read as: those that it names, or those that were found nearest to it. */
    readAs: (text: string, topics: readonly string[], isNamed: boolean) =>
      say('readAs', {
        text,
        topics: all(topics.map((topic) => say('quote', { text: topic }))),
        way: isNamed ? 'named' : 'near',
      }),
    fewProposals: (count: number) => say('fewProposals', { count }),
    /** A pool too large to be weighed at once was divided into so many parts, of alike people or each as mixed as the whole. */
    inParts: (people: number, parts: number, isAlike: boolean) =>
      say('inParts', { people, parts, kind: isAlike ? 'alike' : 'mixed' }),
    /** Of a pool too large to be weighed at once, so many were looked at. */
    shortlisted: (people: number, looked: number) => say('shortlisted', { people, looked }),
    repeats: (repeats: number, bound: number) => say('repeats', { repeats, bound }),
    oneRound: (round: number, rounds: number) => say('oneRound', { round, rounds }),
    /** Two people, and the other rounds in which they sit together. */
    pairAgain: (one: string, other: string, rounds: readonly number[]) =>
      say('pairAgain', { one, other, count: rounds.length, rounds: all(rounds) }),
    meetAgain: (pairs: readonly string[], more: number) => say('meetAgain', { pairs: pairs.join(', '), more }),
    similarGroup: (group: number, name: string, common: number) => say('similarGroup', { group, name, common }),
    /** Said before the conflicts. */
    impossible: say('impossible'),
    /** People left in a group of a proposal, or 0 for one that lives, and the fewest that its format takes. */
    tooSmall: (group: number, people: number, least: number) => say('tooSmall', { group, people, least }),
    erased: say('erased'),
    sizesConflict: (people: number, min: number, max: number) => say('sizesConflict', { people, min, max }),
    /** Of so many people, some did not say when they are free. */
    unanswered: (count: number, people: number) => say('unanswered', { count, people }),
    /** Hours of the week in which a whole group is free; none where there are none. */
    freeHours: (hours: readonly WeekHours[]) =>
      say('freeHours', { hours: sayHours(language, hours), count: hours.length }),
    /** Hours that could be asked for instead, where so many as were asked for cannot be. */
    fewerHours: (hours: number) => say('fewerHours', { hours }),
    noHour: say('noHour'),
    hoursFitFew: (names: readonly string[]) => say('hoursFitFew', { names: all(names) }),
    group: (number: number) => say('group', { number }),
    round: (number: number) => say('round', { number }),
    proposal: (number: number) => say('proposal', { number }),
  };
}

export type Words = ReturnType<typeof wordsIn>;
