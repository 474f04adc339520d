import type { Language } from '../../domain/index.ts';
import { type ChangeOption, type ChangeWish, joinExceptions, NO_RULES, type SeedRequest } from '../../seeding/index.ts';
import type { KeptProposal } from './kept-proposal.ts';

/** The request with the rules that are let go for somebody by now, beside those it let go itself. */
export function lettingGo(
  { request, content }: KeptProposal,
  { except, leave, leaveOut }: ChangeWish,
  language?: Language,
): SeedRequest {
  const rules = request.rules ?? NO_RULES;
  const all = joinExceptions(rules.except, content?.exceptions ?? [], except);
  const here = all.map(({ rule, members }) => ({
    rule,
    members: members.filter((id) => ![...leave, ...leaveOut].includes(id)),
  }));
  return {
    ...request,
    language: language ?? request.language,
    rules: { ...rules, except: here.filter(({ members }) => members.length > 0) },
  };
}

/** What of a criterion changes less than this is no matter. */
const SAME = 0.005;

/** Criteria that a group meets more or less by a change than it does now. */
export function differencesFrom({ content }: KeptProposal, { criteria }: ChangeOption): ChangeOption['criteria'] {
  return criteria.flatMap((one) => {
    const before = content?.groups.en[one.group - 1]?.criteria.find(({ name }) => name === one.name)?.value ?? null;
    return before !== null && Math.abs(one.after - before) < SAME ? [] : [{ ...one, before }];
  });
}

/** What was done, for the list of versions: ids alone, so that nothing personal stays when somebody is erased. */
export function describeChange({ join, leave, leaveOut, swap, place, except }: ChangeWish): string {
  const parts = [
    join.length > 0 ? `${join.length} joined` : '',
    leave.length > 0 ? `${leave.length} left` : '',
    leaveOut.length > 0 ? `${leaveOut.length} left out` : '',
    swap.length > 0 ? `${swap.length} swapped` : '',
    place.length > 0 ? `${place.length} placed` : '',
    except.length > 0 ? `${except.length} let go` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'moved' : parts.join(', ');
}
