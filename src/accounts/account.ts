import { z } from 'zod';
import { LANGUAGES, type Language } from '../domain/index.ts';
import type { Fields } from './account-records.ts';
import { AccountRole, Scope } from './role.ts';

/** An account as the keeper sees it. */
export const AccountCard = z.object({
  id: z.string(),
  mail: z.string().describe('In its one form: small letters, the domain as it is looked up.'),
  role: AccountRole,
  member: z.string().nullable().describe('Id of the member it is tied to; null for a keeper who is none.'),
  name: z.string().nullable().describe('Name of the member; null when the member is not here any more.'),
  since: z.string().describe('Day it was made.'),
  sessions: z.int().describe('Sessions that are open.'),
});
export type AccountCard = z.infer<typeof AccountCard>;

/** A place where somebody is signed in. */
export const SessionCard = z.object({
  id: z.string(),
  since: z.string(),
  until: z.string(),
  browser: z.string().describe('What the browser says of itself, cut to 200 characters.'),
  current: z.boolean().describe('Whether this is the session that asks.'),
});
export type SessionCard = z.infer<typeof SessionCard>;

/** Somebody who asked to join and waits for the keeper. */
export const JoinRequest = z.object({
  id: z.string(),
  mail: z.string(),
  name: z.string(),
  words: z.string(),
  at: z.string(),
});
export type JoinRequest = z.infer<typeof JoinRequest>;

/** A token for a program; its text is shown once, when it is made. */
export const TokenCard = z.object({
  id: z.string(),
  name: z.string().describe('What it is for, as whoever made it says.'),
  scope: Scope,
  until: z.string().describe('Its last day.'),
  account: z.string().describe('Mail of the account it stands for.'),
  since: z.string(),
});
export type TokenCard = z.infer<typeof TokenCard>;

/** An account as it is kept. */
export interface Account {
  readonly id: string;
  readonly mail: string;
  readonly role: AccountRole;
  readonly member: string | null;
  readonly language: Language | null;
  readonly since: string;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export function toAccount(fields: Fields): Account {
  const role = AccountRole.safeParse(fields['role']);
  return {
    id: String(fields['id']),
    mail: String(fields['email']),
    // What cannot be read gives the least.
    role: role.success ? role.data : 'member',
    member: text(fields['member']),
    language: LANGUAGES.find((language) => language === fields['language']) ?? null,
    since: String(fields['createdAt'] ?? ''),
  };
}
