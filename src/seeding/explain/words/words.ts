import type { MEASURES, SLIDERS } from '../../criteria/names.ts';
import type { RoleName } from '../../formats/roles.ts';
import type { Ineligible } from '../../pool/eligible.ts';
import type { DerivedRule } from '../../rules/rules-file.ts';

/**
 * What is said of groups, in one language. Reasons are phrases without a person, so that they read as well to whoever
 * they are about as to the facilitator.
 */
export interface Words {
  /** What a group is said to have that meets a criterion; of a slider, towards alike or mixed. */
  readonly measures: Record<(typeof MEASURES)[number], string>;
  readonly sliders: Record<(typeof SLIDERS)[number], { readonly alike: string; readonly mixed: string }>;
  readonly roles: Record<RoleName, string>;
  readonly rules: Record<DerivedRule, string>;
  readonly sharesConcern: (title: string, others: number) => string;
  readonly sharesTopic: (label: string, others: number) => string;
  readonly gets: (need: string, name: string, by: Met) => string;
  readonly gives: (need: string, name: string, by: Met) => string;
  readonly knows: (topics: readonly string[]) => string;
  readonly takesRole: (role: string) => string;
  readonly bridges: (languages: readonly string[]) => string;
  readonly onlyFrom: (organisation: string) => string;
  readonly onlyFunction: (work: string) => string;
  readonly moreSenior: (name: string) => string;
  readonly lessSenior: (name: string) => string;
  readonly knowsPeople: (names: readonly string[]) => string;
  /** Nobody of the `others` is an acquaintance as far as is known. */
  readonly newFaces: (others: number) => string;
  /** Several reasons in one line. */
  readonly reasons: (reasons: readonly string[]) => string;
  readonly completes: string;
  readonly quote: (title: string) => string;
  readonly number: (value: number) => string;
  /** In which language a group can speak, or who bridges where none is common. */
  readonly spoken: (language: string) => string;
  readonly bridgedBy: (name: string) => string;
  /** Criteria that a group does not meet at all. */
  readonly unmet: (criteria: readonly string[]) => string;
  readonly placed: (groups: number, people: number) => string;
  readonly leftAside: (count: number, reason: Ineligible) => string;
  /** Fewer people are concerned by what was asked for than a group takes: who they are, and the fewest it takes. */
  readonly fewConcerned: (names: readonly string[], fewest: number) => string;
  /** Members whom the community alone sees are not in the pool of whoever is none of it. */
  readonly notSeen: (count: number) => string;
  readonly leftOut: (names: string) => string;
  readonly cut: string;
  readonly unknown: string;
  readonly proposedThemes: (titles: string) => string;
  readonly noTopics: (text: string) => string;
  readonly fewProposals: (count: number) => string;
  /** A pool too large to be weighed at once was divided into so many parts, of alike people or each as mixed as the whole. */
  readonly inParts: (people: number, parts: number, isAlike: boolean) => string;
  /** Of a pool too large to be weighed at once, so many were looked at. */
  readonly shortlisted: (people: number, looked: number) => string;
  readonly repeats: (repeats: number, bound: number) => string;
  readonly oneRound: (round: number, rounds: number) => string;
  /** Two people, and the other rounds in which they sit together. */
  readonly pairAgain: (one: string, other: string, rounds: readonly number[]) => string;
  readonly meetAgain: (pairs: readonly string[], more: number) => string;
  readonly similarGroup: (group: number, name: string, common: number) => string;
  readonly relaxed: (rule: string, score: string) => string;
  readonly stillImpossible: (rule: string) => string;
  /** Said before the conflicts. */
  readonly impossible: string;
  readonly remedy: (costs: readonly string[]) => string;
  readonly sizesConflict: (people: number, min: number, max: number) => string;
  readonly group: (number: number) => string;
  readonly round: (number: number) => string;
  readonly proposal: (number: number) => string;
  readonly invitation: (invited: Invited) => string;
}

/** What meets a need: an offer in somebody's words, or a topic they know. */
export type Met = { readonly offer: string } | { readonly topic: string };

export interface Invited {
  readonly name: string;
  readonly format: string;
  readonly others: string;
  readonly about: string | null;
  readonly why: string;
  readonly role: string | null;
  readonly rhythm: string;
}
