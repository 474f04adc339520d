import { z } from 'zod';
import { AccountCard, AccountRole, JoinRequest, Role, Scope, SessionCard, TokenCard } from '../../accounts/index.ts';
import { LANGUAGES } from '../../domain/index.ts';

const mail = z.string().min(1).max(1_000).describe('Mail address, in any case; it is brought to one form.');

export const AskToSignIn = z.strictObject({ mail });

export const AskToJoin = z.strictObject({
  mail,
  name: z.string().trim().min(1).max(300),
  words: z.string().trim().max(1_000).default('').describe('Why, in a sentence, for the keeper.'),
});

export const InviteMany = z.strictObject({
  people: z
    .array(
      z.strictObject({
        mail,
        role: AccountRole.optional(),
        member: z.string().min(1).max(512).optional().describe('Id of the member; found by the mail when left out.'),
        language: z.enum(LANGUAGES).optional(),
      }),
    )
    .min(1)
    .max(500),
});

export const SetRole = z.strictObject({ role: AccountRole });

export const MakeToken = z.strictObject({
  account: z.string().min(1).max(300).describe('Id or mail address of the account it stands for.'),
  name: z.string().trim().max(100).default('').describe('What it is for.'),
  scope: Scope.describe('read reads and asks, write puts in too, keep does what is the keeper’s.'),
  until: z.string().max(40).describe('Its last day, such as 2027-03-31.'),
});

export const SessionsQuery = z.strictObject({
  others: z.stringbool().default(true).describe('All but the one that asks; false ends that one too.'),
});

export const Ways = z.object({
  mode: z.enum(['alone', 'community']),
  mail: z.boolean().optional().describe('Whether links and codes are mailed; else the keeper hands them out.'),
  providers: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  joining: z.enum(['invited', 'request']).optional(),
});

export const Me = z.object({
  mode: z.enum(['alone', 'community']),
  role: Role,
  visitors: z.boolean().describe('Whether visitors are let in.'),
  member: z.object({ id: z.string(), name: z.string() }).nullable(),
  account: z.object({ id: z.string(), mail: z.string() }).nullable(),
});

export const Accounts = z.object({ items: z.array(AccountCard) });
export const Sessions = z.object({ items: z.array(SessionCard) });
export const Ended = z.object({ ended: z.int() });
export const JoinRequests = z.object({ items: z.array(JoinRequest) });
export const Tokens = z.object({ items: z.array(TokenCard) });
export const MadeToken = TokenCard.extend({ token: z.string().describe('Given this once: only its hash is kept.') });
export const Asked = z.object({ mail: z.string().describe('The address in its one form.') });
export const Invited = z.object({
  items: z.array(
    z.object({
      mail: z.string(),
      account: z.string().nullable(),
      isNew: z.boolean(),
      link: z.string().nullable().describe('To hand on, where no mail is sent.'),
      problem: z.string().nullable().describe('Why this one was not invited; the others were.'),
    }),
  ),
});
