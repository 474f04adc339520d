import type { Say } from '../../../messages/message.ts';
import { criterionWord } from '../../seed/outcome/criterion-word.ts';
import { ruleNamed } from '../../seed/wish/wish-address.ts';
import type { ChangeOption, SavedProposal } from '../proposal-api.ts';

/** Somebody who sits elsewhere than before; null for no group. */
export interface Moved {
  readonly id: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Scores that differ by less than this are the same to a reader: they are shown in whole per cent. */
const SAME = 0.005;

/** Whether the whole gains or loses by a change, and by how much. */
export function gainInWords(say: Say, before: number, after: number): string {
  const much = after - before > SAME ? 'more' : before - after > SAME ? 'less' : 'same';
  return say('proposal.gain', { much, before: Math.round(before * 100), after: Math.round(after * 100) });
}

/** A group by its number, or none. */
export const groupWord = (say: Say, number: number | null): string =>
  number === null ? say('proposal.noGroup') : say('proposal.groupNumber', { number });

/** Rules in words: those of the format in the reader’s, those by hand as they are named. */
export function rulesInWords(say: Say, rules: readonly string[]): string {
  const told = rules.map((rule) => {
    const known = ruleNamed(rule);
    if (known !== null) return say(`seed.rule.${known}`);
    return rule.startsWith('by hand') ? say('proposal.byHand') : rule;
  });
  return [...new Set(told)].join(' · ');
}

/** Groups that would have fewer people than `least`. */
export const smallGroups = (option: ChangeOption, least: number): readonly { number: number; count: number }[] =>
  option.groups.flatMap((members, at) => (members.length < least ? [{ number: at + 1, count: members.length }] : []));

/** Criteria of which a group lost or gained more than a tenth: less is no matter to a reader. */
const TOLD = 0.1;

/** What a change did to each group, by the names of criteria. */
export function changesOfGroups(say: Say, before: SavedProposal, after: SavedProposal) {
  return after.groups.flatMap((group) => {
    const was = before.groups.find(({ number }) => number === group.number);
    const by = (direction: 1 | -1): string[] =>
      group.criteria.flatMap(({ name, value }) => {
        const old = was?.criteria.find((each) => each.name === name)?.value;
        return old !== undefined && (value - old) * direction > TOLD ? [criterionWord(say, name)] : [];
      });
    const told = { number: group.number, rose: by(1), fell: by(-1) };
    return told.rose.length + told.fell.length > 0 ? [told] : [];
  });
}

/** What a change that is tried would do to each group, by the names of criteria. */
export function criteriaOfTrial(say: Say, { criteria }: ChangeOption) {
  const groups = [...new Set(criteria.map(({ group }) => group))].sort((a, b) => a - b);
  return groups.flatMap((number) => {
    const by = (direction: 1 | -1): string[] =>
      criteria.flatMap(({ group, name, before, after }) =>
        group === number && before !== null && (after - before) * direction > TOLD ? [criterionWord(say, name)] : [],
      );
    const told = { number, rose: by(1), fell: by(-1) };
    return told.rose.length + told.fell.length > 0 ? [told] : [];
  });
}
