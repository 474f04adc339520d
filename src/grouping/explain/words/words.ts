import type { CriterionName } from '../../criteria/names.ts';
import type { RoleName } from '../../formats/roles.ts';
import type { DerivedRule } from '../../rules/rules-file.ts';

/** What is said of groups, in one language. Every sentence can be sent to the person it is about. */
export interface Words {
  readonly criteria: Record<CriterionName, string>;
  readonly roles: Record<RoleName, string>;
  readonly rules: Record<DerivedRule, string>;
  readonly sharesConcern: (title: string, others: number) => string;
  readonly sharesTopic: (label: string, others: number) => string;
  readonly gets: (need: string, name: string, by: string) => string;
  readonly gives: (need: string, name: string, by: string) => string;
  readonly knows: (topics: string) => string;
  readonly takesRole: (role: string) => string;
  readonly bridges: (languages: string) => string;
  readonly onlyFrom: (organisation: string) => string;
  readonly completes: string;
  readonly placed: (groups: number, people: number) => string;
  readonly leftAside: (count: number, reason: 'left' | 'paused' | 'external') => string;
  readonly leftOut: (names: string) => string;
  readonly cut: string;
  readonly unknown: string;
  readonly proposedThemes: (titles: string) => string;
  readonly noTopics: (text: string) => string;
  readonly fewProposals: (count: number) => string;
  readonly repeats: (repeats: number, bound: number) => string;
  readonly oneRound: (round: number, rounds: number) => string;
  /** Two people, and the other rounds in which they sit together. */
  readonly pairAgain: (one: string, other: string, rounds: readonly number[]) => string;
  readonly meetAgain: (pairs: readonly string[], more: number) => string;
  readonly similarGroup: (group: number, name: string, common: number) => string;
  readonly relaxed: (rule: string, score: string) => string;
  readonly stillImpossible: (rule: string) => string;
  readonly remedy: string;
  readonly sizesConflict: (people: number, min: number, max: number) => string;
  readonly group: (number: number) => string;
  readonly round: (number: number) => string;
  readonly proposal: (number: number) => string;
  readonly invitation: (invited: Invited) => string;
}

export interface Invited {
  readonly name: string;
  readonly format: string;
  readonly others: string;
  readonly about: string | null;
  readonly why: string;
  readonly role: string | null;
  readonly rhythm: string;
}
