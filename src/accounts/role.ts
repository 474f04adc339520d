import { z } from 'zod';

/**
 * What somebody is here, from least to most.
 *
 * - `visitor` nobody in particular: reads what everyone may see, where the community lets visitors in at all
 * - `member` one of the community: puts in what is theirs, and changes that alone
 * - `facilitator` makes sub-groups, forms and meetings for others too
 * - `keeper` settings, accounts, imports, erasure; looks as the keeper by `maillon-view: keeper`
 */
export const ROLES = ['visitor', 'member', 'facilitator', 'keeper'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Roles that an account can have: without one, somebody is a visitor. */
export const AccountRole = Role.exclude(['visitor']);
export type AccountRole = z.infer<typeof AccountRole>;

/**
 * How far a token for a program reaches, from least to most: `read` reads and asks, `write` puts in as well, `keep` does
 * what is the keeper's. A token never reaches further than the role of the account that it stands for.
 */
export const SCOPES = ['read', 'write', 'keep'] as const;
export const Scope = z.enum(SCOPES);
export type Scope = z.infer<typeof Scope>;

export const reachesRole = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least);

export const reachesScope = (scope: Scope, least: Scope): boolean => SCOPES.indexOf(scope) >= SCOPES.indexOf(least);
